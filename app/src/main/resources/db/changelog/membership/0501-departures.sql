--liquibase formatted sql

--changeset membership:0501-departure
-- A school leaves the partnership at the end of a day of London, with a reason. Lies in the school's space, so that its head reads it;
-- one that was called off, or from which the school came back, stays as history.
create table membership.departure (
    space_id uuid not null references tenancy.space (space_id),
    departure_id uuid primary key,
    version bigint not null,
    command_id uuid not null unique,
    school_id uuid not null,
    school_name text not null check (length(school_name) between 1 and 200),
    last_day date not null,
    reason text not null check (length(reason) between 1 and 500),
    state text not null check (state in ('ANNOUNCED', 'CALLED_OFF', 'LEFT', 'RETURNED')),
    announced_by uuid not null,
    announced_at timestamptz not null,
    left_at timestamptz,
    ended_because text not null default '' check (length(ended_because) <= 500),
    erased_at timestamptz,
    foreign key (space_id, school_id) references membership.school (space_id, school_id),
    check ((state in ('LEFT', 'RETURNED')) = (left_at is not null))
);
create index departure_by_space on membership.departure (space_id, announced_at desc);
create index departure_by_day on membership.departure (last_day desc, school_name);
create unique index one_departure_at_a_time on membership.departure (school_id) where state in ('ANNOUNCED', 'LEFT');
alter table membership.departure enable row level security, force row level security;
create policy by_key on membership.departure for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.departure to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy gate on membership.departure to cp_gate using (true) with check (true);
grant select on membership.departure to cp_member;
grant select, insert, update on membership.departure to cp_office;
grant select, update on membership.departure to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'membership.departure', '', 'the office lets schools go'),
    ('OPEN_POLICY', 'membership.departure', 'cp_gate', 'complete_departures ends what ends with a school''s last day');

--changeset membership:0501-retention
-- What is kept of a school that has left, how long and why. Months: 0 is at once, null is without an end.
create table membership.retention (
    position int primary key,
    data_class text not null unique,
    what_happens text not null,
    months int check (months >= 0),
    counted_from text not null check (counted_from in ('LEAVING', 'CEASING', 'DECISION', 'YEAR_END', 'NOTHING')),
    source text not null
);
grant select on membership.retention to cp_member, cp_office, cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'membership.retention', '', 'the partnership''s rules of keeping, the same for every school'),
    ('NO_SPACE', 'membership.retention', 'cp_member:SELECT', 'a school reads what is kept of it'),
    ('NO_SPACE', 'membership.retention', 'cp_office:SELECT', 'the office reads what it has to keep'),
    ('NO_SPACE', 'membership.retention', 'cp_gate:SELECT', 'erasing reads when it is due');
insert into membership.retention (position, data_class, what_happens, months, counted_from, source) values
    (1, 'Reports, and the findings behind them', 'Belong to the school: it takes them away in its archive; then they are erased', 6, 'LEAVING', 'The partnership''s own rule; UK GDPR, Article 5(1)(e)'),
    (2, 'The school''s entry in the members'' directory', 'Taken out at once', 0, 'LEAVING', 'UK GDPR, Article 5(1)(e)'),
    (3, 'Places and keys of the school''s people', 'End at once; the names stay in the school''s list of its people', 72, 'LEAVING', 'UK GDPR, Article 5(1)(c); as long as the agreements that they signed'),
    (4, 'Membership agreements', 'Stay as they were signed', 72, 'LEAVING', 'Limitation Act 1980, s 5'),
    (5, 'Subscriptions', 'Stay with the member''s entry', 72, 'YEAR_END', 'Companies Act 2006, s 388; Finance Act 1998, Schedule 18, paragraph 21'),
    (6, 'The member''s entry in the register of members', 'Stays; a school that leaves does not end its member''s membership', 120, 'CEASING', 'Companies Act 2006, s 121'),
    (7, 'Votes, resolutions and minutes', 'Stay by name with the decision', 120, 'DECISION', 'Companies Act 2006, ss 248 and 355'),
    (8, 'Positions and signatures in its hub''s agendas', 'Stay in the hub''s record, under the name of that time', null, 'NOTHING', 'The partnership''s own rule: an agreement of several schools'),
    (9, 'The school''s name, numbers and places in hubs', 'Stay as history; the public register has them too', null, 'NOTHING', 'The partnership''s own rule; public information'),
    (10, 'The trail', 'Stays sealed; a person can be erased from it', null, 'NOTHING', 'UK GDPR, Article 5(2): what was done can be shown');

