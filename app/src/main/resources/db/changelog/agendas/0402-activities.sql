--liquibase formatted sql

--changeset agendas:0402-item-of-a-space
alter table agendas.item add constraint item_in_its_space unique (space_id, item_id);

--changeset agendas:0402-activity
-- What the schools of a hub do together, with places that schools take. Everybody of the hub reads it.
create table agendas.activity (
    space_id uuid not null references tenancy.space (space_id),
    activity_id uuid primary key,
    version bigint not null,
    hub_id uuid not null,
    hub_name text not null check (length(hub_name) between 1 and 200),
    item_id uuid, -- what the schools agreed to do, if it is on their agenda
    kind text not null check (kind in ('MEETING', 'LEARNING_WALK', 'JOINT_PRACTICE_DEVELOPMENT', 'TRAINING', 'CONFERENCE', 'VISIT',
                                       'HUB_LED_REVIEW')),
    title text not null check (length(title) between 1 and 200),
    venue text not null check (length(venue) <= 200),
    about text not null check (length(about) <= 2000),
    host_id uuid, -- the school that hosts it; none for one that is held elsewhere
    capacity int check (capacity between 1 and 5000), -- none: as many as come
    per_school int check (per_school between 1 and 500),
    planned_cost numeric(10, 2) not null check (planned_cost >= 0),
    actual_cost numeric(10, 2) check (actual_cost >= 0),
    impact_expected text not null check (length(impact_expected) <= 2000),
    impact_achieved text not null check (length(impact_achieved) <= 2000),
    state text not null check (state in ('PLANNED', 'OPEN', 'CLOSED_FOR_SIGN_UP', 'WRITTEN_UP', 'CANCELLED')),
    because text not null check (length(because) <= 500), -- why it was cancelled
    sequence int not null check (sequence >= 0), -- rises with each change that calendars must hear of
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    check ((state = 'CANCELLED') = (because <> '')),
    check ((state = 'WRITTEN_UP') = (actual_cost is not null)),
    unique (space_id, activity_id),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id)
);
create index activity_by_space on agendas.activity (space_id, hub_id, activity_id);
-- One day of an activity; a series has several. Times are those of a clock in London, whatever the season.
create table agendas.session (
    space_id uuid not null references tenancy.space (space_id),
    session_id uuid primary key,
    version bigint not null,
    activity_id uuid not null,
    day date not null,
    starts time not null,
    ends time not null,
    first_day date not null, -- as it was planned first: by this a calendar knows it again
    first_starts time not null,
    cancelled boolean not null,
    because text not null check (length(because) <= 500), -- why it was moved or cancelled
    sequence int not null check (sequence >= 0),
    changed_at timestamptz not null,
    check (ends > starts),
    check (not cancelled or because <> ''),
    unique (space_id, session_id),
    unique (activity_id, first_day, first_starts),
    foreign key (space_id, activity_id) references agendas.activity (space_id, activity_id)
);
create index session_by_space on agendas.session (space_id, activity_id, day);
-- Which schools may take places; no row: all of the hub.
create table agendas.eligible_school (
    space_id uuid not null references tenancy.space (space_id),
    activity_id uuid not null,
    school_id uuid not null,
    school_name text not null,
    primary key (activity_id, school_id),
    foreign key (space_id, activity_id) references agendas.activity (space_id, activity_id)
);
create index eligible_school_by_space on agendas.eligible_school (space_id, activity_id);
alter table agendas.activity enable row level security, force row level security;
alter table agendas.session enable row level security, force row level security;
alter table agendas.eligible_school enable row level security, force row level security;
create policy by_key on agendas.activity to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.session to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.eligible_school to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update on agendas.activity, agendas.session to cp_member;
grant select, insert, delete on agendas.eligible_school to cp_member;

