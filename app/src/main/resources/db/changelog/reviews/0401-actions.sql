--liquibase formatted sql

--changeset reviews:0401-action-plan
-- What a school does about a report: in the school's own space, where neither the team nor the hub has a key.
create table reviews.action_plan (
    space_id uuid not null references tenancy.space (space_id),
    report_id uuid primary key, -- in a space of its own, so that no key can lead there
    version bigint not null,
    published_at timestamptz,
    published_by uuid,
    published_by_name text,
    check ((published_at is null) = (published_by is null) and (published_at is null) = (published_by_name is null)),
    unique (space_id, report_id)
);
create index action_plan_by_space on reviews.action_plan (space_id, report_id);
create table reviews.planned_action (
    space_id uuid not null references tenancy.space (space_id),
    action_id uuid primary key,
    version bigint not null,
    command_id uuid not null unique,
    report_id uuid not null,
    area int not null check (area > 0), -- the finding's place in the report
    kind text not null check (kind in ('ACTION', 'NONE')),
    wording text not null check (length(wording) between 1 and 1000),
    who text not null check (length(who) <= 200),
    due date,
    state text not null check (state in ('PLANNED', 'UNDER_WAY', 'DONE')),
    evidence text not null check (length(evidence) <= 4000),
    changed_by_name text not null,
    changed_at timestamptz not null,
    check (kind = 'ACTION' or (who = '' and due is null and state = 'PLANNED' and evidence = '')),
    check (state <> 'DONE' or evidence <> ''), -- what is done can be seen somewhere
    foreign key (space_id, report_id) references reviews.action_plan (space_id, report_id)
);
create index planned_action_by_space on reviews.planned_action (space_id, report_id, area);
create unique index one_answer_why_not on reviews.planned_action (report_id, area) where kind = 'NONE';
alter table reviews.action_plan enable row level security, force row level security;
alter table reviews.planned_action enable row level security, force row level security;
create policy by_key on reviews.action_plan to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.planned_action to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update on reviews.action_plan to cp_member;
grant select, insert, update, delete on reviews.planned_action to cp_member;
