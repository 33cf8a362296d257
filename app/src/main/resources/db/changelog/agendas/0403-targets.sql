--liquibase formatted sql

--changeset agendas:0403-check-in
-- How a target of an adopted agenda stands on a day, for everybody of the hub: the figure, and beside it a person's judgement.
create table agendas.check_in (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid not null,
    turn int not null check (turn >= 1),
    command_id uuid not null,
    value numeric(16, 4) not null,
    status text not null check (status in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    day date not null, -- when it was measured
    source text not null check (length(source) between 1 and 200),
    wording text not null check (length(wording) <= 2000),
    every_weeks int not null check (every_weeks between 1 and 52), -- when the next one is due
    checked_by uuid not null,
    checked_by_name text not null,
    checked_at timestamptz not null,
    primary key (item_id, turn),
    unique (space_id, command_id),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id)
);
create index check_in_by_space on agendas.check_in (space_id, item_id, turn);
-- How a target ended: once, with its last figure or the reason why there is none.
create table agendas.target_end (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid primary key,
    outcome text not null check (outcome in ('MET', 'PARTLY', 'NOT_MET', 'DROPPED')),
    final_value numeric(16, 4),
    because text not null check (length(because) <= 2000),
    ended_by uuid not null,
    ended_by_name text not null,
    ended_at timestamptz not null,
    check (final_value is not null or because <> ''),
    check (outcome <> 'DROPPED' or because <> ''),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id)
);
create index target_end_by_space on agendas.target_end (space_id, item_id);
-- A school's own figure, in its liaison room: its head and the leads of the hub alone read it.
create table agendas.school_value (
    space_id uuid not null references agendas.liaison (space_id),
    item_id uuid not null,
    turn int not null check (turn >= 1),
    command_id uuid not null,
    value numeric(16, 4) not null,
    day date not null,
    source text not null check (length(source) between 1 and 200),
    wording text not null check (length(wording) <= 2000),
    given_by uuid not null,
    given_by_name text not null,
    given_at timestamptz not null,
    primary key (space_id, item_id, turn),
    unique (space_id, command_id),
    foreign key (space_id) references tenancy.space (space_id)
);
-- What the hub reads of its schools' own figures: one figure made of at least five of them, or that it is not shown.
create table agendas.published_value (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid not null,
    nth int not null check (nth >= 1),
    rule text not null check (rule in ('MEAN', 'SUM', 'SHARE_AT_TARGET')),
    value numeric(16, 4), -- none if it is not shown
    schools int not null check (schools >= 0), -- that gave a figure
    cohort uuid[] not null, -- which: frozen, so that no two publications differ by fewer than five
    missing text[] not null, -- the names of those that gave none
    published_by uuid not null,
    published_by_name text not null,
    published_at timestamptz not null,
    primary key (item_id, nth),
    constraint five_schools_or_nothing check (value is null or schools >= 5),
    check (cardinality(cohort) = schools),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id)
);
create index published_value_by_space on agendas.published_value (space_id, item_id, nth);
alter table agendas.check_in enable row level security, force row level security;
alter table agendas.target_end enable row level security, force row level security;
alter table agendas.school_value enable row level security, force row level security;
alter table agendas.published_value enable row level security, force row level security;
create policy by_key on agendas.check_in to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.target_end to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.school_value to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.published_value to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert on agendas.check_in, agendas.target_end, agendas.school_value, agendas.published_value to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'agendas.check_in', 'what was said of a target stays on record'),
    ('APPEND_ONLY', 'agendas.target_end', 'a target ends once'),
    ('APPEND_ONLY', 'agendas.school_value', 'a school''s earlier figures stay on record'),
    ('APPEND_ONLY', 'agendas.published_value', 'what was published was read');

--changeset agendas:0403-proof splitStatements:false
-- Targets are followed while their agenda is adopted, by the leads of the hub, until they have ended.
create function agendas.only_its_lead_follows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub says how its targets stand' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.item i join agendas.agenda a on a.agenda_id = i.agenda_id
                    where i.item_id = new.item_id and i.kind = 'TARGET' and a.state = 'ADOPTED') then
        raise exception 'only a target of an adopted agenda is followed' using errcode = '23514';
    end if;
    if tg_table_name <> 'target_end' and exists (select 1 from agendas.target_end e where e.item_id = new.item_id) then
        raise exception 'the target has ended' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_lead_follows before insert on agendas.check_in for each row execute function agendas.only_its_lead_follows();
create trigger only_its_lead_follows before insert on agendas.target_end for each row execute function agendas.only_its_lead_follows();
create trigger only_its_lead_follows before insert on agendas.published_value
    for each row execute function agendas.only_its_lead_follows();

-- A school's figure lies in its own room with the very hub whose target it is, and comes from its head.
create function agendas.value_in_its_room() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.given_by <> tenancy.me() or not exists (
           select 1 from agendas.liaison l join agendas.agenda a on a.hub_id = l.hub_id and a.state = 'ADOPTED'
             join agendas.item i on i.agenda_id = a.agenda_id and i.kind = 'TARGET'
            where l.space_id = new.space_id and i.item_id = new.item_id and agendas.heads(l.school_id)) then
        raise exception 'a school gives its own figure, in its own room' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger value_in_its_room before insert on agendas.school_value for each row execute function agendas.value_in_its_room();

-- A school's own figures, for its own people to take away: also from a hub that it has left.
create function agendas.values_of(p_school uuid) returns table (hub_name text, starts_in int, words text, value numeric, day date,
                                                                source text, wording text, given_by_name text, given_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.hub_name, a.starts_in, i.words, v.value, v.day, v.source, v.wording, v.given_by_name, v.given_at
      from membership.school s join agendas.liaison l on l.school_id = s.school_id
      join agendas.school_value v on v.space_id = l.space_id
      join agendas.item i on i.item_id = v.item_id join agendas.agenda a on a.agenda_id = i.agenda_id
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
     order by a.starts_in desc, a.hub_name, v.item_id, v.turn
$$;

-- What a school told its hub's lead alone is erased with its reports, when the retention table says so: needs and figures.
grant create on schema agendas to cp_gate;
set local role cp_gate;
create or replace function agendas.erase_needs_of(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not erase' using errcode = '42501';
    end if;
    delete from agendas.access_need d using agendas.liaison l where l.space_id = d.space_id and l.school_id = p_school;
    delete from agendas.school_value v using agendas.liaison l where l.space_id = v.space_id and l.school_id = p_school;
end
$$;
set local role cp_owner;
create policy gate on agendas.school_value for select to cp_gate using (true);
create policy gate on agendas.item for select to cp_gate using (true);
create policy gate_erases on agendas.school_value for delete to cp_gate using (true);
grant select, delete on agendas.school_value to cp_gate;
grant select on agendas.item to cp_gate;
alter function agendas.values_of(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.values_of(uuid) from public;
grant execute on function agendas.values_of(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.school_value', 'cp_gate', 'values_of gives a school its own figures'),
    ('OPEN_POLICY', 'agendas.item', 'cp_gate', 'values_of names the target of a school''s own figures'),
    ('DEFINER', 'agendas.values_of', '', 'a school takes its own figures away, also from a hub that it has left');
