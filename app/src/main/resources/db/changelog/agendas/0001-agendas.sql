--liquibase formatted sql

--changeset agendas:0001-schema
create schema agendas;
grant usage on schema agendas to cp_member;

--changeset agendas:0001-agenda
-- A hub's local agenda for one school year, in the hub's own space.
create table agendas.agenda (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid primary key,
    version bigint not null,
    hub_id uuid not null,
    hub_name text not null check (length(hub_name) between 1 and 200),
    starts_in int not null check (starts_in between 2000 and 2200), -- the school year from that September on
    state text not null check (state in ('DRAFT', 'AGREEMENT', 'ADOPTED')),
    minor int check (minor >= 0), -- the version before the schools: 0 is "1.0"
    check ((state = 'DRAFT') = (minor is null)),
    unique (space_id, agenda_id),
    unique (space_id, hub_id, starts_in) -- one a hub and year
);
alter table agendas.agenda enable row level security, force row level security;
create policy by_key on agendas.agenda to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update on agendas.agenda to cp_member;

--changeset agendas:0001-item
-- The draft: one row for each thing the hub's schools are to agree. The words are those of one kind of item.
create table agendas.item (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid primary key,
    version bigint not null,
    agenda_id uuid not null,
    kind text not null check (kind in ('INTENT', 'PRIORITY', 'TARGET', 'ACTIVITY', 'WAY_OF_WORKING')),
    place int not null check (place >= 0),
    words text not null check (words is json object) check (length(words) <= 20000),
    revision int not null check (revision >= 1), -- rises with the words, not with the place
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    foreign key (space_id, agenda_id) references agendas.agenda (space_id, agenda_id)
);
create index item_by_space on agendas.item (space_id, agenda_id, kind, place);
create unique index one_intent on agendas.item (agenda_id) where kind = 'INTENT';
alter table agendas.item enable row level security, force row level security;
create policy by_key on agendas.item to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update, delete on agendas.item to cp_member;

--changeset agendas:0001-frozen-version
-- Every word that was put to the schools, for ever: the hash is the text's own.
create table agendas.frozen_version (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid not null,
    minor int not null check (minor >= 0),
    canonical text not null check (canonical is json object),
    text_hash text not null,
    put_by uuid not null,
    put_by_name text not null,
    put_at timestamptz not null,
    primary key (agenda_id, minor),
    unique (space_id, agenda_id, minor, text_hash),
    constraint the_hash_is_the_texts check (text_hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
    foreign key (space_id, agenda_id) references agendas.agenda (space_id, agenda_id)
);
-- The schools of the hub on that day: those who are asked, and the denominator.
create table agendas.asked_school (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid not null,
    minor int not null,
    text_hash text not null,
    school_id uuid not null,
    school_name text not null,
    primary key (agenda_id, minor, school_id),
    unique (space_id, agenda_id, minor, text_hash, school_id),
    foreign key (space_id, agenda_id, minor, text_hash)
        references agendas.frozen_version (space_id, agenda_id, minor, text_hash)
);
alter table agendas.frozen_version enable row level security, force row level security;
alter table agendas.asked_school enable row level security, force row level security;
create policy by_key on agendas.frozen_version to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.asked_school to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert on agendas.frozen_version, agendas.asked_school to cp_member;

--changeset agendas:0001-position
-- What a school answered to one version, given by a named person; a changed mind is a further row.
create table agendas.position (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid not null,
    minor int not null,
    text_hash text not null,
    school_id uuid not null,
    turn int not null check (turn >= 1), -- the school's first, second … answer to this version
    command_id uuid not null,
    answer text not null check (answer in ('AGREE', 'AGREE_WITH_RESERVATION', 'STAND_ASIDE', 'OBJECT')),
    reason text not null check (length(reason) <= 2000),
    would_change text not null check (length(would_change) <= 2000),
    given_by uuid not null,
    given_by_name text not null,
    given_at timestamptz not null,
    primary key (agenda_id, minor, school_id, turn), -- two answers at once: one of them waits for the next turn
    unique (space_id, command_id),
    constraint says_what_it_needs check (case answer
        when 'AGREE_WITH_RESERVATION' then reason <> '' and would_change = ''
        when 'OBJECT' then reason <> '' and would_change <> ''
        else reason = '' and would_change = '' end),
    foreign key (space_id, agenda_id, minor, text_hash, school_id) -- only a school that was asked, only on that very text
        references agendas.asked_school (space_id, agenda_id, minor, text_hash, school_id)
);
create index position_by_space on agendas.position (space_id, agenda_id, given_at);
alter table agendas.position enable row level security, force row level security;
create policy by_key on agendas.position to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert on agendas.position to cp_member;

--changeset agendas:0001-adoption
-- That the schools agreed, once: by which rule, with which figures.
create table agendas.adoption (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid primary key, -- an agenda is adopted exactly once
    minor int not null,
    text_hash text not null,
    adopted_at timestamptz not null,
    rule text not null,
    asked int not null check (asked > 0),
    agreed int not null,
    with_reservation int not null,
    stood_aside int not null,
    constraint nobody_was_silent check (agreed + with_reservation + stood_aside = asked),
    foreign key (space_id, agenda_id, minor, text_hash)
        references agendas.frozen_version (space_id, agenda_id, minor, text_hash)
);
create index adoption_by_space on agendas.adoption (space_id, agenda_id);
alter table agendas.adoption enable row level security, force row level security;
create policy by_key on agendas.adoption to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert on agendas.adoption to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'agendas.frozen_version', 'what was put to the schools stays as it was put'),
    ('APPEND_ONLY', 'agendas.asked_school', 'who was asked stays on record'),
    ('APPEND_ONLY', 'agendas.position', 'a school''s earlier answers stay on record'),
    ('APPEND_ONLY', 'agendas.adoption', 'an adopted agenda is unchangeable');

