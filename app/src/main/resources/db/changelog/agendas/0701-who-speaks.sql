--liquibase formatted sql

--changeset agendas:0701-states
-- How far a year has come is read of its end (0604), not of the agenda: four states that nothing ever enters go.
alter table agendas.agenda drop constraint agenda_state_check;
alter table agendas.agenda
    add constraint agenda_state_check check (state in ('DRAFT', 'CONSULTATION', 'AGREEMENT', 'RESOLVING', 'ADOPTED', 'ABANDONED'));

--changeset agendas:0701-ways-of-an-agenda splitStatements:false
-- Whether a school of the hub objects to the version before it, and that was neither recorded as standing and accepted, nor are the
-- talks about it over.
create function agendas.is_objected_to(p_agenda uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
    with today as (select (now() at time zone 'Europe/London')::date as day)
    select exists (
        select 1 from today t cross join agendas.agenda g
          join agendas.asked_school s on s.agenda_id = g.agenda_id and s.minor = g.minor
          join membership.hub_school h on h.hub_id = g.hub_id and h.school_id = s.school_id
               and h.from_day <= t.day and (h.until_day is null or h.until_day > t.day)
          join lateral (select p.answer, p.turn from agendas.position p
                         where p.agenda_id = s.agenda_id and p.minor = s.minor and p.school_id = s.school_id
                         order by p.turn desc limit 1) a on a.answer = 'OBJECT'
         where g.agenda_id = p_agenda
           and not exists (select 1 from agendas.standing_objection o
                            where o.agenda_id = g.agenda_id and o.minor = g.minor and o.school_id = s.school_id and o.turn = a.turn
                              and (o.accepted_at is not null or g.resolve_by < t.day)))
$$;
grant execute on function agendas.is_objected_to(uuid) to cp_member;

-- The way of an agenda, as people of the hub may take it; the clock and the office have functions of their own.
create function agendas.only_as_its_state_allows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if (new.space_id, new.agenda_id, new.hub_id, new.hub_name, new.starts_in)
       is distinct from (old.space_id, old.agenda_id, old.hub_id, old.hub_name, old.starts_in) then
        raise exception 'an agenda stays that of its hub and its year' using errcode = '23514';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'CONSULTATION'), ('DRAFT', 'AGREEMENT'),
            ('CONSULTATION', 'AGREEMENT'), ('RESOLVING', 'AGREEMENT'), ('AGREEMENT', 'ADOPTED'), ('RESOLVING', 'ADOPTED'))
       or old.state = 'ABANDONED' then
        raise exception 'an agenda that is % does not become %', old.state, new.state using errcode = '23514';
    end if;
    if new.minor is distinct from old.minor and (new.state <> 'AGREEMENT' or new.minor is distinct from coalesce(old.minor + 1, 0)) then
        raise exception 'versions are put to the schools in their order' using errcode = '23514';
    end if;
    if new.minor is not distinct from old.minor and (new.answer_by, new.resolve_by) is distinct from (old.answer_by, old.resolve_by) then
        raise exception 'the schools keep the days that they were given' using errcode = '23514';
    end if;
    if new.draft_no is distinct from old.draft_no
       and (new.state <> 'CONSULTATION' or new.draft_no is distinct from coalesce(old.draft_no, 0) + 1)
       or old.state <> 'DRAFT' and new.consulted_until is distinct from old.consulted_until then
        raise exception 'a consultation goes from version to version, until the day that was said' using errcode = '23514';
    end if;
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id)))
       and ((new.minor, new.draft_no, new.consulted_until, new.answer_by, new.resolve_by)
            is distinct from (old.minor, old.draft_no, old.consulted_until, old.answer_by, old.resolve_by)
            or new.state <> old.state and (old.state, new.state) not in (('RESOLVING', 'AGREEMENT'), ('AGREEMENT', 'ADOPTED'),
                                                                         ('RESOLVING', 'ADOPTED'))) then
        raise exception 'only a lead of the hub puts its agenda to the schools' using errcode = '42501';
    end if;
    if old.state = 'RESOLVING' and new.state = 'AGREEMENT' and new.minor = old.minor and agendas.is_objected_to(new.agenda_id) then
        raise exception 'an objection is open' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_as_its_state_allows before update on agendas.agenda
    for each row when (current_user = 'cp_member') execute function agendas.only_as_its_state_allows();

