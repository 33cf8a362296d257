--liquibase formatted sql

--changeset membership:0502-take-erasures splitStatements:false
-- The schools whose own records need not be kept any more: once each, for the features that hold them. When, is the retention
-- table's word.
create function membership.take_erasures() returns table (erased_space uuid, erased_school uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not erase' using errcode = '42501';
    end if;
    return query
        update membership.departure d set erased_at = now(), version = d.version + 1
          from membership.retention r
         where r.position = 1 and d.state = 'LEFT' and d.erased_at is null
           and d.last_day + 1 + make_interval(months => r.months) <= (now() at time zone 'Europe/London')::date
        returning d.space_id, d.school_id;
end
$$;

--changeset membership:0502-gatekeeper
grant create on schema membership to cp_gate;
alter function membership.take_erasures() owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.take_erasures() from public;
grant execute on function membership.take_erasures() to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'membership.take_erasures', 'names the schools whose own records are due to be erased');
