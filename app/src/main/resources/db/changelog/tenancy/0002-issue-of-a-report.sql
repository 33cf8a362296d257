--liquibase formatted sql

--changeset tenancy:0002-may-take
-- Who may take a key that she may not give; as in may_give, the taker holds such a key to that very space.
create table tenancy.may_take (
    kind text not null,
    taker text not null,
    key_role text not null,
    primary key (kind, taker, key_role)
);
insert into tenancy.may_take (kind, taker, key_role) values
    ('REVIEW', 'LEAD_REVIEWER', 'PEER_REVIEWER'); -- at issue the peers leave the room; their TEAM keys are the lead's already
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'tenancy.may_take', '', 'rules of the wall'),
    ('NO_SPACE', 'tenancy.may_take', 'cp_gate:SELECT', 'take reads it');
grant select on tenancy.may_take to cp_gate;

--changeset tenancy:0002-take-and-shorten splitStatements:false
grant create on schema tenancy to cp_gate;
set local role cp_gate;
create or replace function tenancy.take(p_space uuid, p_person uuid, p_role text, p_reason text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not tenancy.may_handle(p_space, p_role) and not (tenancy.hat() = 'cp_member' and exists (
            select 1 from tenancy.space s join tenancy.may_take m on m.kind = s.kind
             where s.space_id = p_space and m.key_role = p_role and m.taker = any (tenancy.my_roles(p_space)))) then
        raise exception 'may not take this key' using errcode = '42501';
    end if;
    update tenancy.key k set valid = tstzrange(lower(k.valid), now()), taken_by = tenancy.me(), taken_because = p_reason
     where k.space_id = p_space and k.person = p_person and k.role = p_role and k.valid @> now();
    return found;
end
$$;
-- Sets an end to a key of one's own, or an earlier end: nobody needs leave to hold less. True if it ends earlier now.
create function tenancy.shorten_mine(p_space uuid, p_role text, p_until timestamptz, p_reason text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_until is null then
        raise exception 'a key is shortened to an instant' using errcode = '22004';
    end if;
    update tenancy.key k set valid = tstzrange(lower(k.valid), greatest(p_until, now())),
                             taken_by = tenancy.me(), taken_because = p_reason
     where k.space_id = p_space and k.person = tenancy.me() and k.role = p_role and k.valid @> now()
       and (upper_inf(k.valid) or upper(k.valid) > greatest(p_until, now()));
    return found;
end
$$;
revoke execute on function tenancy.shorten_mine(uuid, text, timestamptz, text) from public;
grant execute on function tenancy.shorten_mine(uuid, text, timestamptz, text) to cp_member;
set local role cp_owner;
revoke create on schema tenancy from cp_gate;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'tenancy.shorten_mine', 'ends a key of one''s own');

--changeset tenancy:0002-furnish splitStatements:false
-- Whoever founds a space furnishes it: until her transaction ends the new space is open to her, though she holds no key to
-- it. The lead reviewer puts the findings into the report in this way, and cannot read it a moment later.
grant create on schema tenancy to cp_gate;
set local role cp_gate;
create or replace function tenancy.found(p_space uuid, p_kind text, p_via uuid, p_persons uuid[], p_roles text[], p_reason text)
    returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    founders text[] := case tenancy.hat()
        when 'cp_office' then array['OFFICE']
        when 'cp_member' then case when p_via is null then '{}'::text[] else tenancy.my_roles(p_via) end
        else '{}'::text[] end;
begin
    if not exists (select 1 from tenancy.may_found f where f.kind = p_kind and f.founder = any (founders)) then
        raise exception 'may not found a space of kind %', p_kind using errcode = '42501';
    end if;
    if exists (select 1 from unnest(p_persons, p_roles) as first (person, role)
                where not exists (select 1 from tenancy.may_found f
                                   where f.kind = p_kind and f.founder = any (founders) and f.first_role = first.role
                                     and (not f.held_in_via or exists (
                                            select 1 from tenancy.key k where k.space_id = p_via and k.person = first.person
                                                                          and k.role = first.role and k.valid @> now())))) then
        raise exception 'may not give such a first key in a space of kind %', p_kind using errcode = '42501';
    end if;
    insert into tenancy.space (space_id, kind, via, founded_by) values (p_space, p_kind, p_via, tenancy.me());
    insert into tenancy.key (space_id, person, role, valid, given_by, reason)
    select p_space, first.person, first.role, tstzrange(now(), null), tenancy.me(), p_reason
      from unnest(p_persons, p_roles) as first (person, role);
    if tenancy.hat() = 'cp_member' then
        perform set_config('tenancy.spaces', (tenancy.my_spaces() || p_space)::text, true);
    end if;
end
$$;
set local role cp_owner;
revoke create on schema tenancy from cp_gate;
