--liquibase formatted sql

--changeset membership:0601-end-places splitStatements:false
-- The night's work: writes down that a place for a time is over, whose keys have ended by themselves. Twice is once. Tells whose
-- place it was, at which school, unless she holds another of the same kind there.
create function membership.end_places() returns table (left_space uuid, left_school uuid, left_by uuid, left_role text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    today date := (now() at time zone 'Europe/London')::date;
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not end places' using errcode = '42501';
    end if;
    return query
        with ended as (
            update membership.appointment a set ended_because = 'its time was over', version = a.version + 1
             where a.until_day <= today and a.ended_because = ''
            returning a.space_id, a.person_id, a.role)
        select distinct e.space_id, s.school_id, e.person_id, e.role
          from ended e join membership.school s on s.space_id = e.space_id
         where not exists (select 1 from membership.appointment held
                            where held.space_id = e.space_id and held.person_id = e.person_id and held.role = e.role
                              and held.from_day <= today and (held.until_day is null or held.until_day > today));
end
$$;

--changeset membership:0601-gatekeeper
create index appointment_running_out on membership.appointment (until_day) where ended_because = '' and until_day is not null;
grant create on schema membership to cp_gate;
alter function membership.end_places() owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.end_places() from public;
grant execute on function membership.end_places() to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'membership.end_places', '', 'writes down that places for a time are over');
