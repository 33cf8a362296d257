--liquibase formatted sql

--changeset tenancy:0011-office-people splitStatements:false
-- Who works in the office now, for the jobs that must tell them something.
grant create on schema tenancy to cp_gate;
set local role cp_gate;
create function tenancy.office_people() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct k.person from tenancy.key k where k.role = 'OFFICE' and k.valid @> now()
$$;
revoke execute on function tenancy.office_people() from public;
grant execute on function tenancy.office_people() to cp_job;
set local role cp_owner;
revoke create on schema tenancy from cp_gate;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'tenancy.office_people', 'tells a job who works in the office');
