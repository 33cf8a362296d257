--liquibase formatted sql

--changeset access:0002-settled
-- What the office decided about an account is carried to Keycloak by a job; until then it is not settled. The roles are null
-- where the account was made at Keycloak by hand, and are left alone there.
alter table access.account
    add column roles text[],
    add column settled boolean not null default true,
    add column tried_at timestamptz,
    add column trouble text;
create index account_unsettled on access.account (person_id) where not settled;
grant usage on schema access to cp_job;
grant update (roles, settled, tried_at) on access.account to cp_office;
grant select, insert on access.account to cp_job;
grant update (settled, tried_at, trouble) on access.account to cp_job;
create policy job_reads on access.account for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy job_binds on access.account for insert to cp_job with check ((select tenancy.hat()) = 'cp_job');
create policy job_settles on access.account for update to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
insert into tenancy.declared (what, object, reason) values
    ('JOB_POLICY', 'access.account', 'a job makes accounts for accepted invitations, and carries changes to Keycloak');

--changeset access:0002-account-request
-- An account that is wanted for a person, until it is made at Keycloak and she has been mailed how to set its password.
create table access.account_request (
    space_id uuid not null references tenancy.space (space_id),
    person_id uuid primary key,
    given_name text not null check (length(given_name) between 1 and 200),
    family_name text not null check (length(family_name) between 1 and 200),
    email text not null check (length(email) between 3 and 254),
    roles text[] not null,
    asked_at timestamptz not null,
    attempts int not null default 0,
    tried_at timestamptz,
    trouble text,
    sub text,
    mailed_at timestamptz
);
create index account_request_by_space on access.account_request (space_id);
create index account_request_waiting on access.account_request (asked_at) where mailed_at is null;
alter table access.account_request enable row level security, force row level security;
create policy office on access.account_request for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy job on access.account_request to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
grant select on access.account_request to cp_office;
grant select, insert, update on access.account_request to cp_job;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'access.account_request', 'the office sees which accounts wait, and why'),
    ('JOB_POLICY', 'access.account_request', 'a job makes accounts for accepted invitations');
