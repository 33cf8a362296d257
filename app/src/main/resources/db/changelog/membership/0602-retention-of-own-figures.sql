--liquibase formatted sql

--changeset membership:0602-retention-of-own-figures
update membership.retention set data_class = 'What it told the leads of its hub alone: what its people need, and its own figures' where position = 22;
