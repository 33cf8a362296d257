--liquibase formatted sql

--changeset membership:0003-addresses
-- The job that sends the mails asks where each person wants hers, at the moment of sending.
create policy job on membership.person for select to cp_job using ((select tenancy.hat()) = 'cp_job');
grant select (space_id, person_id, name, email) on membership.person to cp_job;
insert into tenancy.declared (what, object, reason) values
    ('JOB_POLICY', 'membership.person', 'mails go to the address that a person has when they are sent');