-- At the end of a transaction an agenda is what its rows say: consulted on words that were shown, before schools that were asked about
-- words that were frozen, adopted with a record of it.
create function agendas.stands_on_its_rows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.state = 'CONSULTATION' and not exists (
            select 1 from agendas.consulted_version v where v.agenda_id = new.agenda_id and v.draft_no = new.draft_no)
       or new.minor is not null and not exists (
            select 1 from agendas.frozen_version v join agendas.asked_school s on s.agenda_id = v.agenda_id and s.minor = v.minor
             where v.agenda_id = new.agenda_id and v.minor = new.minor)
       or (new.state = 'ADOPTED') <> exists (
            select 1 from agendas.adoption d where d.agenda_id = new.agenda_id and d.minor is not distinct from new.minor) then
        raise exception 'an agenda that is % lacks what makes it so', new.state using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger stands_on_its_rows after insert or update on agendas.agenda deferrable initially deferred
    for each row when (current_user = 'cp_member') execute function agendas.stands_on_its_rows();

-- Who adopts: the last answer where all have answered and none objects, else a lead of the hub, the version that is before the schools.
create function agendas.only_what_is_before_the_schools() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    answered int := new.agreed + new.with_reservation + new.stood_aside;
begin
    if answered < new.asked and not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub adopts an agenda that not all have agreed' using errcode = '42501';
    end if;
    if answered = 0 or not exists (select 1 from agendas.agenda a where a.agenda_id = new.agenda_id and a.minor = new.minor
                                     and a.state in ('AGREEMENT', 'RESOLVING', 'ADOPTED')) then
        raise exception 'this version is not before the schools' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_what_is_before_the_schools before insert on agendas.adoption
    for each row execute function agendas.only_what_is_before_the_schools();

--changeset agendas:0701-writers splitStatements:false
-- An agenda is begun as a draft, by a lead of its hub.
create function agendas.only_its_lead_begins() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub begins its agenda' using errcode = '42501';
    end if;
    if new.state <> 'DRAFT' or new.minor is not null or new.draft_no is not null then
        raise exception 'an agenda begins as a draft' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_lead_begins before insert on agendas.agenda
    for each row when (current_user = 'cp_member') execute function agendas.only_its_lead_begins();

-- The words of a draft are its writers'. The second head who calls something a slip puts the corrected words in, and no others.
create function agendas.only_its_writers_write() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.my_roles((coalesce(new, old)).space_id) && array['HUB_LEAD', 'CO_EDITOR'] then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' then
        if (new.space_id, new.item_id, new.agenda_id, new.kind, new.place) = (old.space_id, old.item_id, old.agenda_id, old.kind, old.place)
           and exists (select 1 from agendas.erratum e join agendas.agenda a on a.agenda_id = e.agenda_id and a.minor = e.minor
                        where e.about_item = new.item_id and e.agenda_id = new.agenda_id and e.before_words = old.words
                          and e.after_words = new.words and agendas.is_slip(e.erratum_id)) then
            return new;
        end if;
    end if;
    raise exception 'only a lead or a co-editor of the hub writes its agenda' using errcode = '42501';
end
$$;
-- Whether the heads of two schools call it a slip, and nobody a change of substance.
create function agendas.is_slip(p_erratum uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
    select count(*) >= 2 and bool_and(w.is_slip) from agendas.erratum_word w where w.erratum_id = p_erratum
$$;
grant execute on function agendas.is_slip(uuid) to cp_member, cp_gate;
create trigger only_its_writers_write before insert or update or delete on agendas.item
    for each row when (current_user = 'cp_member') execute function agendas.only_its_writers_write();
create trigger only_its_writers_write before insert on agendas.origin
    for each row when (current_user = 'cp_member') execute function agendas.only_its_writers_write();

-- Who is asked about a version: schools that belong to the hub on the day on which its lead puts it.
create function agendas.only_its_lead_asks() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id)))
       or not exists (select 1 from agendas.frozen_version v
                       where v.agenda_id = new.agenda_id and v.minor = new.minor and v.put_by = tenancy.me() and v.put_at = now())
       or not exists (select 1 from agendas.agenda a join membership.hub_school h on h.hub_id = a.hub_id and h.school_id = new.school_id
                       where a.agenda_id = new.agenda_id and h.from_day <= (now() at time zone 'Europe/London')::date
                         and (h.until_day is null or h.until_day > (now() at time zone 'Europe/London')::date)) then
        raise exception 'only a lead of the hub asks its schools, when she puts a version to them' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger only_its_lead_asks before insert on agendas.asked_school
    for each row when (current_user = 'cp_member') execute function agendas.only_its_lead_asks();

