--liquibase formatted sql

--changeset calendar:0001-schema
create schema calendar;
grant usage on schema calendar to cp_member, cp_office, cp_job, cp_gate;

--changeset calendar:0001-bank-holidays
-- The bank holidays of England and Wales with Christmas Day and Good Friday, substitute days included, from
-- https://www.gov.uk/bank-holidays; weekend days are left out, since they are no working days anyway. A later year comes with
-- a later changeset, a day that is proclaimed or moved meanwhile through the office's page (calendar.holiday_change).
create table calendar.bank_holiday (
    day date primary key,
    name text not null
);
create table calendar.holidays_known (
    one boolean primary key default true check (one),
    from_day date not null,
    until_day date not null
);
insert into calendar.holidays_known (from_day, until_day) values ('2016-01-01', '2030-12-31');
insert into calendar.bank_holiday (day, name) values
    ('2016-01-01', 'New Year''s Day'),
    ('2016-03-25', 'Good Friday'),
    ('2016-03-28', 'Easter Monday'),
    ('2016-05-02', 'Early May bank holiday'),
    ('2016-05-30', 'Spring bank holiday'),
    ('2016-08-29', 'Summer bank holiday'),
    ('2016-12-26', 'Boxing Day'),
    ('2016-12-27', 'Christmas Day (substitute day)'),
    ('2017-01-02', 'New Year''s Day (substitute day)'),
    ('2017-04-14', 'Good Friday'),
    ('2017-04-17', 'Easter Monday'),
    ('2017-05-01', 'Early May bank holiday'),
    ('2017-05-29', 'Spring bank holiday'),
    ('2017-08-28', 'Summer bank holiday'),
    ('2017-12-25', 'Christmas Day'),
    ('2017-12-26', 'Boxing Day'),
    ('2018-01-01', 'New Year''s Day'),
    ('2018-03-30', 'Good Friday'),
    ('2018-04-02', 'Easter Monday'),
    ('2018-05-07', 'Early May bank holiday'),
    ('2018-05-28', 'Spring bank holiday'),
    ('2018-08-27', 'Summer bank holiday'),
    ('2018-12-25', 'Christmas Day'),
    ('2018-12-26', 'Boxing Day'),
    ('2019-01-01', 'New Year''s Day'),
    ('2019-04-19', 'Good Friday'),
    ('2019-04-22', 'Easter Monday'),
    ('2019-05-06', 'Early May bank holiday'),
    ('2019-05-27', 'Spring bank holiday'),
    ('2019-08-26', 'Summer bank holiday'),
    ('2019-12-25', 'Christmas Day'),
    ('2019-12-26', 'Boxing Day'),
    ('2020-01-01', 'New Year''s Day'),
    ('2020-04-10', 'Good Friday'),
    ('2020-04-13', 'Easter Monday'),
    ('2020-05-08', 'Early May bank holiday (VE day)'),
    ('2020-05-25', 'Spring bank holiday'),
    ('2020-08-31', 'Summer bank holiday'),
    ('2020-12-25', 'Christmas Day'),
    ('2020-12-28', 'Boxing Day (substitute day)'),
    ('2021-01-01', 'New Year''s Day'),
    ('2021-04-02', 'Good Friday'),
    ('2021-04-05', 'Easter Monday'),
    ('2021-05-03', 'Early May bank holiday'),
    ('2021-05-31', 'Spring bank holiday'),
    ('2021-08-30', 'Summer bank holiday'),
    ('2021-12-27', 'Christmas Day (substitute day)'),
    ('2021-12-28', 'Boxing Day (substitute day)'),
    ('2022-01-03', 'New Year''s Day (substitute day)'),
    ('2022-04-15', 'Good Friday'),
    ('2022-04-18', 'Easter Monday'),
    ('2022-05-02', 'Early May bank holiday'),
    ('2022-06-02', 'Spring bank holiday'),
    ('2022-06-03', 'Platinum Jubilee bank holiday'),
    ('2022-08-29', 'Summer bank holiday'),
    ('2022-09-19', 'Bank holiday for the State Funeral of Queen Elizabeth II'),
    ('2022-12-26', 'Boxing Day'),
    ('2022-12-27', 'Christmas Day (substitute day)'),
    ('2023-01-02', 'New Year''s Day (substitute day)'),
    ('2023-04-07', 'Good Friday'),
    ('2023-04-10', 'Easter Monday'),
    ('2023-05-01', 'Early May bank holiday'),
    ('2023-05-08', 'Bank holiday for the coronation of King Charles III'),
    ('2023-05-29', 'Spring bank holiday'),
    ('2023-08-28', 'Summer bank holiday'),
    ('2023-12-25', 'Christmas Day'),
    ('2023-12-26', 'Boxing Day'),
    ('2024-01-01', 'New Year''s Day'),
    ('2024-03-29', 'Good Friday'),
    ('2024-04-01', 'Easter Monday'),
    ('2024-05-06', 'Early May bank holiday'),
    ('2024-05-27', 'Spring bank holiday'),
    ('2024-08-26', 'Summer bank holiday'),
    ('2024-12-25', 'Christmas Day'),
    ('2024-12-26', 'Boxing Day'),
    ('2025-01-01', 'New Year''s Day'),
    ('2025-04-18', 'Good Friday'),
    ('2025-04-21', 'Easter Monday'),
    ('2025-05-05', 'Early May bank holiday'),
    ('2025-05-26', 'Spring bank holiday'),
    ('2025-08-25', 'Summer bank holiday'),
    ('2025-12-25', 'Christmas Day'),
    ('2025-12-26', 'Boxing Day'),
    ('2026-01-01', 'New Year''s Day'),
    ('2026-04-03', 'Good Friday'),
    ('2026-04-06', 'Easter Monday'),
    ('2026-05-04', 'Early May bank holiday'),
    ('2026-05-25', 'Spring bank holiday'),
    ('2026-08-31', 'Summer bank holiday'),
    ('2026-12-25', 'Christmas Day'),
    ('2026-12-28', 'Boxing Day (substitute day)'),
    ('2027-01-01', 'New Year''s Day'),
    ('2027-03-26', 'Good Friday'),
    ('2027-03-29', 'Easter Monday'),
    ('2027-05-03', 'Early May bank holiday'),
    ('2027-05-31', 'Spring bank holiday'),
    ('2027-08-30', 'Summer bank holiday'),
    ('2027-12-27', 'Christmas Day (substitute day)'),
    ('2027-12-28', 'Boxing Day (substitute day)'),
    ('2028-01-03', 'New Year''s Day (substitute day)'),
    ('2028-04-14', 'Good Friday'),
    ('2028-04-17', 'Easter Monday'),
    ('2028-05-01', 'Early May bank holiday'),
    ('2028-05-29', 'Spring bank holiday'),
    ('2028-08-28', 'Summer bank holiday'),
    ('2028-12-25', 'Christmas Day'),
    ('2028-12-26', 'Boxing Day'),
    ('2029-01-01', 'New Year''s Day'),
    ('2029-03-30', 'Good Friday'),
    ('2029-04-02', 'Easter Monday'),
    ('2029-05-07', 'Early May bank holiday'),
    ('2029-05-28', 'Spring bank holiday'),
    ('2029-08-27', 'Summer bank holiday'),
    ('2029-12-25', 'Christmas Day'),
    ('2029-12-26', 'Boxing Day'),
    ('2030-01-01', 'New Year''s Day'),
    ('2030-04-19', 'Good Friday'),
    ('2030-04-22', 'Easter Monday'),
    ('2030-05-06', 'Early May bank holiday'),
    ('2030-05-27', 'Spring bank holiday'),
    ('2030-08-26', 'Summer bank holiday'),
    ('2030-12-25', 'Christmas Day'),
    ('2030-12-26', 'Boxing Day');
