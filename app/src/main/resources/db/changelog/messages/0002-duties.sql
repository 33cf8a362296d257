--liquibase formatted sql

--changeset messages:0002-duties-pass-on
-- A duty belongs to a place, not to a person: when whoever was asked leaves the place, what she was asked waits for the next.
alter table messages.message add column vacant boolean not null default false
    check (not vacant or (duty <> '' and done_at is not null));
create index message_by_place on messages.message (duty) where duty <> '' and (done_at is null or vacant);

--changeset messages:0002-functions splitStatements:false
grant create on schema messages to cp_gate;
set local role cp_gate;
-- She holds the place no more: nobody reminds her, and what she was asked waits for whoever comes next.
create function messages.let_go(p_duty text, p_person uuid, p_now timestamptz) returns setof uuid
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with ended as (
        update messages.message m set done_at = p_now, remind_at = null, vacant = true
         where p_duty <> '' and m.duty = p_duty and m.person = p_person and m.done_at is null
        returning m.space_id, m.message_id
    ),
    cancelled as (
        update messages.mail m set state = 'CANCELLED', settled_at = p_now
          from ended e where m.message_id = e.message_id and m.state = 'QUEUED' and m.kind = 'NOTICE'
    )
    select distinct e.space_id from ended e
$$;
-- She holds the place from now on: what is still asked of it is asked of her, once for each thing, in the words of the last
-- notice about it.
create function messages.take_over(p_duty text, p_person uuid, p_now timestamptz, p_quiet_until timestamptz,
        p_remind_at timestamptz) returns setof uuid
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select t from messages.tell((
        select coalesce(jsonb_agg(to_jsonb(n)), '[]')
          from (select distinct on (m.thing) uuidv7() as message_id, uuidv7() as mail_id, p_person as person, m.topic, m.letter,
                       m.deadline, m.thing, m.thing_words, m.duty, m.escalation,
                       coalesce((m.deadline at time zone 'Europe/London')::date
                             <= (p_now at time zone 'Europe/London')::date, false) as at_once,
                       least(p_remind_at, m.deadline) as remind_at
                  from messages.message m
                 where p_duty <> '' and m.duty = p_duty and (m.done_at is null or m.vacant)
                   and (m.deadline is null or m.deadline > p_now)
                   and not exists (select 1 from messages.message h where h.person = p_person and h.thing = m.thing
                                      and h.duty = m.duty and h.done_at is null)
                 order by m.thing, m.told_at desc, m.message_id) n), p_now, p_quiet_until) t
$$;
-- As before, and what is done waits for nobody who comes next. An empty thing means this duty about everything.
create or replace function messages.done(p_thing text, p_duty text, p_now timestamptz) returns setof uuid
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with ended as (
        update messages.message m set done_at = coalesce(m.done_at, p_now), remind_at = null, vacant = false
         where m.duty <> '' and (m.done_at is null or m.vacant) and (p_thing, p_duty) <> ('', '')
           and (p_thing = '' or m.thing = p_thing) and (p_duty = '' or m.duty = p_duty)
        returning m.space_id, m.message_id
    ),
    cancelled as (
        update messages.mail m set state = 'CANCELLED', settled_at = p_now
          from ended e where m.message_id = e.message_id and m.state = 'QUEUED' and m.kind = 'NOTICE'
    )
    select distinct e.space_id from ended e
$$;
revoke execute on function messages.let_go(text, uuid, timestamptz),
    messages.take_over(text, uuid, timestamptz, timestamptz, timestamptz) from public;
grant execute on function messages.let_go(text, uuid, timestamptz),
    messages.take_over(text, uuid, timestamptz, timestamptz, timestamptz) to cp_member, cp_office, cp_job;
set local role cp_owner;
revoke create on schema messages from cp_gate;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'messages.let_go', 'ends what was asked of somebody in her own space when she leaves her place'),
    ('DEFINER', 'messages.take_over', 'asks the next holder of a place what waits in the space of the last');
