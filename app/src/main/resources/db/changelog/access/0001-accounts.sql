--liquibase formatted sql

--changeset access:0001-schema
create schema access;
grant usage on schema access to cp_app, cp_office, cp_gate;

--changeset access:0001-account
-- Which person of the partnership signs in with which account of Keycloak; lies in the person's own space.
create table access.account (
    space_id uuid not null references tenancy.space (space_id),
    person_id uuid primary key,
    sub text not null unique check (length(sub) between 1 and 255),
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
    bound_at timestamptz not null default now()
);
create index account_by_space on access.account (space_id);
alter table access.account enable row level security, force row level security;
create policy by_key on access.account to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office_reads on access.account for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy office_binds on access.account for insert to cp_office with check ((select tenancy.hat()) = 'cp_office');
create policy office_changes on access.account for update to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy gate on access.account for select to cp_gate using (true);
grant select, insert on access.account to cp_office;
grant update (state) on access.account to cp_office;
grant select on access.account to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'access.account', '', 'the office binds accounts and disables them'),
    ('OPEN_POLICY', 'access.account', 'cp_gate', 'person_of looks an account up before anybody is signed in');

--changeset access:0001-person-of splitStatements:false
-- Asked before anybody is signed in: whose account is this? One person and a state, or nothing.
create function access.person_of(p_sub text) returns table (person_id uuid, state text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.person_id, a.state from access.account a where a.sub = p_sub
$$;

--changeset access:0001-gatekeeper
grant create on schema access to cp_gate;
alter function access.person_of(text) owner to cp_gate;
revoke create on schema access from cp_gate;
set local role cp_gate;
revoke execute on function access.person_of(text) from public;
grant execute on function access.person_of(text) to cp_app;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'access.person_of', 'answers whose account it is before anybody is signed in');