grant select on calendar.bank_holiday, calendar.holidays_known to cp_member, cp_office, cp_job, cp_gate;
insert into tenancy.declared (what, object, detail, reason)
select 'NO_SPACE', 'calendar.' || t, case when hat = '' then '' else hat || ':SELECT' end, 'the law''s days, the same for everybody'
  from unnest(array['bank_holiday', 'holidays_known']) t, unnest(array['', 'cp_member', 'cp_office', 'cp_job', 'cp_gate']) hat;

--changeset calendar:0001-holiday-change
-- What was proclaimed after the list was made: a day that became a bank holiday, or ceased to be one. The last word counts.
create table calendar.holiday_change (
    space_id uuid not null references tenancy.space (space_id),
    change_id uuid primary key,
    day date not null,
    name text not null check (length(name) between 1 and 120),
    holiday boolean not null,
    at timestamptz not null
);
create index holiday_change_by_space on calendar.holiday_change (space_id, day);

--changeset calendar:0001-term
-- When the schools of a council are open in a school year; the council '' is the partnership's standard. A term that a later
-- upload replaces stays as it was.
create table calendar.term (
    space_id uuid not null references tenancy.space (space_id),
    term_id uuid primary key,
    council text not null check (length(council) <= 120),
    starts_in int not null,
    name text not null check (length(name) between 1 and 80),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    replaced_at timestamptz
);
create index term_by_space on calendar.term (space_id, council, starts_in);
create index term_in_use on calendar.term (council, starts_in) where replaced_at is null;

--changeset calendar:0001-school
-- What a school says of its own: the council whose terms it follows, own terms for a school year, days on which it is closed.
create table calendar.school_calendar (
    space_id uuid primary key references tenancy.space (space_id),
    version bigint not null,
    council text not null check (length(council) <= 120)
);
create table calendar.own_term (
    space_id uuid not null references tenancy.space (space_id),
    term_id uuid primary key,
    starts_in int not null,
    name text not null check (length(name) between 1 and 80),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    replaced_at timestamptz
);
create index own_term_by_space on calendar.own_term (space_id, starts_in);
create table calendar.closed_day (
    space_id uuid not null references tenancy.space (space_id),
    day date not null,
    reason text not null check (length(reason) between 1 and 80),
    primary key (space_id, day)
);

