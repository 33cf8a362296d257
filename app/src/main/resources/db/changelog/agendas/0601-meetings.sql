--liquibase formatted sql

--changeset agendas:0601-meeting
-- The template of meetings that were convened together: what they have in common until one of them is opened.
create table agendas.series (
    space_id uuid not null references tenancy.space (space_id),
    series_id uuid primary key,
    hub_id uuid not null,
    convened_by uuid not null,
    convened_by_name text not null,
    convened_at timestamptz not null,
    unique (space_id, series_id)
);
create index meeting_series_by_space on agendas.series (space_id, hub_id);
-- A hub's meeting on one day. A draft is the lead's own: no mail, no calendar entry. Times are those of a clock in London.
create table agendas.meeting (
    space_id uuid not null references tenancy.space (space_id),
    meeting_id uuid primary key,
    version bigint not null check (version >= 0),
    hub_id uuid not null,
    hub_name text not null check (length(hub_name) between 1 and 200),
    series_id uuid, -- of which it is one; none for one by itself
    title text not null check (length(title) between 1 and 200),
    venue text not null check (length(venue) <= 200),
    day date not null,
    starts time not null,
    ends time not null,
    state text not null check (state in ('DRAFT', 'OPEN', 'IN_PROGRESS', 'CLOSED', 'CANCELLED')),
    opened boolean not null default false, -- whether the schools were ever told of it
    because text not null default '' check (length(because) <= 500), -- why it was moved or cancelled
    minutes text not null default '' check (length(minutes) <= 20000),
    revision int not null default 0 check (revision >= 0), -- of the minutes
    minuted_by_name text not null default '',
    sequence int not null default 0 check (sequence >= 0), -- rises with each change that calendars must hear of
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    check (ends > starts),
    check (opened or state in ('DRAFT', 'CANCELLED')),
    unique (space_id, meeting_id),
    foreign key (space_id, series_id) references agendas.series (space_id, series_id)
);
create index meeting_by_space on agendas.meeting (space_id, hub_id, day);
-- What a meeting is to talk about; without a meeting it lies in the hub's backlog.
create table agendas.point (
    space_id uuid not null references tenancy.space (space_id),
    point_id uuid primary key,
    hub_id uuid not null,
    meeting_id uuid,
    kind text not null check (kind in ('STANDING', 'PROPOSED')),
    title text not null check (length(title) between 1 and 200),
    wording text not null check (length(wording) <= 2000),
    school_id uuid, -- that proposed it; none for the hub's lead
    school_name text not null,
    state text not null check (state in ('WAITING', 'DISCUSSED', 'WITHDRAWN')),
    copied_from uuid, -- the same item of an earlier meeting
    place int not null check (place >= 0),
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    unique (space_id, point_id),
    unique (copied_from, meeting_id),
    foreign key (space_id, meeting_id) references agendas.meeting (space_id, meeting_id)
);
create index meeting_item_by_space on agendas.point (space_id, hub_id, meeting_id, place);
-- Which schools were there. A correction is a further row, and the earlier one stays.
create table agendas.meeting_attendance (
    space_id uuid not null references tenancy.space (space_id),
    meeting_id uuid not null,
    school_id uuid not null,
    school_name text not null,
    turn int not null check (turn >= 1),
    mark text not null check (mark in ('PRESENT', 'ABSENT', 'APOLOGIES')),
    noted_by uuid not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    primary key (meeting_id, school_id, turn),
    foreign key (space_id, meeting_id) references agendas.meeting (space_id, meeting_id)
);
create index meeting_attendance_by_space on agendas.meeting_attendance (space_id, meeting_id, school_id, turn);
-- What came of it, and what was decided.
create table agendas.outcome (
    space_id uuid not null references tenancy.space (space_id),
    outcome_id uuid primary key,
    meeting_id uuid not null,
    point_id uuid,
    kind text not null check (kind in ('DECISION', 'OUTCOME')),
    wording text not null check (length(wording) between 1 and 2000),
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    unique (space_id, outcome_id),
    foreign key (space_id, meeting_id) references agendas.meeting (space_id, meeting_id),
    foreign key (space_id, point_id) references agendas.point (space_id, point_id)
);
create index meeting_outcome_by_space on agendas.outcome (space_id, meeting_id, recorded_at);
-- An outcome that somebody does by a day: a school of the hub, or its lead.
create table agendas.meeting_action (
    space_id uuid not null references tenancy.space (space_id),
    outcome_id uuid primary key, -- an outcome becomes one action
    meeting_id uuid not null,
    school_id uuid,
    owner_name text not null check (length(owner_name) between 1 and 200),
    due date not null,
    done_at timestamptz,
    done_by uuid,
    done_by_name text,
    made_by uuid not null,
    made_at timestamptz not null,
    check ((done_at is null) = (done_by is null)),
    foreign key (space_id, outcome_id) references agendas.outcome (space_id, outcome_id),
    foreign key (space_id, meeting_id) references agendas.meeting (space_id, meeting_id)
);
create index meeting_action_by_space on agendas.meeting_action (space_id, meeting_id, due);
-- Opened, begun, closed, opened again: by whom, when and why.
create table agendas.meeting_step (
    space_id uuid not null references tenancy.space (space_id),
    meeting_id uuid not null,
    nth int not null check (nth >= 1),
    step text not null check (step in ('OPENED', 'MOVED', 'BEGUN', 'CLOSED', 'REOPENED', 'CANCELLED')),
    because text not null check (length(because) <= 500),
    taken_by uuid not null,
    taken_by_name text not null,
    taken_at timestamptz not null,
    primary key (meeting_id, nth),
    check (step not in ('REOPENED', 'MOVED', 'CANCELLED') or because <> ''),
    foreign key (space_id, meeting_id) references agendas.meeting (space_id, meeting_id)
);
create index meeting_step_by_space on agendas.meeting_step (space_id, meeting_id, nth);
alter table agendas.series enable row level security, force row level security;
alter table agendas.meeting enable row level security, force row level security;
alter table agendas.point enable row level security, force row level security;
alter table agendas.meeting_attendance enable row level security, force row level security;
alter table agendas.outcome enable row level security, force row level security;
alter table agendas.meeting_action enable row level security, force row level security;
alter table agendas.meeting_step enable row level security, force row level security;
create policy by_key on agendas.series to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.meeting to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.point to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.meeting_attendance to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.outcome to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.meeting_action to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.meeting_step to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update on agendas.meeting, agendas.point, agendas.meeting_action to cp_member;
grant select, insert on agendas.series, agendas.meeting_attendance, agendas.outcome, agendas.meeting_step to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'agendas.series', 'meetings that were convened together stay known as such'),
    ('APPEND_ONLY', 'agendas.meeting_attendance', 'a correction keeps the old value'),
    ('APPEND_ONLY', 'agendas.outcome', 'what was decided stays on record'),
    ('APPEND_ONLY', 'agendas.meeting_step', 'that a meeting was opened again stays on record');

