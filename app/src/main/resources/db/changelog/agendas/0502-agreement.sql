--liquibase formatted sql

--changeset agendas:0502-deadline
-- Until when schools answer the version before them, and until when an objection that stands then is talked through.
alter table agendas.agenda
    add column answer_by date,
    add column resolve_by date,
    add constraint talks_end check (state <> 'RESOLVING' or resolve_by is not null),
    add constraint in_this_order check (resolve_by >= answer_by);

--changeset agendas:0502-erratum
-- A slip of the pen in a version before the schools: corrected when the heads of two schools say that it is one. Texts alone change, and no figure in
-- them; a clause of the ways of working never does (agenda.md 3, row 7, and 5).
create table agendas.erratum (
    space_id uuid not null references tenancy.space (space_id),
    erratum_id uuid primary key, -- the command that reported it
    agenda_id uuid not null,
    minor int not null,
    text_hash text not null,
    about_item uuid not null,
    before_words text not null check (before_words is json object) check (length(before_words) <= 20000),
    after_words text not null check (after_words is json object) check (length(after_words) <= 20000),
    found_by uuid not null,
    found_by_name text not null,
    found_at timestamptz not null,
    unique (space_id, erratum_id),
    constraint only_texts check (
        before_words::jsonb - array['words', 'title', 'reason', 'learningAim', 'statement', 'measure', 'what']
        = after_words::jsonb - array['words', 'title', 'reason', 'learningAim', 'statement', 'measure', 'what']),
    constraint no_figure check (regexp_replace(before_words, '[^0-9]', '', 'g') = regexp_replace(after_words, '[^0-9]', '', 'g')),
    constraint no_clause check (before_words::jsonb ->> 'item' <> 'wayOfWorking'),
    foreign key (space_id, agenda_id, minor, text_hash)
        references agendas.frozen_version (space_id, agenda_id, minor, text_hash)
);
create index erratum_by_space on agendas.erratum (space_id, agenda_id, minor);

-- What a head says of it: a slip, or a change of substance.
create table agendas.erratum_word (
    space_id uuid not null references tenancy.space (space_id),
    erratum_id uuid not null,
    said_by uuid not null,
    said_by_name text not null,
    is_slip boolean not null,
    school_id uuid not null,
    school_name text not null,
    said_at timestamptz not null,
    primary key (erratum_id, said_by), -- two heads are two people, also where one heads two schools,
    unique (erratum_id, school_id), -- of two schools, also where one school has two heads
    foreign key (space_id, erratum_id) references agendas.erratum (space_id, erratum_id)
);
create index erratum_word_by_space on agendas.erratum_word (space_id, erratum_id);

-- That an objection was talked through and stands: recorded by the lead, accepted by the school that objects.
alter table agendas.position add constraint position_in_its_space unique (space_id, agenda_id, minor, school_id, turn);
create table agendas.standing_objection (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid not null,
    minor int not null,
    school_id uuid not null,
    turn int not null, -- of the position that it is about
    tried text not null check (length(tried) between 1 and 2000),
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    accepted_by uuid,
    accepted_by_name text,
    accepted_at timestamptz,
    primary key (agenda_id, minor, school_id, turn),
    check ((accepted_by is null) = (accepted_at is null) and (accepted_by is null) = (accepted_by_name is null)),
    foreign key (space_id, agenda_id, minor, school_id, turn)
        references agendas.position (space_id, agenda_id, minor, school_id, turn)
);
create index standing_objection_by_space on agendas.standing_objection (space_id, agenda_id, minor);

-- That a school which joined the hub later stands to what the others had agreed.
create table agendas.adherence (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid not null,
    minor int not null,
    text_hash text not null,
    school_id uuid not null,
    school_name text not null,
    adhered_by uuid not null,
    adhered_by_name text not null,
    adhered_at timestamptz not null,
    primary key (agenda_id, school_id),
    foreign key (space_id, agenda_id, minor, text_hash)
        references agendas.frozen_version (space_id, agenda_id, minor, text_hash)
);
create index adherence_by_space on agendas.adherence (space_id, agenda_id);
create index adherence_by_school on agendas.adherence (school_id);

alter table agendas.erratum enable row level security, force row level security;
alter table agendas.erratum_word enable row level security, force row level security;
alter table agendas.standing_objection enable row level security, force row level security;
alter table agendas.adherence enable row level security, force row level security;
create policy by_key on agendas.erratum to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.erratum_word to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.standing_objection to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.adherence to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert on agendas.erratum, agendas.erratum_word, agendas.adherence to cp_member;
grant select, insert, update on agendas.standing_objection to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'agendas.erratum', 'a correction stays on record'),
    ('APPEND_ONLY', 'agendas.erratum_word', 'what a head said of it stays said'),
    ('APPEND_ONLY', 'agendas.adherence', 'that a school adhered stays on record');

