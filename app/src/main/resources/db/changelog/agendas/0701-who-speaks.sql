--liquibase formatted sql

--changeset agendas:0701-states
-- How far a year has come is read of its end (0604), not of the agenda: four states that nothing ever enters go.
alter table agendas.agenda drop constraint agenda_state_check;
alter table agendas.agenda
    add constraint agenda_state_check check (state in ('DRAFT', 'CONSULTATION', 'AGREEMENT', 'RESOLVING', 'ADOPTED', 'ABANDONED'));

--changeset agendas:0701-deputy splitStatements:false
-- For a school in its hub speaks its head, or the deputy whom the head has named for hub matters (agenda.md 3, row 6).
create or replace function agendas.may_speak_for(p_school uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select agendas.heads(p_school) or membership.is_hub_deputy_of(p_school)
$$;
grant execute on function agendas.heads(uuid), membership.is_hub_deputy_of(uuid) to cp_member;

-- Whoever speaks about an agenda for a school speaks for one that belongs to the agenda's hub today.
create function agendas.may_speak_about(p_agenda uuid, p_school uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select agendas.may_speak_for(p_school)
       and exists (select 1 from agendas.agenda a join membership.hub_school h on h.hub_id = a.hub_id and h.school_id = p_school
                    where a.agenda_id = p_agenda and h.from_day <= (now() at time zone 'Europe/London')::date
                      and (h.until_day is null or h.until_day > (now() at time zone 'Europe/London')::date))
$$;
grant execute on function agendas.may_speak_about(uuid, uuid) to cp_member;

create or replace function agendas.only_its_head_answers() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.given_by <> tenancy.me() or not agendas.may_speak_for(new.school_id) then
        raise exception 'only the head of a school, or her deputy for hub matters, answers for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a
                    where a.agenda_id = new.agenda_id and a.state in ('AGREEMENT', 'RESOLVING') and a.minor = new.minor) then
        raise exception 'this version is not before the schools' using errcode = '23514';
    end if;
    return new;
end
$$;

create or replace function agendas.said_in_consultation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.said_by <> tenancy.me() or not (case when new.school_id is null
            then tenancy.my_roles(new.space_id) && array['HUB_LEAD', 'CO_EDITOR']
            else agendas.may_speak_about(new.agenda_id, new.school_id) end) then
        raise exception 'only the head of a school of the hub, or her deputy for hub matters, speaks for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a where a.agenda_id = new.agenda_id and a.state = 'CONSULTATION'
                    and (new.school_id is null or a.consulted_until >= (now() at time zone 'Europe/London')::date)) then
        raise exception 'the schools are not consulted on this' using errcode = '23514';
    end if;
    return new;
end
$$;

create or replace function agendas.proposed_in_consultation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.proposed_by <> tenancy.me() or new.state <> 'PROPOSED' or not agendas.may_speak_about(new.agenda_id, new.school_id) then
        raise exception 'only the head of a school of the hub, or her deputy for hub matters, proposes for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a where a.agenda_id = new.agenda_id and a.state = 'CONSULTATION'
                    and a.consulted_until >= (now() at time zone 'Europe/London')::date) then
        raise exception 'the schools are not consulted on this' using errcode = '23514';
    end if;
    return new;
end
$$;

-- A school that joined later adheres while the year that was agreed is open, and no longer.
create or replace function agendas.adheres_to_what_is_agreed() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
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

--changeset agendas:0701-ways-of-an-agenda splitStatements:false
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
                   left(format(E'%s\n\nWhat would change its answer: %s', d.reason, d.would_change), 2000),
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
