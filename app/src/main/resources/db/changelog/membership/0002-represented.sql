--liquibase formatted sql

--changeset membership:0002-represented splitStatements:false
-- The members for which the person of this transaction votes now: her representation runs, and her key to the company's space
-- works. One definition for the application, and for triggers and definer functions of the modules above.
create function membership.represented() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.member_id from membership.representative r
     where r.space_id = any ((select tenancy.my_spaces())::uuid[]) and r.person_id = (select tenancy.me())
       and r.from_at <= now() and (r.until_at is null or r.until_at > now())
       and 'REPRESENTATIVE' = any (tenancy.my_roles(r.space_id))
$$;

--changeset membership:0002-gatekeeper
grant usage on schema membership to cp_gate;
grant select on membership.representative to cp_gate;
create policy gate on membership.representative for select to cp_gate using (true);
grant create on schema membership to cp_gate;
alter function membership.represented() owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.represented() from public;
grant execute on function membership.represented() to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.representative', 'cp_gate', 'represented reads who votes for whom'),
    ('DEFINER', 'membership.represented', '', 'one answer to whom a person represents, also where she may not look');
