--liquibase formatted sql

--changeset agendas:0605-year-of splitStatements:false
-- What a school proposed, attended, took on, said of its years and offered, for its own people to take away: also from a hub that it
-- has left.
create function agendas.year_of(p_school uuid) returns table (part text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select json_build_object(
        'proposedForMeetings', (select coalesce(json_agg(json_build_object('title', i.title, 'words', i.wording, 'by', i.proposed_by_name,
                  'at', i.proposed_at) order by i.proposed_at), '[]') from agendas.point i
                 where i.school_id = p_school and i.copied_from is null),
        'atMeetings', (select coalesce(json_agg(json_build_object('hub', m.hub_name, 'meeting', m.title, 'day', m.day, 'mark', a.mark,
                  'notedBy', a.noted_by_name, 'at', a.noted_at) order by a.noted_at), '[]')
                  from agendas.meeting_attendance a join agendas.meeting m on m.meeting_id = a.meeting_id where a.school_id = p_school),
        'actions', (select coalesce(json_agg(json_build_object('hub', m.hub_name, 'meeting', m.title, 'action', o.wording, 'due', a.due,
                  'doneAt', a.done_at, 'doneBy', a.done_by_name) order by a.due), '[]')
                  from agendas.meeting_action a join agendas.outcome o on o.outcome_id = a.outcome_id
                  join agendas.meeting m on m.meeting_id = a.meeting_id where a.school_id = p_school),
        'yearReviews', (select coalesce(json_agg(json_build_object('hub', g.hub_name, 'schoolYearFrom', g.starts_in, 'helped', y.helped,
                  'evidence', y.evidence, 'next', y.next, 'words', y.wording, 'by', y.given_by_name, 'at', y.given_at)
                  order by y.given_at), '[]')
                  from agendas.year_review y join agendas.agenda g on g.agenda_id = y.agenda_id where y.school_id = p_school),
        'offers', (select coalesce(json_agg(json_build_object('kind', o.kind, 'theme', o.theme_words, 'words', o.wording, 'named', o.named,
                  'by', o.offered_by_name, 'at', o.offered_at, 'withdrawnAt', o.withdrawn_at) order by o.offered_at), '[]')
                  from agendas.offer o join agendas.liaison l on l.space_id = o.space_id where l.school_id = p_school))::text
      from membership.school s
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
$$;
create policy gate on agendas.point for select to cp_gate using (true);
create policy gate on agendas.meeting_attendance for select to cp_gate using (true);
create policy gate on agendas.meeting_action for select to cp_gate using (true);
create policy gate on agendas.outcome for select to cp_gate using (true);
create policy gate on agendas.year_review for select to cp_gate using (true);
grant select on agendas.point, agendas.meeting_attendance, agendas.meeting_action, agendas.outcome, agendas.year_review
    to cp_gate;
create index meeting_item_by_school on agendas.point (school_id);
create index meeting_attendance_by_school on agendas.meeting_attendance (school_id);
create index meeting_action_by_school on agendas.meeting_action (school_id);
create index year_review_by_school on agendas.year_review (school_id);
grant create on schema agendas to cp_gate;
alter function agendas.year_of(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.year_of(uuid) from public;
grant execute on function agendas.year_of(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.point', 'cp_gate', 'year_of gives a school what it proposed'),
    ('OPEN_POLICY', 'agendas.meeting_attendance', 'cp_gate', 'year_of gives a school where it was'),
    ('OPEN_POLICY', 'agendas.meeting_action', 'cp_gate', 'year_of gives a school what it took on'),
    ('OPEN_POLICY', 'agendas.outcome', 'cp_gate', 'year_of names what a school took on'),
    ('OPEN_POLICY', 'agendas.year_review', 'cp_gate', 'year_of gives a school what it said'),
    ('DEFINER', 'agendas.year_of', '', 'a school takes what it did in its hubs'' years away, also from a hub that it has left');
