--liquibase formatted sql

--changeset platform:0001-scheduler
-- db-scheduler's one table, under its own login: jobs are claimed here, and their work passes the wall like any other.
create schema scheduler;
create table scheduler.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduler.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduler.scheduled_tasks (last_heartbeat);
grant usage on schema scheduler to cp_scheduler;
grant select, insert, update, delete on scheduler.scheduled_tasks to cp_scheduler;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'scheduler.scheduled_tasks', '', 'which job runs when; no words of anybody'),
    ('NO_SPACE', 'scheduler.scheduled_tasks', 'cp_scheduler:SELECT', 'the scheduler''s own login'),
    ('NO_SPACE', 'scheduler.scheduled_tasks', 'cp_scheduler:INSERT', 'the scheduler''s own login'),
    ('NO_SPACE', 'scheduler.scheduled_tasks', 'cp_scheduler:UPDATE', 'the scheduler''s own login'),
    ('NO_SPACE', 'scheduler.scheduled_tasks', 'cp_scheduler:DELETE', 'the scheduler''s own login');
