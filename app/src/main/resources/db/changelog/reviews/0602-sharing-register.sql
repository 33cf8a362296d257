--liquibase formatted sql

--changeset reviews:0602-register
-- Whom a head has let read a report, why and until when; a line is ended, never removed. The key goes with it in the same step.
create table reviews.report_share (
    space_id uuid not null references tenancy.space (space_id),
    share_id uuid primary key,
    command_id uuid not null unique,
    report_id uuid not null,
    person uuid not null,
    person_name text not null check (length(person_name) between 1 and 200),
    why text not null check (length(why) between 1 and 300),
    until_at timestamptz not null,
    given_by_name text not null,
    given_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by_name text,
    foreign key (space_id, report_id) references reviews.report (space_id, report_id) on delete cascade,
    check (until_at > given_at),
    check ((revoked_at is null) = (revoked_by_name is null))
);
create index report_share_by_space on reviews.report_share (space_id, report_id, given_at);
-- On which days a reader besides the head opened it.
create table reviews.report_view (
    space_id uuid not null references tenancy.space (space_id),
    report_id uuid not null,
    person uuid not null,
    person_name text not null,
    day date not null,
    primary key (report_id, person, day),
    foreign key (space_id, report_id) references reviews.report (space_id, report_id) on delete cascade
);
create index report_view_by_space on reviews.report_view (space_id, report_id, day);
alter table reviews.report_share enable row level security, force row level security;
alter table reviews.report_view enable row level security, force row level security;
create policy by_key on reviews.report_share to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.report_view to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update (revoked_at, revoked_by_name) on reviews.report_share to cp_member;
grant select, insert on reviews.report_view to cp_member;