--changeset agendas:0502-proof splitStatements:false
create function agendas.only_its_lead_corrects() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) or new.found_by <> tenancy.me() then
        raise exception 'only a lead of the hub reports a slip' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger only_its_lead_corrects before insert on agendas.erratum
    for each row execute function agendas.only_its_lead_corrects();

create function agendas.only_a_head_confirms() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.said_by <> tenancy.me() or not agendas.heads(new.school_id) or not exists (
            select 1 from agendas.erratum e
              join agendas.asked_school s on s.agenda_id = e.agenda_id and s.minor = e.minor
             where e.erratum_id = new.erratum_id and s.school_id = new.school_id
               and agendas.may_speak_about(e.agenda_id, new.school_id)) then
        raise exception 'only the head of a school that is asked says so' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.erratum e join agendas.agenda a on a.agenda_id = e.agenda_id and a.minor = e.minor
                    where e.erratum_id = new.erratum_id and a.state in ('AGREEMENT', 'RESOLVING')) then
        raise exception 'this version is not before the schools' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_a_head_confirms before insert on agendas.erratum_word
    for each row execute function agendas.only_a_head_confirms();

create function agendas.stands_by_both() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) or new.recorded_by <> tenancy.me() or new.accepted_by is not null
           or not exists (select 1 from agendas.position p where p.agenda_id = new.agenda_id and p.minor = new.minor
                           and p.school_id = new.school_id and p.turn = new.turn and p.answer = 'OBJECT') then
            raise exception 'only a lead of the hub records that an objection stands' using errcode = '42501';
        end if;
    elsif old.accepted_by is not null or new.accepted_by is distinct from tenancy.me()
       or not agendas.may_speak_about(new.agenda_id, new.school_id)
       or (new.space_id, new.agenda_id, new.minor, new.school_id, new.turn, new.tried, new.recorded_by, new.recorded_by_name, new.recorded_at)
          is distinct from
          (old.space_id, old.agenda_id, old.minor, old.school_id, old.turn, old.tried, old.recorded_by, old.recorded_by_name, old.recorded_at)
    then
        raise exception 'only the head of the school that objects accepts this' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger stands_by_both before insert or update on agendas.standing_objection
    for each row execute function agendas.stands_by_both();

-- A school that joined later adheres while the year that was agreed is open, and no longer.
create function agendas.adheres_to_what_is_agreed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.adhered_by <> tenancy.me() or not agendas.may_speak_about(new.agenda_id, new.school_id) then
        raise exception 'only the head of a school of the hub, or her deputy for hub matters, adheres for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a where a.agenda_id = new.agenda_id and a.minor = new.minor and a.state = 'ADOPTED')
       or exists (select 1 from agendas.year_end y where y.agenda_id = new.agenda_id and y.published_at is not null)
       or exists (select 1 from agendas.asked_school s
                   where s.agenda_id = new.agenda_id and s.minor = new.minor and s.school_id = new.school_id) then
        raise exception 'there is nothing to adhere to' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger adheres_to_what_is_agreed before insert on agendas.adherence
    for each row execute function agendas.adheres_to_what_is_agreed();

-- Schools answer also while an objection is talked through, by their head or her deputy for hub matters.
create or replace function agendas.only_its_head_answers() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.given_by <> tenancy.me() or not agendas.may_speak_about(new.agenda_id, new.school_id) then
        raise exception 'only the head of a school of the hub, or her deputy for hub matters, answers for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a
                    where a.agenda_id = new.agenda_id and a.state in ('AGREEMENT', 'RESOLVING') and a.minor = new.minor) then
        raise exception 'this version is not before the schools' using errcode = '23514';
    end if;
    return new;
end
$$;

--changeset agendas:0502-adoption
-- Adopted by the last answer, or by the lead from the deadline on: then some may be silent, and an objection may stand.
alter table agendas.adoption drop constraint nobody_was_silent;
alter table agendas.adoption
    add column objecting int not null default 0 check (objecting >= 0),
    add column quorum int not null default 100 check (quorum between 1 and 100),
    add column threshold int not null default 100 check (threshold between 1 and 100),
    add constraint no_more_than_were_asked check (agreed + with_reservation + stood_aside + objecting <= asked),
    add constraint the_quorum_was_there check ((agreed + with_reservation + stood_aside + objecting) * 100 >= quorum * asked);

--changeset agendas:0502-adopted splitStatements:false
-- The figures are those of the answers of the schools that were asked and still belong to the hub. Somebody may be silent, or an
-- objection stand, only from the deadline on; an objection only when it was talked through.
create or replace function agendas.silence_is_no_yes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    today date := (now() at time zone 'Europe/London')::date;
    counted record;
