--liquibase formatted sql

--changeset tenancy:0015-second-lead
-- Somebody who looks at a disputed answer with fresh eyes: dated keys to both rooms of the review, which the office gives and takes.
insert into tenancy.gate (key_role, realm_role) values ('SECOND_LEAD', 'reviewer');
insert into tenancy.may_give (kind, giver, key_role) values
    ('REVIEW', 'OFFICE', 'SECOND_LEAD'), ('TEAM', 'OFFICE', 'SECOND_LEAD');
