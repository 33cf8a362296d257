--liquibase formatted sql

--changeset membership:0301-heads-of-a-hub splitStatements:false
-- Who heads the schools of a hub today, for its own people who ask them something: keys say it, and lie in rooms that the asker
-- cannot open.
create function membership.heads_of_hub(p_hub uuid) returns table (school_id uuid, person uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select h.school_id, k.person
      from membership.hub_school h
      join membership.school s on s.school_id = h.school_id
      join tenancy.key k on k.space_id = s.space_id and k.role = 'HEADTEACHER' and k.valid @> now()
     where h.hub_id = p_hub and h.space_id = any ((select tenancy.my_spaces())::uuid[])
       and h.from_day <= (now() at time zone 'Europe/London')::date
       and (h.until_day is null or h.until_day > (now() at time zone 'Europe/London')::date)
$$;

--changeset membership:0301-gatekeeper
create policy gate on membership.hub_school for select to cp_gate using (true);
create policy gate on membership.school for select to cp_gate using (true);
grant select on membership.hub_school, membership.school to cp_gate;
grant create on schema membership to cp_gate;
alter function membership.heads_of_hub(uuid) owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.heads_of_hub(uuid) from public;
grant execute on function membership.heads_of_hub(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.hub_school', 'cp_gate', 'heads_of_hub finds the schools of a hub'),
    ('OPEN_POLICY', 'membership.school', 'cp_gate', 'heads_of_hub finds the space of a school'),
    ('DEFINER', 'membership.heads_of_hub', '', 'a hub''s people ask the heads of its schools, whose rooms they cannot open');