--changeset agendas:0601-proof splitStatements:false
-- What the keys to a hub's space do not settle by themselves, proven once more below the application, with the rights of whoever writes.
create function agendas.only_its_lead_convenes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub convenes its meetings' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger only_its_lead_convenes before insert on agendas.series
    for each row execute function agendas.only_its_lead_convenes();
create trigger only_its_lead_convenes before insert or update on agendas.meeting
    for each row execute function agendas.only_its_lead_convenes();
create trigger only_its_lead_convenes before insert on agendas.meeting_step
    for each row execute function agendas.only_its_lead_convenes();

create function agendas.closed_meeting_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if old.state = 'CANCELLED' then
        raise exception 'a cancelled meeting stays so' using errcode = '23514';
    end if;
    if old.state = 'CLOSED' and (new.state <> 'IN_PROGRESS'
           or row(old.title, old.venue, old.day, old.starts, old.ends, old.minutes)
              is distinct from row(new.title, new.venue, new.day, new.starts, new.ends, new.minutes)) then
        raise exception 'a closed meeting is locked until it is opened again' using errcode = '23514';
    end if;
    if old.minutes <> new.minutes and old.state <> 'IN_PROGRESS' then
        raise exception 'minutes are taken while the meeting is in progress' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger closed_meeting_stays before update on agendas.meeting for each row execute function agendas.closed_meeting_stays();

create function agendas.only_in_progress() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub records its meetings' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.meeting m where m.meeting_id = new.meeting_id and m.state = 'IN_PROGRESS') then
        raise exception 'outcomes are recorded while the meeting is in progress' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_in_progress before insert on agendas.outcome for each row execute function agendas.only_in_progress();
create trigger only_in_progress before insert on agendas.meeting_action for each row execute function agendas.only_in_progress();
create trigger only_in_progress before insert on agendas.meeting_attendance for each row execute function agendas.only_in_progress();

-- An action is done once, as its school's head or a lead of the hub says.
create function agendas.only_its_owner_does_it() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id)) or agendas.heads(new.school_id)) or new.done_by <> tenancy.me() then
        raise exception 'an action is done as its owner or a lead of the hub says' using errcode = '42501';
    end if;
    if old.done_at is not null or row(old.outcome_id, old.meeting_id, old.school_id, old.owner_name, old.due)
           is distinct from row(new.outcome_id, new.meeting_id, new.school_id, new.owner_name, new.due) then
        raise exception 'an action is done once and stays as it was agreed' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_owner_does_it before update on agendas.meeting_action
    for each row execute function agendas.only_its_owner_does_it();

