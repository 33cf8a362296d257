--liquibase formatted sql

--changeset establishments:0001-extension
create extension if not exists pg_trgm;

--changeset establishments:0001-schema
create schema establishments;
grant usage on schema establishments to cp_member, cp_office, cp_job;

--changeset establishments:0001-establishment
-- The public register of schools, as its last imported file has it: public reference data, so it lies in no space. Whatever the
-- file says stands in facts, under the file's own headings; the columns are what the house understands of it.
create table establishments.establishment (
    urn int primary key check (urn between 100000 and 999999),
    name text not null,
    status text not null check (status in ('OPEN', 'CLOSED', 'CLOSING', 'PROPOSED')),
    type_code text,
    type_name text,
    group_name text,
    phase_code text,
    phase_name text,
    authority_code text,
    authority text,
    region text,
    trust_code text,
    trust text,
    low_age int,
    high_age int,
    gender text,
    religious_character text,
    pupils int,
    capacity int,
    needs text[] not null default '{}',
    opened_on date,
    closed_on date,
    street text,
    town text,
    postcode text,
    website text,
    easting int,
    northing int,
    latitude double precision,
    longitude double precision,
    facts jsonb not null,
    file_day date not null,      -- of the file in which the entry was new or last changed
    missing_since date,          -- of the first file that has it no more; an entry is never removed
    words text not null generated always as (lower(name || ' ' || coalesce(town, '') || ' ' || coalesce(postcode, '') || ' ' || urn)) stored,
    check ((easting is null) = (northing is null) and (easting is null) = (latitude is null) and (easting is null) = (longitude is null))
);
create index establishment_by_name on establishments.establishment (name, urn);
create index establishment_by_words on establishments.establishment using gin (words gin_trgm_ops);
grant select on establishments.establishment to cp_member, cp_job;
grant select, insert, update on establishments.establishment to cp_office;

-- Which establishment followed which: both numbers are the file's, and either may be unknown.
create table establishments.link (
    urn int not null,
    other_urn int not null,
    kind text not null,
    established_on date,
    other_name text,
    constraint link_once unique nulls not distinct (urn, other_urn, kind, established_on, other_name)
);
create index link_by_other on establishments.link (other_urn);
grant select on establishments.link to cp_member, cp_job;
grant select, insert, delete on establishments.link to cp_office;

--changeset establishments:0001-import
-- A file that the office has given: first compared with the register, then taken over or set aside.
create table establishments.import (
    import_id uuid primary key,
    kind text not null check (kind in ('ESTABLISHMENTS', 'LINKS')),
    state text not null check (state in ('CHECKED', 'APPLIED', 'SET_ASIDE')),
    file_name text not null check (length(file_name) between 1 and 300),
    file_day date not null,
    encoding text not null,
    checked_at timestamptz not null,
    checked_by uuid not null,
    applied_at timestamptz,
    rows int not null,
    bad_rows int not null,
    new_rows int not null,
    changed_rows int not null,
    closed_rows int not null,
    reopened_rows int not null,
    vanished_rows int not null,
    unknown_columns text[] not null,
    missing_columns text[] not null,
    columns text[] not null,
    check ((state = 'APPLIED') = (applied_at is not null))
);
create unique index one_checked_import on establishments.import (kind) where state = 'CHECKED';
create index import_by_day on establishments.import (kind, state, file_day desc);
grant select, insert, update on establishments.import to cp_office;
grant select on establishments.import to cp_member;