--changeset agendas:0402-activity-place
-- A place that a school has asked for: it has a seat, or waits in its turn, or was given up. A seat is held by one place at a time.
create table agendas.place (
    space_id uuid not null references tenancy.space (space_id),
    place_id uuid primary key,
    version bigint not null,
    activity_id uuid not null,
    school_id uuid not null,
    school_name text not null,
    command_id uuid not null,
    nth int not null check (nth >= 1), -- of the places asked for with one command
    turn int not null check (turn >= 1), -- in which order places were asked for
    seat int check (seat >= 1),
    given_up_at timestamptz,
    promoted_at timestamptz, -- when it got its seat from the waiting list
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    check (seat is null or given_up_at is null),
    unique (activity_id, seat),
    unique (activity_id, turn),
    unique (space_id, command_id, nth),
    unique (space_id, place_id),
    foreign key (space_id, activity_id) references agendas.activity (space_id, activity_id)
);
create index place_by_space on agendas.place (space_id, activity_id, turn);
alter table agendas.place enable row level security, force row level security;
create policy by_key on agendas.place to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update on agendas.place to cp_member;

-- Who comes on a place: a later row is a substitute. The hub's people do not read this table: a function tells the host, the hub's
-- leads and the school itself.
create table agendas.naming (
    space_id uuid not null references tenancy.space (space_id),
    place_id uuid not null,
    turn int not null check (turn >= 1),
    person_name text not null check (length(person_name) between 1 and 200),
    named_by uuid not null,
    named_by_name text not null,
    named_at timestamptz not null,
    primary key (place_id, turn),
    foreign key (space_id, place_id) references agendas.place (space_id, place_id)
);
create index naming_by_space on agendas.naming (space_id, place_id);
alter table agendas.naming enable row level security, force row level security;
create policy by_key on agendas.naming for insert to cp_member
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant insert on agendas.naming to cp_member;

-- What somebody on a place needs, in the room of the school and its hub's leads: they alone read it.
create table agendas.access_need (
    space_id uuid not null references agendas.liaison (space_id),
    place_id uuid primary key,
    wording text not null check (length(wording) between 1 and 1000),
    told_by uuid not null,
    told_by_name text not null,
    told_at timestamptz not null,
    foreign key (space_id) references tenancy.space (space_id)
);
create index access_need_by_space on agendas.access_need (space_id, place_id);
alter table agendas.access_need enable row level security, force row level security;
create policy by_key on agendas.access_need to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update, delete on agendas.access_need to cp_member;

--changeset agendas:0402-attendance
-- Who was there. A correction is a further row, and the earlier one stays.
create table agendas.attendance (
    space_id uuid not null references tenancy.space (space_id),
    session_id uuid not null,
    place_id uuid not null,
    turn int not null check (turn >= 1),
    mark text not null check (mark in ('PRESENT', 'ABSENT', 'APOLOGIES')),
    noted_by uuid not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    primary key (session_id, place_id, turn),
    foreign key (space_id, session_id) references agendas.session (space_id, session_id),
    foreign key (space_id, place_id) references agendas.place (space_id, place_id)
);
create index attendance_by_space on agendas.attendance (space_id, session_id, place_id, turn);
-- What a school took home, for everybody of the hub; it can say it anew.
create table agendas.feedback (
    space_id uuid not null references tenancy.space (space_id),
    activity_id uuid not null,
    school_id uuid not null,
    school_name text not null,
    worth text not null check (worth in ('YES', 'PARTLY', 'NO')),
    wording text not null check (length(wording) <= 2000),
    given_by uuid not null,
    given_by_name text not null,
    given_at timestamptz not null,
    primary key (activity_id, school_id),
    foreign key (space_id, activity_id) references agendas.activity (space_id, activity_id)
);
create index feedback_by_space on agendas.feedback (space_id, activity_id);
alter table agendas.attendance enable row level security, force row level security;
alter table agendas.feedback enable row level security, force row level security;
create policy by_key on agendas.attendance to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.feedback to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert on agendas.attendance to cp_member;
grant select, insert, update on agendas.feedback to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'agendas.naming', 'who was named before a substitute stays on record'),
    ('APPEND_ONLY', 'agendas.attendance', 'a correction keeps the old value');

