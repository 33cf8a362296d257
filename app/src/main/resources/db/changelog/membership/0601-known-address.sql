--liquibase formatted sql

--changeset membership:0601-known-address splitStatements:false
-- Who of the partnership is reached at exactly this address: for a head who shares a report with somebody whose address she knows.
create function membership.person_at(p_address text) returns table (person_id uuid, name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.person_id, p.name from membership.person p
     where split_part(p.letters, chr(10), 2) = lower(btrim(p_address)) and btrim(p_address) <> ''
$$;

--changeset membership:0601-gatekeeper
grant create on schema membership to cp_gate;
alter function membership.person_at(text) owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.person_at(text) from public;
grant execute on function membership.person_at(text) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'membership.person_at', '', 'tells the name of the one person at an address that the asker has written out');
