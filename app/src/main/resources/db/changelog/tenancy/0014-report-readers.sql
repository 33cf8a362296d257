--liquibase formatted sql

--changeset tenancy:0014-report-reader
-- Whom a headteacher lets read one of her school's reports, by name and for a time; whatever else that person is in the partnership.
insert into tenancy.gate (key_role, realm_role) values
    ('REPORT_READER', 'headteacher'), ('REPORT_READER', 'reviewer'), ('REPORT_READER', 'hub-lead'), ('REPORT_READER', 'company-member');
insert into tenancy.may_give (kind, giver, key_role) values ('REPORT', 'HEADTEACHER', 'REPORT_READER');
