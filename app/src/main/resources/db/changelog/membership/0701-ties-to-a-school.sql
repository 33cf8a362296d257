--liquibase formatted sql

--changeset membership:0701-ties splitStatements:false
-- What ties a person to a school today, the strongest tie alone: SCHOOL (a post at it), TRUST (a post at a school of its trust, as the
-- public register has it), HUB (a post at a school of its hub, or she leads that hub); empty if nothing does. A day is a day of London.
-- One definition for the modules above, which keep people away from what they are tied to.
create function membership.tie_to_school(p_school uuid, p_person uuid) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with today as (select (now() at time zone 'Europe/London')::date as day),
    mine as (
        select s.school_id from membership.school s join tenancy.key k on k.space_id = s.space_id
         where k.person = p_person and k.valid @> now() and k.role <> 'OFFICE_VISIT'),
    placed as (
        select h.school_id, h.hub_id, h.space_id from membership.hub_school h, today t
         where h.from_day <= t.day and (h.until_day is null or h.until_day > t.day)),
    trusts as (
        select e.school_id, r.trust_code from membership.school_establishment e
          join establishments.establishment r on r.urn = e.urn, today t
         where (e.from_day is null or e.from_day <= t.day) and (e.until_day is null or e.until_day > t.day) and r.trust_code <> '')
    select case
        when exists (select 1 from mine m where m.school_id = p_school) then 'SCHOOL'
        when exists (select 1 from trusts a join trusts b on b.trust_code = a.trust_code join mine m on m.school_id = b.school_id
                      where a.school_id = p_school) then 'TRUST'
        when exists (select 1 from placed a join placed b on b.hub_id = a.hub_id join mine m on m.school_id = b.school_id
                      where a.school_id = p_school)
          or exists (select 1 from placed a join tenancy.key k on k.space_id = a.space_id
                      where a.school_id = p_school and k.person = p_person and k.valid @> now() and k.role in ('HUB_LEAD', 'CO_EDITOR'))
            then 'HUB'
        else '' end
$$;

--changeset membership:0701-gatekeeper
grant usage on schema establishments to cp_gate;
grant select (urn, trust_code) on establishments.establishment to cp_gate;
create policy gate on membership.school_establishment for select to cp_gate using (true);
grant select (space_id, school_id, urn, from_day, until_day) on membership.school_establishment to cp_gate;
grant create on schema membership to cp_gate;
alter function membership.tie_to_school(uuid, uuid) owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.tie_to_school(uuid, uuid) from public;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'establishments.establishment', 'cp_gate:SELECT', 'tie_to_school reads the trust of a number'),
    ('OPEN_POLICY', 'membership.school_establishment', 'cp_gate', 'tie_to_school finds the trust of a school'),
    ('DEFINER', 'membership.tie_to_school', '', 'called by definer functions alone: what ties a person to a school');