--changeset agendas:0402-names splitStatements:false
-- Who comes, with earlier names: told to the leads of the hub, to the head of the school that hosts it, and to each head for her own
-- school's places. Other schools see counts.
create function agendas.names_of(p_activity uuid) returns table (place_id uuid, turn int, person_name text, named_by_name text, named_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.place_id, n.turn, n.person_name, n.named_by_name, n.named_at
      from agendas.activity a
      join agendas.place p on p.activity_id = a.activity_id
      join agendas.naming n on n.place_id = p.place_id
     where a.activity_id = p_activity and a.space_id = any ((select tenancy.my_spaces())::uuid[])
       and ('HUB_LEAD' = any (tenancy.my_roles(a.space_id))
            or exists (select 1 from membership.school s where s.school_id in (a.host_id, p.school_id)
                         and 'HEADTEACHER' = any (tenancy.my_roles(s.space_id))))
     order by n.place_id, n.turn
$$;
grant create on schema agendas to cp_gate;
create policy gate on agendas.activity for select to cp_gate using (true);
create policy gate on agendas.place for select to cp_gate using (true);
create policy gate on agendas.naming for select to cp_gate using (true);
grant select on agendas.activity, agendas.place, agendas.naming to cp_gate;
alter function agendas.names_of(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.names_of(uuid) from public;
grant execute on function agendas.names_of(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.activity', 'cp_gate', 'names_of finds the host of an activity'),
    ('OPEN_POLICY', 'agendas.place', 'cp_gate', 'names_of finds the school of a place'),
    ('OPEN_POLICY', 'agendas.naming', 'cp_gate', 'names_of tells the host, the leads and the own school who comes'),
    ('DEFINER', 'agendas.names_of', '', 'names of those who come are read by the host, the leads and the own school alone');

--changeset agendas:0402-proof splitStatements:false
-- What the keys to a hub's space do not settle by themselves, proven once more below the application, with the rights of whoever writes.
create function agendas.heads(p_school uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from membership.school s where s.school_id = p_school and 'HEADTEACHER' = any (tenancy.my_roles(s.space_id)))
$$;
grant execute on function agendas.heads(uuid) to cp_member;

create function agendas.only_its_lead_plans() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub plans its activities' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger only_its_lead_plans before insert or update on agendas.session
    for each row execute function agendas.only_its_lead_plans();
create trigger only_its_lead_plans before insert or update on agendas.activity
    for each row execute function agendas.only_its_lead_plans();
create trigger only_its_lead_plans before insert on agendas.eligible_school
    for each row execute function agendas.only_its_lead_plans();

-- A place is asked for by the head of a school of the hub that may take part, while sign-up is open, and not beyond its school's share.
create function agendas.only_its_head_asks() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    what agendas.activity;
begin
    select * into what from agendas.activity a where a.activity_id = new.activity_id for update;
    if new.asked_by <> tenancy.me() or not agendas.heads(new.school_id)
       or not exists (select 1 from membership.hub_school p where p.hub_id = what.hub_id and p.school_id = new.school_id
                         and p.from_day <= (now() at time zone 'Europe/London')::date
                         and (p.until_day is null or p.until_day > (now() at time zone 'Europe/London')::date)) then
        raise exception 'only the head of a school of the hub asks for its places' using errcode = '42501';
    end if;
    if what.state <> 'OPEN' then
        raise exception 'sign-up is not open' using errcode = '23514';
    end if;
    if exists (select 1 from agendas.eligible_school e where e.activity_id = new.activity_id)
       and not exists (select 1 from agendas.eligible_school e where e.activity_id = new.activity_id and e.school_id = new.school_id) then
        raise exception 'the activity is not for this school' using errcode = '23514';
    end if;
    if what.per_school <= (select count(*) from agendas.place p where p.activity_id = new.activity_id
                              and p.school_id = new.school_id and p.given_up_at is null) then
        raise exception 'the school has all its places' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger a_only_its_head_asks before insert on agendas.place
    for each row execute function agendas.only_its_head_asks();

-- A seat exists, and goes to nobody while somebody has waited longer. Whoever seats somebody waits for the activity's row first, so
-- that of two who cancel at once the second sees whom the first has seated; the key of the table keeps a seat from being held twice.
create function agendas.seats_go_in_order() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    seats int;
begin
    if tg_op = 'UPDATE' then
        if old.given_up_at is not null or old.seat <> new.seat
           or row(old.activity_id, old.school_id, old.turn, old.asked_by, old.asked_at)
              is distinct from row(new.activity_id, new.school_id, new.turn, new.asked_by, new.asked_at) then
            raise exception 'a place that was given up or seated stays so' using errcode = '23514';
        end if;
        if new.given_up_at is not null and not (
               agendas.heads(new.school_id) or 'HUB_LEAD' = any (tenancy.my_roles(new.space_id)) or current_user = 'cp_gate') then
            raise exception 'only the head of a school gives its place up' using errcode = '42501';
        end if;
    end if;
    if new.seat is null or tg_op = 'UPDATE' and old.seat is not null then
        return new;
    end if;
    select a.capacity into seats from agendas.activity a where a.activity_id = new.activity_id for update;
    if new.seat > seats then
        raise exception 'there is no such seat' using errcode = '23514';
    end if;
    if exists (select 1 from agendas.place p where p.activity_id = new.activity_id and p.seat is null
                  and p.given_up_at is null and p.turn < new.turn) then
        raise exception 'somebody has waited longer' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger b_seats_go_in_order before insert or update on agendas.place
    for each row execute function agendas.seats_go_in_order();

-- Seats those who wait, the longest first, as long as there are seats: the one way in which anybody gets one. Tells whom it seated,
-- and who of them had waited. Works with the rights of whoever asks or gives up.
create function agendas.seat_waiting(p_activity uuid) returns table (place_id uuid, school_id uuid, promoted boolean)
    language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    what agendas.activity;
    first agendas.place;
    free int;
begin
    select * into what from agendas.activity a where a.activity_id = p_activity for update;
    while what.state in ('OPEN', 'CLOSED_FOR_SIGN_UP') loop
        select * into first from agendas.place p
         where p.activity_id = p_activity and p.seat is null and p.given_up_at is null order by p.turn limit 1;
        exit when first.place_id is null;
        select min(n) into free
          from generate_series(1, coalesce(what.capacity, (select count(*)::int + 1 from agendas.place p
                                                            where p.activity_id = p_activity and p.seat is not null))) n
         where not exists (select 1 from agendas.place p where p.activity_id = p_activity and p.seat = n);
        exit when free is null;
        update agendas.place p
           set seat = free, version = p.version + 1, promoted_at = case when p.asked_at < now() then now() end
         where p.place_id = first.place_id;
        place_id := first.place_id;
        school_id := first.school_id;
        promoted := first.asked_at < now();
        return next;
    end loop;
end
$$;
grant execute on function agendas.seat_waiting(uuid) to cp_member, cp_gate;
grant execute on function agendas.heads(uuid) to cp_gate;

-- A school that belongs to the hub no more gives up what it holds of activities that are not over. Tells who gets its seats: a row for
-- each head of a school that had waited, and one without a person for a school that has none.
create function agendas.give_up_places_of(p_hub uuid, p_school uuid)
    returns table (activity_id uuid, title text, hub_name text, place_id uuid, person uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    one uuid;
begin
    if exists (select 1 from membership.hub_school h where h.hub_id = p_hub and h.school_id = p_school
                  and h.from_day <= (now() at time zone 'Europe/London')::date
                  and (h.until_day is null or h.until_day > (now() at time zone 'Europe/London')::date)) then
        raise exception 'the school belongs to the hub' using errcode = '42501';
    end if;
    for one in
        select distinct a.activity_id from agendas.activity a join agendas.place p on p.activity_id = a.activity_id
         where a.hub_id = p_hub and p.school_id = p_school and p.given_up_at is null
           and exists (select 1 from agendas.session s where s.activity_id = a.activity_id and not s.cancelled
                          and (s.day + s.starts) at time zone 'Europe/London' > now())
         order by 1
    loop
        perform 1 from agendas.activity a where a.activity_id = one for update;
        update agendas.place p set seat = null, given_up_at = now(), version = p.version + 1
         where p.activity_id = one and p.school_id = p_school and p.given_up_at is null;
        return query
            select a.activity_id, a.title, a.hub_name, w.place_id, k.person from agendas.seat_waiting(one) w
              join agendas.activity a on a.activity_id = one
              join membership.school s on s.school_id = w.school_id
              left join tenancy.key k on k.space_id = s.space_id and k.role = 'HEADTEACHER' and k.valid @> now()
             where w.promoted;
    end loop;
end
$$;

-- What a school did at its hubs' activities, for its own people to take away: also from a hub that it has left.
create function agendas.activities_of(p_school uuid) returns table (hub_name text, activity jsonb)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.hub_name, jsonb_build_object(
               'title', a.title, 'kind', a.kind,
               'days', (select jsonb_agg(jsonb_build_object('day', s.day, 'starts', s.starts, 'ends', s.ends, 'cancelled', s.cancelled)
                                         order by s.day, s.starts) from agendas.session s where s.activity_id = a.activity_id),
               'places', (select jsonb_agg(jsonb_build_object(
                              'askedBy', p.asked_by_name, 'askedAt', p.asked_at, 'seated', p.seat is not null, 'givenUpAt', p.given_up_at,
                              'names', (select jsonb_agg(n.person_name order by n.turn) from agendas.naming n where n.place_id = p.place_id),
                              'accessNeeds', (select d.wording from agendas.access_need d where d.place_id = p.place_id),
                              'attendance', (select jsonb_agg(jsonb_build_object('mark', t.mark, 'notedAt', t.noted_at) order by t.noted_at)
                                               from agendas.attendance t where t.place_id = p.place_id)) order by p.turn)
                            from agendas.place p where p.activity_id = a.activity_id and p.school_id = p_school),
               'feedback', (select jsonb_build_object('worth', f.worth, 'words', f.wording, 'by', f.given_by_name, 'at', f.given_at)
                              from agendas.feedback f where f.activity_id = a.activity_id and f.school_id = p_school))
      from membership.school s join agendas.activity a on exists (
               select 1 from agendas.place p where p.activity_id = a.activity_id and p.school_id = s.school_id)
            or exists (select 1 from agendas.feedback f where f.activity_id = a.activity_id and f.school_id = s.school_id)
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
     order by a.hub_name, a.activity_id
$$;
create index place_by_school on agendas.place (school_id);

-- What a school's people needed is erased with its reports, when the retention table says so.
create function agendas.erase_needs_of(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not erase' using errcode = '42501';
    end if;
    delete from agendas.access_need d using agendas.liaison l where l.space_id = d.space_id and l.school_id = p_school;
end
$$;

-- Only the school's own head names who comes, and not within the hour before a session.
create function agendas.only_its_head_names() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.named_by <> tenancy.me() or not exists (
           select 1 from agendas.place p where p.place_id = new.place_id and p.given_up_at is null and agendas.heads(p.school_id)) then
        raise exception 'only the head of a school names who comes for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.place p join agendas.session s on s.activity_id = p.activity_id
                    where p.place_id = new.place_id and not s.cancelled
                      and (s.day + s.starts) at time zone 'Europe/London' - interval '1 hour' > now()) then
        raise exception 'names are taken until one hour before' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_head_names before insert on agendas.naming for each row execute function agendas.only_its_head_names();

-- A need lies in the room of the very school whose place it is.
create function agendas.need_in_its_room() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.told_by <> tenancy.me() or not exists (
           select 1 from agendas.liaison l join agendas.place p on p.school_id = l.school_id
             join agendas.activity a on a.activity_id = p.activity_id and a.hub_id = l.hub_id
            where l.space_id = new.space_id and p.place_id = new.place_id and agendas.heads(p.school_id)) then
        raise exception 'a school tells what its own people need, in its own room' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger need_in_its_room before insert or update on agendas.access_need
    for each row execute function agendas.need_in_its_room();

-- Attendance is noted once the session has begun, by the hub's lead or the head of the school that hosts it.
create function agendas.noted_once_begun() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.noted_by <> tenancy.me() or not exists (
           select 1 from agendas.session s join agendas.activity a on a.activity_id = s.activity_id
            where s.session_id = new.session_id
              and ('HUB_LEAD' = any (tenancy.my_roles(a.space_id)) or agendas.heads(a.host_id))) then
        raise exception 'only the lead of the hub and the host note who is there' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.session s join agendas.place p on p.activity_id = s.activity_id
                    where s.session_id = new.session_id and p.place_id = new.place_id and p.seat is not null and not s.cancelled
                      and (s.day + s.starts) at time zone 'Europe/London' <= now()) then
        raise exception 'the session has not begun, or the place has no seat' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger noted_once_begun before insert on agendas.attendance for each row execute function agendas.noted_once_begun();

create function agendas.only_its_head_gives_feedback() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.given_by <> tenancy.me() or not agendas.heads(new.school_id) then
        raise exception 'only the head of a school says what it took home' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.session s where s.activity_id = new.activity_id and not s.cancelled
                      and (s.day + s.starts) at time zone 'Europe/London' <= now()) then
        raise exception 'the activity has not begun' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_head_gives_feedback before insert or update on agendas.feedback
    for each row execute function agendas.only_its_head_gives_feedback();

--changeset agendas:0402-gatekeeper
create policy gate on agendas.session for select to cp_gate using (true);
create policy gate on agendas.access_need for select to cp_gate using (true);
create policy gate on agendas.attendance for select to cp_gate using (true);
create policy gate on agendas.feedback for select to cp_gate using (true);
create policy gate_erases on agendas.access_need for delete to cp_gate using (true);
create policy gate_seats on agendas.place for update to cp_gate using (true) with check (true);
create policy gate_waits on agendas.activity for update to cp_gate using (true) with check (true);
grant select on agendas.session, agendas.access_need, agendas.attendance, agendas.feedback to cp_gate;
grant delete on agendas.access_need to cp_gate;
grant update (seat, given_up_at, promoted_at, version) on agendas.place to cp_gate;
grant update (version) on agendas.activity to cp_gate; -- to wait for its row
grant create on schema agendas to cp_gate;
alter function agendas.give_up_places_of(uuid, uuid) owner to cp_gate;
alter function agendas.activities_of(uuid) owner to cp_gate;
alter function agendas.erase_needs_of(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.give_up_places_of(uuid, uuid), agendas.activities_of(uuid), agendas.erase_needs_of(uuid) from public;
grant execute on function agendas.erase_needs_of(uuid) to cp_job;
grant execute on function agendas.give_up_places_of(uuid, uuid) to cp_office, cp_job;
grant execute on function agendas.activities_of(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.session', 'cp_gate', 'activities_of and give_up_places_of know when an activity is'),
    ('OPEN_POLICY', 'agendas.access_need', 'cp_gate', 'activities_of gives a school what it told'),
    ('OPEN_POLICY', 'agendas.attendance', 'cp_gate', 'activities_of says who of a school was there'),
    ('OPEN_POLICY', 'agendas.feedback', 'cp_gate', 'activities_of gives a school what it took home'),
    ('DEFINER', 'agendas.give_up_places_of', '', 'a school that left a hub holds none of its seats'),
    ('DEFINER', 'agendas.erase_needs_of', '', 'what a school''s people needed is erased when the retention table says so'),
    ('DEFINER', 'agendas.activities_of', '', 'a school takes its own places away, also from a hub that it has left');