begin
    select count(*) as asked, count(*) filter (where a.answer is null) as silent,
           count(*) filter (where a.answer = 'AGREE') as agreed,
           count(*) filter (where a.answer = 'AGREE_WITH_RESERVATION') as with_reservation,
           count(*) filter (where a.answer = 'STAND_ASIDE') as stood_aside,
           count(*) filter (where a.answer = 'OBJECT') as objecting,
           count(*) filter (where a.answer = 'OBJECT' and not a.stands) as open_objections,
           max(g.answer_by) as answer_by, max(g.resolve_by) as resolve_by
      into counted
      from agendas.asked_school s
      join agendas.agenda g on g.agenda_id = s.agenda_id
      left join lateral (
        select p.answer, exists (select 1 from agendas.standing_objection o
                                  where o.agenda_id = p.agenda_id and o.minor = p.minor and o.school_id = p.school_id
                                    and o.turn = p.turn
                                    and (o.accepted_at is not null or g.resolve_by < today)) as stands
          from agendas.position p
         where p.agenda_id = s.agenda_id and p.minor = s.minor and p.school_id = s.school_id
         order by p.turn desc limit 1) a on true
     where s.agenda_id = new.agenda_id and s.minor = new.minor
       and exists (select 1 from membership.hub_school h where h.hub_id = g.hub_id and h.school_id = s.school_id
                    and h.from_day <= today and (h.until_day is null or h.until_day > today));
    if counted.silent + counted.objecting > 0 and coalesce(counted.answer_by >= today, true)
       or counted.open_objections > 0 and coalesce(counted.resolve_by >= today, true) then
        raise exception 'a school is silent or objects' using errcode = '23514';
    end if;
    if (new.asked, new.agreed, new.with_reservation, new.stood_aside, new.objecting)
       is distinct from
       (counted.asked::int, counted.agreed::int, counted.with_reservation::int, counted.stood_aside::int, counted.objecting::int) then
        raise exception 'the figures are not those of the answers' using errcode = '23514';
    end if;
    return new;
end
$$;

--changeset agendas:0502-deadline-comes splitStatements:false
-- What the deadline brings: agendas to which an objection stands are talked through from now on. Tells who must know. A second call
-- finds nothing.
create function agendas.begin_talks()
    returns table (space_id uuid, agenda_id uuid, hub_name text, starts_in int, resolve_by date, put_by uuid, put_by_name text,
                   objector uuid, school_name text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'only the clock begins talks' using errcode = '42501';
    end if;
    return query
        with due as (
            select g.agenda_id, s.school_id, s.school_name, a.given_by
              from agendas.agenda g
              join agendas.asked_school s on s.agenda_id = g.agenda_id and s.minor = g.minor
              join lateral (select p.answer, p.given_by, p.turn from agendas.position p
                             where p.agenda_id = s.agenda_id and p.minor = s.minor and p.school_id = s.school_id
                             order by p.turn desc limit 1) a on a.answer = 'OBJECT'
             where g.state = 'AGREEMENT' and g.answer_by < (now() at time zone 'Europe/London')::date
               and not exists (select 1 from agendas.standing_objection o
                                where o.agenda_id = g.agenda_id and o.minor = g.minor and o.school_id = s.school_id and o.turn = a.turn)
        ), begun as (
            update agendas.agenda g set state = 'RESOLVING', version = g.version + 1
             where g.agenda_id in (select d.agenda_id from due d) and g.state = 'AGREEMENT'
            returning g.space_id, g.agenda_id, g.hub_name, g.starts_in, g.resolve_by, g.minor
        )
        select b.space_id, b.agenda_id, b.hub_name, b.starts_in, b.resolve_by, v.put_by, v.put_by_name, d.given_by, d.school_name
          from begun b
          join due d on d.agenda_id = b.agenda_id
          join agendas.frozen_version v on v.agenda_id = b.agenda_id and v.minor = b.minor
         order by b.agenda_id, d.school_name;
end
$$;

--changeset agendas:0502-gatekeeper
create policy gate_talks on agendas.agenda for update to cp_gate using (true) with check (true);
create policy gate on agendas.asked_school for select to cp_gate using (true);
create policy gate on agendas.standing_objection for select to cp_gate using (true);
grant update (state, version) on agendas.agenda to cp_gate;
grant select on agendas.asked_school, agendas.standing_objection to cp_gate;
grant usage on schema agendas to cp_job;
grant create on schema agendas to cp_gate;
alter function agendas.begin_talks() owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.begin_talks() from public;
grant execute on function agendas.begin_talks() to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.asked_school', 'cp_gate', 'begin_talks finds the schools that object'),
    ('OPEN_POLICY', 'agendas.standing_objection', 'cp_gate', 'begin_talks leaves alone what was talked through'),
    ('DEFINER', 'agendas.begin_talks', '', 'the clock moves an agenda to which an objection stands at the deadline');
