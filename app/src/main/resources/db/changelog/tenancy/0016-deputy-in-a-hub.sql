--liquibase formatted sql

--changeset tenancy:0016-rules
-- A head lets the deputy whom she names for hub matters open the hub; the office takes that key when the school or the deputy moves.
insert into tenancy.may_give (kind, giver, key_role) values ('HUB', 'HEADTEACHER', 'DEPUTY'), ('HUB', 'OFFICE', 'DEPUTY');