--changeset agendas:0701-agreed-words splitStatements:false
-- From adoption on the rows of the draft are the words that were agreed, with the corrections that heads confirmed: what a writer had
-- begun for a next version goes, what she had taken off comes back. So the calendar, the targets and the budget read one and the same.
create policy gate_settles on agendas.item for insert to cp_gate with check (true);
create policy gate_resettles on agendas.item for update to cp_gate using (true) with check (true);
create policy gate_takes_off on agendas.item for delete to cp_gate using (true);
create policy gate_takes_off on agendas.theme_origin for delete to cp_gate using (true);
create policy gate on agendas.erratum for select to cp_gate using (true);
create policy gate on agendas.erratum_word for select to cp_gate using (true);
grant insert, update, delete on agendas.item to cp_gate;
grant delete on agendas.theme_origin to cp_gate;
grant select on agendas.erratum, agendas.erratum_word to cp_gate;
create or replace function agendas.adopted_items_stay() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    item agendas.item := coalesce(new, old);
begin
    if current_user <> 'cp_gate' and exists (select 1 from agendas.agenda a where a.agenda_id = item.agenda_id and a.state = 'ADOPTED') then
        raise exception 'an adopted agenda is unchangeable' using errcode = '23514';
    end if;
    return item;
end
$$;
grant create on schema agendas to cp_gate;
set local role cp_gate;
create function agendas.settle_on_agreed_words() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    frozen agendas.frozen_version;
    agreed uuid[];
begin
    select v.* into frozen from agendas.frozen_version v where v.agenda_id = new.agenda_id and v.minor = new.minor;
    select coalesce(array_agg((i.item -> 'id' ->> 'value')::uuid), '{}') into agreed
      from json_array_elements(frozen.canonical::json -> 'items') i(item);
    delete from agendas.theme_origin o using agendas.item i
     where i.item_id = o.item_id and i.agenda_id = new.agenda_id and i.item_id <> all (agreed);
    delete from agendas.item i where i.agenda_id = new.agenda_id and i.item_id <> all (agreed);
    insert into agendas.item as present (space_id, item_id, version, agenda_id, kind, place, words, revision, changed_by, changed_by_name,
                                         changed_at)
    select new.space_id, t.item_id, 0, new.agenda_id, upper(regexp_replace(t.words::json ->> 'item', '([A-Z])', '_\1', 'g')), t.place,
           t.words, 1, frozen.put_by, frozen.put_by_name, frozen.put_at
      from (select (i.item -> 'id' ->> 'value')::uuid as item_id, i.place,
                   coalesce((select e.after_words from agendas.erratum e
                              where e.agenda_id = new.agenda_id and e.minor = new.minor
                                and e.about_item = (i.item -> 'id' ->> 'value')::uuid and agendas.is_slip(e.erratum_id)
                              order by e.found_at desc, e.erratum_id desc limit 1), (i.item -> 'text')::text) as words
              from json_array_elements(frozen.canonical::json -> 'items') with ordinality i(item, place)) t
    on conflict (item_id) do update
       set words = excluded.words, place = excluded.place, version = present.version + 1, revision = present.revision + 1,
           changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
     where present.words <> excluded.words;
    return null;
end
$$;
revoke execute on function agendas.settle_on_agreed_words() from public;
grant execute on function agendas.settle_on_agreed_words() to cp_owner;
set local role cp_owner;
revoke create on schema agendas from cp_gate;
create trigger settle_on_agreed_words after insert on agendas.adoption
    for each row execute function agendas.settle_on_agreed_words();
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.erratum', 'cp_gate', 'settle_on_agreed_words knows what was corrected'),
    ('OPEN_POLICY', 'agendas.erratum_word', 'cp_gate', 'settle_on_agreed_words knows which corrections heads confirmed'),
    ('DEFINER', 'agendas.settle_on_agreed_words', '', 'from adoption on the rows of an agenda are the words that its schools agreed');

--changeset agendas:0701-offers splitStatements:false
-- A school offers its findings to a hub as long as it belongs to it.
create or replace function agendas.only_its_head_offers() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if new.offered_by <> tenancy.me() or new.theme_id is not null or new.withdrawn_at is not null
           or not exists (select 1 from agendas.liaison l join membership.hub_school h on h.hub_id = l.hub_id and h.school_id = l.school_id
                           where l.space_id = new.space_id and agendas.heads(l.school_id)
                             and h.from_day <= (now() at time zone 'Europe/London')::date
                             and (h.until_day is null or h.until_day > (now() at time zone 'Europe/London')::date)) then
            raise exception 'only the head of a school offers its findings, to its own hub' using errcode = '42501';
        end if;
        return new;
    end if;
    if current_user = 'cp_gate' then
        return new;
    end if;
    if old.withdrawn_at is not null then
        raise exception 'the offer is withdrawn' using errcode = '23514';
    end if;
    if exists (select 1 from agendas.theme_origin o join agendas.item i on i.item_id = o.item_id
                 join agendas.agenda a on a.agenda_id = i.agenda_id
                where o.theme_id = old.theme_id and a.minor is not null) then
        raise exception 'the agenda that it led to has been put to the schools' using errcode = '23514';
    end if;
    return new;
