--liquibase formatted sql

--changeset membership:0501-director
-- A director of the company, as the office has named her: reads each month which schools the office visited, and every alarm at once.
create table membership.director (
    space_id uuid not null references tenancy.space (space_id),
    director_id uuid primary key,
    person_id uuid not null,
    person_name text not null check (length(person_name) between 1 and 200),
    from_at timestamptz not null,
    until_at timestamptz check (until_at >= from_at)
);
create index director_by_space on membership.director (space_id, from_at);
create unique index director_once on membership.director (person_id) where until_at is null;
alter table membership.director enable row level security, force row level security;
create policy office on membership.director to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy job on membership.director for select to cp_job using ((select tenancy.hat()) = 'cp_job');
grant select, insert, update (until_at) on membership.director to cp_office;
grant select on membership.director to cp_job;

--changeset membership:0501-visit-list
-- Of which month the directors have had the list of the office's visits: one each, however often the job runs.
create table membership.visit_list (
    space_id uuid not null references tenancy.space (space_id),
    month int not null check (month % 100 between 1 and 12),                      -- 202611: November 2026
    sent_at timestamptz not null,
    visits int not null check (visits >= 0),
    primary key (space_id, month)
);
alter table membership.visit_list enable row level security, force row level security;
create policy job on membership.visit_list to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
grant select, insert on membership.visit_list to cp_job;

--changeset membership:0501-job-reads
create policy job on membership.visit for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy job on membership.school for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create index visit_by_time on membership.visit (from_at);
grant select on membership.visit to cp_job;
grant select (space_id, name) on membership.school to cp_job;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.director', 'the office names the company''s directors'),
    ('JOB_POLICY', 'membership.director', 'the jobs tell the directors'),
    ('JOB_POLICY', 'membership.visit_list', 'the job keeps which month''s list was sent'),
    ('JOB_POLICY', 'membership.visit', 'the job lists a month''s visits for the directors'),
    ('JOB_POLICY', 'membership.school', 'the list of visits names the schools');