--changeset membership:0501-map-forgets splitStatements:false
-- A school that is listed no more is counted no more.
create or replace function membership.keep_map() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.easting is not distinct from new.easting and old.northing is not distinct from new.northing then
        return null;
    end if;
    if tg_op in ('UPDATE', 'DELETE') and old.easting is not null then
        perform membership.count_on_map(old.space_id, old.easting, old.northing, -1);
    end if;
    if tg_op in ('UPDATE', 'INSERT') and new.easting is not null then
        perform membership.count_on_map(new.space_id, new.easting, new.northing, 1);
    end if;
    return null;
end
$$;
create trigger keep_map_of_the_gone after delete on membership.directory_entry
    for each row execute function membership.keep_map();
grant execute on function membership.count_on_map(uuid, int, int, int), membership.keep_map() to cp_gate;
create policy gate on membership.map_cell to cp_gate using (true) with check (true);
grant select, insert, update on membership.map_cell to cp_gate;
create policy gate_takes_out on membership.directory_entry for delete to cp_gate using (true);
grant delete on membership.directory_entry to cp_gate;
-- What ends a school's places and cover keeps what the office's boards look for, too (0401).
create policy gate_ends on membership.appointment for update to cp_gate using (true) with check (true);
grant select, update on membership.appointment to cp_gate;
create policy gate_ends on membership.member_school for update to cp_gate using (true) with check (true);
grant select, update on membership.member_school to cp_gate;
create policy gate_ends on membership.hub_school for update to cp_gate using (true) with check (true);
grant update on membership.hub_school to cp_gate;
create policy gate_places on membership.person for update to cp_gate using (true) with check (true);
grant update (placed_until) on membership.person to cp_gate;
grant update (headed_until) on membership.school to cp_gate;
create policy gate_covers on membership.register_entry for update to cp_gate using (true) with check (true);
grant update (covering_from) on membership.register_entry to cp_gate;
grant execute on function membership.keep_places(), membership.keep_cover() to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.map_cell', 'cp_gate', 'a school that has left is counted no more');

--changeset membership:0501-complete splitStatements:false
-- The night's work: ends the places, the hub's place, the cover and the listing of each school whose last day is over. Its keys
-- have ended by themselves. Twice is once. Tells which schools, and which hubs they left.
create function membership.complete_departures()
    returns table (left_space uuid, left_school uuid, hub_space uuid, hub uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone membership.departure;
    ends date;
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not complete departures' using errcode = '42501';
    end if;
    for gone in select d.* from membership.departure d
                 where d.state = 'ANNOUNCED' and d.last_day < (now() at time zone 'Europe/London')::date for update loop
        ends := gone.last_day + 1;
        update membership.appointment a
           set until_day = greatest(a.from_day, ends), ended_because = 'the school left the partnership', version = a.version + 1
         where a.space_id = gone.space_id and (a.until_day is null or a.until_day > ends);
        update membership.member_school c set until_day = greatest(c.from_day, ends), version = c.version + 1
         where c.school_id = gone.school_id and (c.until_day is null or c.until_day > ends);
        delete from membership.directory_entry e where e.school_id = gone.school_id;
        update membership.departure d set state = 'LEFT', left_at = now(), version = d.version + 1
         where d.departure_id = gone.departure_id;
        return query
            with ended as (
                update membership.hub_school p
                   set until_day = greatest(p.from_day, ends), reason = 'the school left the partnership', version = p.version + 1
                 where p.school_id = gone.school_id and (p.until_day is null or p.until_day > ends)
                returning p.space_id, p.hub_id)
            select gone.space_id, gone.school_id, e.space_id, e.hub_id from (values (1)) one left join ended e on true;
    end loop;
end
$$;

--changeset membership:0501-gatekeeper
grant create on schema membership to cp_gate;
alter function membership.complete_departures() owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.complete_departures() from public;
grant execute on function membership.complete_departures() to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'membership.complete_departures', 'ends what ends with a school''s last day');
