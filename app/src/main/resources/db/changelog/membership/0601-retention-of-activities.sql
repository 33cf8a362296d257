--liquibase formatted sql

--changeset membership:0601-retention-of-activities
insert into membership.retention (position, data_class, what_happens, months, counted_from, source) values
    (21, 'Places at its hub''s activities, and who came', 'Stay in the hub''s record, under the names of that time', null, 'NOTHING', 'The partnership''s own rule: what several schools did together'),
    (22, 'What its people needed to take part in an activity', 'Erased', 6, 'LEAVING', 'UK GDPR, Article 9 and Article 5(1)(e)');
