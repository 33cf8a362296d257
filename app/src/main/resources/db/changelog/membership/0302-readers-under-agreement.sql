--liquibase formatted sql

--changeset membership:0302-readers-under-agreement splitStatements:false
-- Who reads a school's reports under its membership agreement, now: the leads of the hub to which it belongs today, if what its head
-- signed last for this membership year says so; until the year ends, or the next one, if that is signed so too, and never longer
-- than each leads the hub. One definition for the modules above, which hand out the keys; a day is a day of London.
create function membership.readers_under_agreement(p_schools uuid[])
    returns table (school_id uuid, person uuid, until_at timestamptz, year int)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with today as (select (now() at time zone 'Europe/London')::date as day),
    this_year as (select (extract(year from day - interval '8 months'))::int as year from today),
    signed as (
        select distinct on (a.school_id, a.year) a.school_id, a.year, a.shares_reports
          from membership.agreement a, this_year y
         where a.school_id = any (p_schools) and a.year in (y.year, y.year + 1)
         order by a.school_id, a.year, a.version desc
    )
    select s.school_id, k.person,
           least(upper(k.valid), make_timestamptz(s.year + case when next.school_id is null then 1 else 2 end, 9, 1, 0, 0, 0, 'Europe/London')),
           s.year
      from this_year y
      join signed s on s.year = y.year and s.shares_reports
      left join signed next on next.school_id = s.school_id and next.year = y.year + 1 and next.shares_reports
      join membership.hub_school p on p.school_id = s.school_id
      join today t on p.from_day <= t.day and (p.until_day is null or p.until_day > t.day)
      join tenancy.key k on k.space_id = p.space_id and k.role = 'HUB_LEAD' and k.valid @> now()
$$;

--changeset membership:0302-gatekeeper
create policy gate on membership.agreement for select to cp_gate using (true);
grant select on membership.agreement to cp_gate;
grant create on schema membership to cp_gate;
alter function membership.readers_under_agreement(uuid[]) owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.readers_under_agreement(uuid[]) from public;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.agreement', 'cp_gate', 'readers_under_agreement reads what a school''s head signed last'),
    ('DEFINER', 'membership.readers_under_agreement', '', 'called by definer functions alone: says which hub leads read a school''s reports');