-- What the checked file has, row by row, until it is taken over or set aside.
create table establishments.staged (like establishments.establishment);
alter table establishments.staged drop column file_day, drop column missing_since, drop column words;
grant select, insert, delete on establishments.staged to cp_office;
create table establishments.staged_link (like establishments.link);
grant select, insert, delete on establishments.staged_link to cp_office;
create table establishments.difference (
    import_id uuid not null references establishments.import,
    urn int not null,
    kind text not null check (kind in ('NEW', 'CHANGED', 'CLOSED', 'REOPENED', 'VANISHED')),
    name text not null,
    changes jsonb,
    primary key (import_id, kind, urn)
);
grant select, insert, delete on establishments.difference to cp_office;
create table establishments.bad_row (
    import_id uuid not null references establishments.import,
    line int not null,
    problem text not null,
    content text not null,
    primary key (import_id, line)
);
grant select, insert, delete on establishments.bad_row to cp_office;

--changeset establishments:0001-declared
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'establishments.establishment', '', 'the public register of schools belongs to nobody'),
    ('NO_SPACE', 'establishments.establishment', 'cp_member:SELECT', 'everybody may read the public register'),
    ('NO_SPACE', 'establishments.establishment', 'cp_job:SELECT', 'everybody may read the public register'),
    ('NO_SPACE', 'establishments.establishment', 'cp_office:SELECT', 'everybody may read the public register'),
    ('NO_SPACE', 'establishments.establishment', 'cp_office:INSERT', 'the office imports it'),
    ('NO_SPACE', 'establishments.establishment', 'cp_office:UPDATE', 'the office imports it'),
    ('NO_SPACE', 'establishments.link', '', 'the public register of schools belongs to nobody'),
    ('NO_SPACE', 'establishments.link', 'cp_member:SELECT', 'everybody may read the public register'),
    ('NO_SPACE', 'establishments.link', 'cp_job:SELECT', 'everybody may read the public register'),
    ('NO_SPACE', 'establishments.link', 'cp_office:SELECT', 'everybody may read the public register'),
    ('NO_SPACE', 'establishments.link', 'cp_office:INSERT', 'the office imports it'),
    ('NO_SPACE', 'establishments.link', 'cp_office:DELETE', 'a link that the file has no more is gone'),
    ('NO_SPACE', 'establishments.import', '', 'an import of public data'),
    ('NO_SPACE', 'establishments.import', 'cp_member:SELECT', 'whoever reads the register is told the day of its file'),
    ('NO_SPACE', 'establishments.import', 'cp_office:SELECT', 'the office imports'),
    ('NO_SPACE', 'establishments.import', 'cp_office:INSERT', 'the office imports'),
    ('NO_SPACE', 'establishments.import', 'cp_office:UPDATE', 'the office imports'),
    ('NO_SPACE', 'establishments.staged', '', 'an import of public data'),
    ('NO_SPACE', 'establishments.staged', 'cp_office:SELECT', 'the office imports'),
    ('NO_SPACE', 'establishments.staged', 'cp_office:INSERT', 'the office imports'),
    ('NO_SPACE', 'establishments.staged', 'cp_office:DELETE', 'the office imports'),
    ('NO_SPACE', 'establishments.staged_link', '', 'an import of public data'),
    ('NO_SPACE', 'establishments.staged_link', 'cp_office:SELECT', 'the office imports'),
    ('NO_SPACE', 'establishments.staged_link', 'cp_office:INSERT', 'the office imports'),
    ('NO_SPACE', 'establishments.staged_link', 'cp_office:DELETE', 'the office imports'),
    ('NO_SPACE', 'establishments.difference', '', 'an import of public data'),
    ('NO_SPACE', 'establishments.difference', 'cp_office:SELECT', 'the office imports'),
    ('NO_SPACE', 'establishments.difference', 'cp_office:INSERT', 'the office imports'),
    ('NO_SPACE', 'establishments.difference', 'cp_office:DELETE', 'the office imports'),
    ('NO_SPACE', 'establishments.bad_row', '', 'an import of public data'),
    ('NO_SPACE', 'establishments.bad_row', 'cp_office:SELECT', 'the office imports'),
    ('NO_SPACE', 'establishments.bad_row', 'cp_office:INSERT', 'the office imports'),
    ('NO_SPACE', 'establishments.bad_row', 'cp_office:DELETE', 'the office imports');
