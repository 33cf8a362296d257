--liquibase formatted sql

--changeset agendas:0401-liaison
-- The room of one school and the leads of one hub: what the school tells its hub's lead alone lies there, and the room stays when
-- the school has left the hub. No other school of the hub, no co-editor and no office has a key to it.
create table agendas.liaison (
    space_id uuid primary key references tenancy.space (space_id),
    hub_id uuid not null,
    school_id uuid not null,
    unique (hub_id, school_id)
);
alter table agendas.liaison enable row level security, force row level security;
create policy by_key on agendas.liaison for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select on agendas.liaison to cp_member;

--changeset agendas:0401-settle splitStatements:false
-- Who is due a key to these rooms now (docs/adr/0016): each head of a school that belongs to the hub today, as long as she heads it,
-- and each lead of that hub, as long as she leads it and the school is in the partnership. A day is a day of London.
create function agendas.due_in_liaison(p_hub uuid, p_school uuid)
    returns table (space_id uuid, person uuid, role text, until_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with today as (select (now() at time zone 'Europe/London')::date as day),
    placed as (
        select l.space_id, p.space_id as hub_space, s.space_id as school_space,
               least(p.until_day::timestamp at time zone 'Europe/London', r.closes_at) as ends_at
          from agendas.liaison l
          join membership.hub_school p on p.hub_id = l.hub_id and p.school_id = l.school_id
          join today t on p.from_day <= t.day and (p.until_day is null or p.until_day > t.day)
          join membership.school s on s.school_id = l.school_id
          join tenancy.space r on r.space_id = s.space_id
         where (p_hub is null or l.hub_id = p_hub) and (p_school is null or l.school_id = p_school)
    )
    select d.space_id, d.person, d.role, d.until_at from (
        select p.space_id, k.person, k.role, least(upper(k.valid), p.ends_at) as until_at
          from placed p join tenancy.key k
            on (k.space_id, k.role) in ((p.school_space, 'HEADTEACHER'), (p.hub_space, 'HUB_LEAD')) and k.valid @> now()) d
     where d.until_at is null or d.until_at > now()
$$;

-- Makes the rooms of these schools and hubs that are not there yet, and their keys what is due. A second call changes nothing; it gives
-- nobody what is not due, so that whoever changes a fact may call it, in the same transaction. Tells what it changed.
create function agendas.settle_liaison(p_hub uuid, p_school uuid)
    returns table (space_id uuid, person uuid, role text, given boolean)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    placed record;
    room uuid;
begin
    -- one at a time: whoever comes second sees whom the first has placed or appointed
    perform pg_advisory_xact_lock(hashtextextended('agendas.settle_liaison', 0));
    for placed in
        select p.hub_id, p.school_id, p.space_id as hub_space from membership.hub_school p
         where (p_hub is null or p.hub_id = p_hub) and (p_school is null or p.school_id = p_school)
           and p.from_day <= (now() at time zone 'Europe/London')::date
           and (p.until_day is null or p.until_day > (now() at time zone 'Europe/London')::date)
           and not exists (select 1 from agendas.liaison l where l.hub_id = p.hub_id and l.school_id = p.school_id)
         order by p.hub_id, p.school_id
    loop
        room := uuidv7();
        insert into tenancy.space (space_id, kind, via, founded_by) values (room, 'LIAISON', placed.hub_space, tenancy.me());
        insert into agendas.liaison (space_id, hub_id, school_id) values (room, placed.hub_id, placed.school_id);
    end loop;
    return query
        update tenancy.key k set valid = tstzrange(lower(k.valid), now()), taken_by = tenancy.me(),
                                 taken_because = 'is no head of the school or lead of the hub any more, or until another day'
          from agendas.liaison l
         where (p_hub is null or l.hub_id = p_hub) and (p_school is null or l.school_id = p_school)
           and k.space_id = l.space_id and k.valid @> now()
           and not exists (select 1 from agendas.due_in_liaison(p_hub, p_school) d
                            where d.space_id = k.space_id and d.person = k.person and d.role = k.role
                              and d.until_at is not distinct from upper(k.valid))
        returning k.space_id, k.person, k.role, false;
    return query
        insert into tenancy.key as k (space_id, person, role, valid, given_by, reason)
        select d.space_id, d.person, d.role, tstzrange(now(), d.until_at), tenancy.me(),
               'what the school tells the lead of its hub lies here'
          from agendas.due_in_liaison(p_hub, p_school) d
         where not exists (select 1 from tenancy.key h where h.space_id = d.space_id and h.person = d.person
                              and h.role = d.role and h.valid @> now())
        returning k.space_id, k.person, k.role, true;
end
$$;

-- The rooms of a hub's schools, for its own people who ask a school's calendar; empty for a hub that is not the asker's.
create function agendas.rooms_of_hub(p_hub uuid) returns table (school_id uuid, space_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.school_id, s.space_id from membership.hub_school p join membership.school s on s.school_id = p.school_id
     where p.hub_id = p_hub and p.space_id = any ((select tenancy.my_spaces())::uuid[])
       and p.from_day <= (now() at time zone 'Europe/London')::date
       and (p.until_day is null or p.until_day > (now() at time zone 'Europe/London')::date)
$$;

--changeset agendas:0401-gatekeeper
grant usage on schema agendas to cp_office, cp_job;
create policy gate on agendas.liaison to cp_gate using (true) with check (true);
grant select, insert on agendas.liaison to cp_gate;
grant create on schema agendas to cp_gate;
alter function agendas.due_in_liaison(uuid, uuid) owner to cp_gate;
alter function agendas.settle_liaison(uuid, uuid) owner to cp_gate;
alter function agendas.rooms_of_hub(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.due_in_liaison(uuid, uuid), agendas.settle_liaison(uuid, uuid), agendas.rooms_of_hub(uuid) from public;
grant execute on function agendas.settle_liaison(uuid, uuid) to cp_member, cp_office, cp_job;
grant execute on function agendas.rooms_of_hub(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.liaison', 'cp_gate', 'settle_liaison makes the room of a school and its hub''s leads'),
    ('DEFINER', 'agendas.due_in_liaison', '', 'called by a definer function alone: says who opens the room of a school and its hub''s leads'),
    ('DEFINER', 'agendas.settle_liaison', '', 'makes those rooms and gives and takes their keys, as places and appointments say'),
    ('DEFINER', 'agendas.rooms_of_hub', '', 'a hub''s people ask the calendar of its schools, whose rooms they cannot open');

--changeset agendas:0401-rooms-of-today splitStatements:false
-- Schools that belong to hubs already get their rooms, as the system's person.
do $$
begin
    perform set_config('tenancy.person', '00000000-0000-7000-8000-0000000000b0', true);
    set local role cp_gate;
    perform count(*) from agendas.settle_liaison(null, null);
    set local role cp_owner;
    perform set_config('tenancy.person', '', true);
end
$$;
