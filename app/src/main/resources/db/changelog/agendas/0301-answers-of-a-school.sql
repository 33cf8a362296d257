--liquibase formatted sql

--changeset agendas:0301-answers-of splitStatements:false
-- What a school answered to its hubs' agendas, with the text that it answered, for its own people to take away: also from a hub
-- that it has left, whose room they open no more.
create function agendas.answers_of(p_school uuid)
    returns table (hub_name text, starts_in int, minor int, text_hash text, canonical text, turn int, answer text, reason text,
                   would_change text, given_by_name text, given_at timestamptz, adopted_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.hub_name, a.starts_in, p.minor, p.text_hash, v.canonical, p.turn, p.answer, p.reason, p.would_change, p.given_by_name,
           p.given_at, d.adopted_at
      from membership.school s
      join agendas.position p on p.school_id = s.school_id
      join agendas.agenda a on a.agenda_id = p.agenda_id
      join agendas.frozen_version v on v.agenda_id = p.agenda_id and v.minor = p.minor
      left join agendas.adoption d on d.agenda_id = p.agenda_id and d.minor = p.minor
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
     order by a.starts_in desc, a.hub_name, p.minor desc, p.turn desc
$$;
create index position_by_school on agendas.position (school_id);

--changeset agendas:0301-gatekeeper
grant usage on schema agendas to cp_gate;
create policy gate on agendas.agenda for select to cp_gate using (true);
create policy gate on agendas.frozen_version for select to cp_gate using (true);
create policy gate on agendas.position for select to cp_gate using (true);
create policy gate on agendas.adoption for select to cp_gate using (true);
grant select on agendas.agenda, agendas.frozen_version, agendas.position, agendas.adoption to cp_gate;
grant create on schema agendas to cp_gate;
alter function agendas.answers_of(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.answers_of(uuid) from public;
grant execute on function agendas.answers_of(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.agenda', 'cp_gate', 'answers_of names the hub and year of a school''s own answers'),
    ('OPEN_POLICY', 'agendas.frozen_version', 'cp_gate', 'answers_of gives the text that a school answered'),
    ('OPEN_POLICY', 'agendas.position', 'cp_gate', 'answers_of gives a school its own answers'),
    ('OPEN_POLICY', 'agendas.adoption', 'cp_gate', 'answers_of says what was adopted'),
    ('DEFINER', 'agendas.answers_of', '', 'a school takes its own answers away, also from a hub that it has left');