end
$$;

--changeset agendas:0701-themes splitStatements:false
-- A co-editor who takes an item off the draft takes it out of the theme that it came from.
create or replace function agendas.only_its_lead_groups() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not (tenancy.my_roles((coalesce(new, old)).space_id)
            && case tg_op when 'DELETE' then array['HUB_LEAD', 'CO_EDITOR'] else array['HUB_LEAD'] end) then
        raise exception 'only a lead of the hub groups what schools offer' using errcode = '42501';
    end if;
    return coalesce(new, old);
end
$$;

--changeset agendas:0701-talks splitStatements:false
-- The clock also puts what the schools talk about before the hub's next meeting (agenda.md 3, row 9): nobody's key is asked then.
create or replace function agendas.who_proposes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    leads boolean;
begin
    if current_user = 'cp_gate' and tg_op = 'INSERT' and tenancy.hat() = 'cp_job' then
        return new;
    end if;
    leads := 'HUB_LEAD' = any (tenancy.my_roles(new.space_id));
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

create policy gate_adds on agendas.point for insert to cp_gate with check (true);
grant insert on agendas.point to cp_gate;
grant create on schema agendas to cp_gate;
set local role cp_gate;
-- An objection counts here as long as its school belongs to the hub.
create or replace function agendas.begin_talks()
    returns table (space_id uuid, agenda_id uuid, hub_name text, starts_in int, resolve_by date, put_by uuid, put_by_name text,
                   objector uuid, school_name text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    today date := (now() at time zone 'Europe/London')::date;
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'only the clock begins talks' using errcode = '42501';
    end if;
    return query
        with due as (
            select g.agenda_id, s.school_id, s.school_name, a.given_by, a.reason, a.would_change
              from agendas.agenda g
              join agendas.asked_school s on s.agenda_id = g.agenda_id and s.minor = g.minor
              join membership.hub_school h on h.hub_id = g.hub_id and h.school_id = s.school_id
                   and h.from_day <= today and (h.until_day is null or h.until_day > today)
              join lateral (select p.answer, p.given_by, p.turn, p.reason, p.would_change from agendas.position p
                             where p.agenda_id = s.agenda_id and p.minor = s.minor and p.school_id = s.school_id
                             order by p.turn desc limit 1) a on a.answer = 'OBJECT'
             where g.state = 'AGREEMENT' and g.answer_by < today
               and not exists (select 1 from agendas.standing_objection o
                                where o.agenda_id = g.agenda_id and o.minor = g.minor and o.school_id = s.school_id and o.turn = a.turn)
        ), begun as (
            update agendas.agenda g set state = 'RESOLVING', version = g.version + 1
             where g.agenda_id in (select d.agenda_id from due d) and g.state = 'AGREEMENT'
            returning g.space_id, g.agenda_id, g.hub_id, g.hub_name, g.starts_in, g.resolve_by, g.minor
        ), talked_about as (
            insert into agendas.point (space_id, point_id, hub_id, kind, title, wording, school_name, state, place, proposed_by,
                                       proposed_by_name, proposed_at)
            select b.space_id, uuidv7(), b.hub_id, 'PROPOSED',
                   left(format('%s objects to the agenda for %s/%s', d.school_name, b.starts_in,
                               lpad(((b.starts_in + 1) % 100)::text, 2, '0')), 200),
                   format(E'%s\n\nWhat would change its answer: %s', left(d.reason, 980), left(d.would_change, 980)),
                   'the partnership''s calendar', 'WAITING', 0, tenancy.me(), 'the partnership''s calendar', now()
              from begun b join due d on d.agenda_id = b.agenda_id
        )
        select b.space_id, b.agenda_id, b.hub_name, b.starts_in, b.resolve_by, v.put_by, v.put_by_name, d.given_by, d.school_name
          from begun b
          join due d on d.agenda_id = b.agenda_id
          join agendas.frozen_version v on v.agenda_id = b.agenda_id and v.minor = b.minor
         order by b.agenda_id, d.school_name;
end
$$;
set local role cp_owner;
revoke create on schema agendas from cp_gate;