--changeset agendas:0001-proof splitStatements:false
-- What the keys to a hub's space do not settle by themselves, proven once more below the application. These functions work
-- with the rights of whoever writes, behind the wall.
create function agendas.only_its_lead_puts_it() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) or new.put_by <> tenancy.me() then
        raise exception 'only a lead of the hub puts its agenda to the schools' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger only_its_lead_puts_it before insert on agendas.frozen_version
    for each row execute function agendas.only_its_lead_puts_it();

create function agendas.only_its_head_answers() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.given_by <> tenancy.me()
       or not exists (select 1 from membership.school s
                       where s.school_id = new.school_id and 'HEADTEACHER' = any (tenancy.my_roles(s.space_id))) then
        raise exception 'only the head of a school answers for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a
                    where a.agenda_id = new.agenda_id and a.state = 'AGREEMENT' and a.minor = new.minor) then
        raise exception 'this version is not before the schools' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_head_answers before insert on agendas.position
    for each row execute function agendas.only_its_head_answers();

create function agendas.silence_is_no_yes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (
        select 1 from agendas.asked_school s
         where s.agenda_id = new.agenda_id and s.minor = new.minor
           and coalesce((select p.answer from agendas.position p
                          where p.agenda_id = s.agenda_id and p.minor = s.minor and p.school_id = s.school_id
                          order by p.turn desc limit 1), 'SILENT') in ('SILENT', 'OBJECT')) then
        raise exception 'a school is silent or objects' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger silence_is_no_yes before insert on agendas.adoption
    for each row execute function agendas.silence_is_no_yes();

create function agendas.adopted_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if old.state = 'ADOPTED' then
        raise exception 'an adopted agenda is unchangeable' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger adopted_stays before update on agendas.agenda for each row execute function agendas.adopted_stays();

create function agendas.adopted_items_stay() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    item agendas.item := coalesce(new, old);
begin
    if exists (select 1 from agendas.agenda a where a.agenda_id = item.agenda_id and a.state = 'ADOPTED') then
        raise exception 'an adopted agenda is unchangeable' using errcode = '23514';
    end if;
    return item;
end
$$;
create trigger adopted_items_stay before insert or update or delete on agendas.item
    for each row execute function agendas.adopted_items_stay();