--changeset calendar:0001-wall
alter table calendar.holiday_change enable row level security, force row level security;
alter table calendar.term enable row level security, force row level security;
alter table calendar.school_calendar enable row level security, force row level security;
alter table calendar.own_term enable row level security, force row level security;
alter table calendar.closed_day enable row level security, force row level security;
create policy by_key on calendar.holiday_change for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on calendar.term for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on calendar.school_calendar to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on calendar.own_term to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on calendar.closed_day to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on calendar.holiday_change to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy office on calendar.term to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy gate on calendar.holiday_change for select to cp_gate using (true);
create policy gate on calendar.term for select to cp_gate using (true);
create policy gate on calendar.school_calendar for select to cp_gate using (true);
create policy gate on calendar.own_term for select to cp_gate using (true);
create policy gate on calendar.closed_day for select to cp_gate using (true);
grant select on calendar.holiday_change, calendar.term to cp_member;
grant select, insert on calendar.holiday_change to cp_office;
grant select, insert, update (replaced_at) on calendar.term to cp_office;
grant select, insert, update on calendar.school_calendar to cp_member;
grant select, insert, update (replaced_at) on calendar.own_term to cp_member;
grant select, insert, delete on calendar.closed_day to cp_member;
grant select on calendar.holiday_change, calendar.term, calendar.school_calendar, calendar.own_term, calendar.closed_day to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('APPEND_ONLY', 'calendar.holiday_change', '', 'a proclaimed day is corrected by a later change'),
    ('OFFICE_POLICY', 'calendar.holiday_change', '', 'the office enters proclaimed days'),
    ('OFFICE_POLICY', 'calendar.term', '', 'the office uploads term dates'),
    ('OPEN_POLICY', 'calendar.holiday_change', 'cp_gate', 'which days count is no secret; the words stay behind the wall'),
    ('OPEN_POLICY', 'calendar.term', 'cp_gate', 'which days count is no secret; the words stay behind the wall'),
    ('OPEN_POLICY', 'calendar.school_calendar', 'cp_gate', 'which days count is no secret; the words stay behind the wall'),
    ('OPEN_POLICY', 'calendar.own_term', 'cp_gate', 'which days count is no secret; the words stay behind the wall'),
    ('OPEN_POLICY', 'calendar.closed_day', 'cp_gate', 'which days count is no secret; the words stay behind the wall'),
    ('DEFINER', 'calendar.bank_holidays', '', 'the days, without what the office wrote about them'),
    ('DEFINER', 'calendar.terms_of', '', 'a school''s open days for whoever counts a deadline, without its words'),
    ('DEFINER', 'calendar.closed_days_of', '', 'a school''s closed days for whoever counts a deadline, without its words');

--changeset calendar:0001-functions splitStatements:false
create function calendar.bank_holidays() returns setof date
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with last_word as (
        select distinct on (c.day) c.day, c.holiday from calendar.holiday_change c order by c.day, c.at desc, c.change_id desc
    )
    select b.day from calendar.bank_holiday b where not exists (select 1 from last_word w where w.day = b.day and not w.holiday)
    union
    select w.day from last_word w where w.holiday
$$;
-- The terms that count for a school: its own where a school year has any, else its council's, else the standard ones.
create function calendar.terms_of(p_school uuid) returns table (first_day date, last_day date)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with offered as (
        select 1 as rank, o.starts_in, o.first_day, o.last_day from calendar.own_term o
         where o.space_id = p_school and o.replaced_at is null
        union all
        select 2, t.starts_in, t.first_day, t.last_day from calendar.school_calendar s
          join calendar.term t on t.council = s.council and t.council <> '' and t.replaced_at is null
         where s.space_id = p_school
        union all
        select 3, t.starts_in, t.first_day, t.last_day from calendar.term t where t.council = '' and t.replaced_at is null
    )
    select o.first_day, o.last_day from offered o
     where o.rank = (select min(best.rank) from offered best where best.starts_in = o.starts_in)
$$;
create function calendar.closed_days_of(p_school uuid) returns setof date
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.day from calendar.closed_day d where d.space_id = p_school
$$;

--changeset calendar:0001-gatekeepers
grant create on schema calendar to cp_gate;
alter function calendar.bank_holidays() owner to cp_gate;
alter function calendar.terms_of(uuid) owner to cp_gate;
alter function calendar.closed_days_of(uuid) owner to cp_gate;
revoke create on schema calendar from cp_gate;
set local role cp_gate;
revoke execute on function calendar.bank_holidays(), calendar.terms_of(uuid), calendar.closed_days_of(uuid) from public;
grant execute on function calendar.bank_holidays(), calendar.terms_of(uuid), calendar.closed_days_of(uuid)
    to cp_member, cp_office, cp_job;
set local role cp_owner;