-- Any school of the hub proposes for itself; only a lead places an item at a meeting, and none at one that is closed.
create function agendas.who_proposes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    leads boolean := 'HUB_LEAD' = any (tenancy.my_roles(new.space_id));
begin
    if not leads and (not agendas.heads(new.school_id) or new.meeting_id is not null
                      or tg_op = 'UPDATE' and (old.meeting_id is not null or new.state = 'DISCUSSED')) then
        raise exception 'a school proposes for itself, and the lead of the hub places it' using errcode = '42501';
    end if;
    if tg_op = 'INSERT' and new.proposed_by <> tenancy.me() and new.copied_from is null then
        raise exception 'nobody proposes in the name of another' using errcode = '42501';
    end if;
    if exists (select 1 from agendas.meeting m where m.state in ('CLOSED', 'CANCELLED')
                  and (m.meeting_id = new.meeting_id or tg_op = 'UPDATE' and m.meeting_id = old.meeting_id and m.state = 'CLOSED')) then
        raise exception 'a closed meeting is locked until it is opened again' using errcode = '23514';
    end if;
    if tg_op = 'UPDATE' and row(old.title, old.wording, old.school_id, old.proposed_by, old.hub_id)
           is distinct from row(new.title, new.wording, new.school_id, new.proposed_by, new.hub_id) then
        raise exception 'an item keeps the words in which it was proposed' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger who_proposes before insert or update on agendas.point for each row execute function agendas.who_proposes();

--changeset agendas:0601-calendar splitStatements:false
-- Meetings that the schools were told of stand in their people's calendars too.
grant create on schema agendas to cp_gate;
create policy gate on agendas.meeting for select to cp_gate using (true);
grant select on agendas.meeting to cp_gate;
set local role cp_gate;
create or replace function agendas.calendar_of(p_person uuid)
    returns table (kind text, thing uuid, agenda_id uuid, title text, venue text, cancelled boolean, sequence int, changed_at timestamptz,
                   day date, starts time, ends time, first_day date, first_starts time, day_cancelled boolean, day_sequence int,
                   day_changed_at timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not read calendars' using errcode = '42501';
    end if;
    return query
    with hubs as (
        select distinct s.space_id from tenancy.key k join tenancy.space s on s.space_id = k.space_id and s.kind = 'HUB'
         where k.person = p_person and k.valid @> now() and k.role in ('HUB_LEAD', 'CO_EDITOR', 'HEADTEACHER', 'DEPUTY')
    ), since as (select (now() at time zone 'Europe/London')::date - 400 as day)
    select 'ACTIVITY', a.activity_id, null::uuid,
           case a.kind when 'HUB_LED_REVIEW' then 'Hub-led review' else a.title end,
           case a.kind when 'HUB_LED_REVIEW' then '' else a.venue end,
           a.state = 'CANCELLED', a.sequence, a.changed_at, s.day, s.starts, s.ends, s.first_day, s.first_starts, s.cancelled,
           s.sequence, s.changed_at
      from hubs h join agendas.activity a on a.space_id = h.space_id
      join agendas.session s on s.activity_id = a.activity_id, since
     where a.state <> 'PLANNED' and s.day >= since.day
    union all
    select 'MEETING', m.meeting_id, null::uuid, m.title, m.venue, m.state = 'CANCELLED', m.sequence, m.changed_at, m.day, m.starts,
           m.ends, m.day, m.starts, false, m.sequence, m.changed_at
      from hubs h join agendas.meeting m on m.space_id = h.space_id, since
     where m.opened and m.day >= since.day
    union all
    select 'TARGET', i.item_id, i.agenda_id, i.words::jsonb ->> 'statement', '', false, 0, d.adopted_at,
           (i.words::jsonb ->> 'due')::date, null, null, (i.words::jsonb ->> 'due')::date, null, false, 0, d.adopted_at
      from hubs h join agendas.agenda g on g.space_id = h.space_id
      join agendas.adoption d on d.agenda_id = g.agenda_id
      join agendas.item i on i.agenda_id = g.agenda_id and i.kind = 'TARGET', since
     where (i.words::jsonb ->> 'due')::date >= since.day
     order by 1, 2, 12, 13;
end
$$;
set local role cp_owner;
revoke create on schema agendas from cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.meeting', 'cp_gate', 'calendar_of knows when a hub meets');
