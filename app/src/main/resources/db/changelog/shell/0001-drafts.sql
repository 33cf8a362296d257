--liquibase formatted sql

--changeset shell:0001-schema
create schema shell;
grant usage on schema shell to cp_member;

--changeset shell:0001-draft
-- What a person has typed and not yet sent. It lies in the space of the thing that it drafts, and goes out of reach with its key.
create table shell.draft (
    space_id uuid not null references tenancy.space (space_id),
    owner uuid not null,
    subject text not null check (length(subject) between 1 and 200),
    field text not null check (length(field) between 1 and 100),
    body text not null check (length(body) <= 100000),
    base_version bigint not null, -- the version of the stored text on which the draft was begun
    version bigint not null,      -- of the draft: a later save has a higher one, also after a draft was discarded
    saved_at timestamptz not null,
    primary key (space_id, owner, subject, field)
);
alter table shell.draft enable row level security, force row level security;
create policy by_key on shell.draft to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update, delete on shell.draft to cp_member;
