--liquibase formatted sql

--changeset membership:0503-undone-numbers
-- That the office took back a change of number, with the reason: the row stays as history and counts no more.
alter table membership.school_establishment
    add column undone_at timestamptz,
    add column undone_by uuid,
    add column undone_because text not null default '' check (length(undone_because) <= 500),
    add check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because = ''));
alter table membership.school_establishment
    drop constraint one_establishment_at_a_time,
    drop constraint one_school_at_a_time;
alter table membership.school_establishment
    add constraint one_establishment_at_a_time exclude using gist (school_id with =, daterange(from_day, until_day) with &&)
        where (undone_at is null),
    add constraint one_school_at_a_time exclude using gist (urn with =, daterange(from_day, until_day) with &&)
        where (undone_at is null);
