--liquibase formatted sql

--changeset agendas:0404-calendar splitStatements:false
-- What stands in a person's calendar of the hubs to which she holds a key now, for a feed that has no session: days of activities
-- that schools know of, those that were cancelled too, and the days by which targets should be reached. Neither names nor needs nor
-- figures. What is only planned is nobody's business, and a hub-led review names no school.
create function agendas.calendar_of(p_person uuid)
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
         where k.person = p_person and k.valid @> now() and k.role in ('HUB_LEAD', 'CO_EDITOR', 'HEADTEACHER')
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
    select 'TARGET', i.item_id, i.agenda_id, i.words::jsonb ->> 'statement', '', false, 0, d.adopted_at,
           (i.words::jsonb ->> 'due')::date, null, null, (i.words::jsonb ->> 'due')::date, null, false, 0, d.adopted_at
      from hubs h join agendas.agenda g on g.space_id = h.space_id and g.state = 'ADOPTED'
      join agendas.adoption d on d.agenda_id = g.agenda_id
      join agendas.item i on i.agenda_id = g.agenda_id and i.kind = 'TARGET', since
     where (i.words::jsonb ->> 'due')::date >= since.day
     order by 1, 2, 12, 13;
end
$$;

--changeset agendas:0404-gatekeeper
grant create on schema agendas to cp_gate;
alter function agendas.calendar_of(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.calendar_of(uuid) from public;
grant execute on function agendas.calendar_of(uuid) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'agendas.calendar_of', '', 'a calendar that asks has no session: says what its person may see of her hubs now');
