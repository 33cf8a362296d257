--liquibase formatted sql

--changeset membership:0605-retention-of-years
update membership.retention
   set data_class = 'What it told the leads of its hub alone: what its people need, its own figures and what it offered of its reports'
 where position = 22;
insert into membership.retention (position, data_class, what_happens, months, counted_from, source) values
    (26, 'What it proposed for its hub''s meetings, whether it was there, the actions that it took on, what it said of its hub''s years', 'Stay in the hub''s record, under the names of that time', null, 'NOTHING', 'The partnership''s own rule: what several schools did together');
