--liquibase formatted sql

--changeset decisions:0301-votes-of-school splitStatements:false
-- How the member that covered a school voted, for the school's own people to take away: in votes that have closed, by name, as
-- every representative reads them. A cast that was let in ends with its transaction, within a minute; so a minute after closing
-- what is told is what counts.
create function decisions.votes_of_school(p_school uuid)
    returns table (title text, question text, vehicle text, closed_at timestamptz, legal_name text, choice text, cast_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.title, c.question, c.vehicle, c.closes_at, r.legal_name, v.choice, v.cast_at
      from membership.school s
      join membership.member_school m on m.school_id = s.school_id
      join decisions.roll_entry r on r.space_id = m.space_id and r.member_id = m.member_id
      join decisions.contest c on c.space_id = r.space_id and c.contest_id = r.contest_id
      left join lateral (select x.choice, x.cast_at from decisions.vote x
                          where x.space_id = r.space_id and x.contest_id = r.contest_id and x.member_id = r.member_id
                          order by x.version desc limit 1) v on true
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
       and c.closes_at < now() - interval '1 minute'
       and m.from_day <= (c.closes_at at time zone 'Europe/London')::date
       and (m.until_day is null or m.until_day > (c.closes_at at time zone 'Europe/London')::date)
     order by c.closes_at desc, c.contest_id
$$;

--changeset decisions:0301-gatekeeper
grant create on schema decisions to cp_gate;
alter function decisions.votes_of_school(uuid) owner to cp_gate;
revoke create on schema decisions from cp_gate;
set local role cp_gate;
revoke execute on function decisions.votes_of_school(uuid) from public;
grant execute on function decisions.votes_of_school(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'decisions.votes_of_school', 'a school takes away how its member voted, once a vote has closed');
