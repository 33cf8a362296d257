--liquibase formatted sql

--changeset tenancy:0012-keys-are-looked-up-by-person
-- Every transaction begins by reading one person's keys (0003-keys-of-a-person). With all of England the planner took the
-- constraint's index for it again, which keeps no order and was searched at length (measured with 168,000 keys: 1.0 ms, with
-- key_by_person 0.1 ms). The constraint now compares what must not be twice as one text, in which nobody can look for a person.
alter table tenancy.key drop constraint one_key_at_a_time;
alter table tenancy.key add constraint one_key_at_a_time
    exclude using gist ((person::text || space_id::text || role) with =, valid with &&);
