--liquibase formatted sql

--changeset membership:0102-hub
-- A hub has a state, and mostly a lead school (the teaching school to which its schools are linked).
alter table membership.hub
    add column state text not null default 'ACTIVE' check (state in ('FORMING', 'ACTIVE', 'PAUSED', 'CLOSED')),
    add column lead_school_id uuid,
    add column lead_school_name text,
    add check ((lead_school_id is null) = (lead_school_name is null));
create index hub_by_name on membership.hub (space_id, name);

--changeset membership:0102-one-primary-hub
-- One primary hub at any date: a place ends on the day on which the next begins, and a place of no day at all is history too.
alter table membership.hub_school drop constraint hub_school_check;
alter table membership.hub_school add check (until_day >= from_day);
drop index membership.one_primary_hub;
alter table membership.hub_school add constraint one_primary_hub
    exclude using gist (school_id with =, daterange(from_day, until_day) with &&);
alter table membership.hub_school add column reason text not null default '' check (length(reason) <= 500);
