--liquibase formatted sql

--changeset membership:0203-invitation
-- An invitation to sign in, bound to one address; used once. Only the hash of the secret in its link is kept.
create table membership.invitation (
    space_id uuid not null references tenancy.space (space_id),
    invitation_id uuid primary key,
    version bigint not null,
    command_id uuid not null unique,
    person_id uuid not null unique,
    person_space uuid not null references tenancy.space (space_id),
    name text not null check (length(name) between 1 and 200),
    email text not null check (length(email) between 3 and 254),
    invited_as text not null check (length(invited_as) between 1 and 300),
    roles text[] not null,
    token_hash bytea not null unique check (length(token_hash) = 32),
    state text not null check (state in ('SENT', 'ACCEPTED', 'REVOKED')),
    sent_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > sent_at),
    answered_at timestamptz,
    invited_by uuid not null
);
create index invitation_by_space on membership.invitation (space_id, sent_at desc);
alter table membership.invitation enable row level security, force row level security;
create policy office on membership.invitation to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy job_reads on membership.invitation for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy job_accepts on membership.invitation for update to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
grant select, insert, update on membership.invitation to cp_office;
grant select, update (version, state, answered_at) on membership.invitation to cp_job;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.invitation', 'the office invites people'),
    ('JOB_POLICY', 'membership.invitation', 'whoever holds the link accepts it before anybody is signed in');
