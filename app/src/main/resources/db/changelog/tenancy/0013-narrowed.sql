--liquibase formatted sql

--changeset tenancy:0013-narrowed
-- A restrictive policy opens nothing: it takes rows away from what the one form opens. It is declared, so that it cannot get lost.
alter table tenancy.declared drop constraint declared_what_check;
alter table tenancy.declared add constraint declared_what_check check (what in (
    'NO_SPACE', 'OFFICE_POLICY', 'JOB_POLICY', 'OPEN_POLICY', 'DEFINER', 'APPEND_ONLY',
    'NARROWED')); -- a table of whose rows not every key of their space sees all; detail names the restrictive policy
