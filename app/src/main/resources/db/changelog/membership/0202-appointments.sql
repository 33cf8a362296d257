--liquibase formatted sql

--changeset membership:0202-appointment
-- A place may be for a time (a cover); nobody holds the same place twice at a time; who ended it and why is kept.
alter table membership.appointment
    add column command_id uuid unique,
    add column note text not null default '' check (length(note) <= 500),
    add column ended_because text not null default '' check (length(ended_because) <= 500);
alter table membership.appointment drop constraint appointment_check;
alter table membership.appointment add check (until_day >= from_day);
alter table membership.appointment add constraint one_place_at_a_time
    exclude using gist (space_id with =, person_id with =, role with =, daterange(from_day, until_day) with &&);
create index appointment_by_person on membership.appointment (person_id);

--changeset membership:0202-person
-- The office looks people up by name and by address, however many there are.
create index person_by_name on membership.person (name, person_id);
create index person_by_email on membership.person (lower(email));
