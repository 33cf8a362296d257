--liquibase formatted sql

--changeset decisions:0402-manner
-- How an advisory vote is answered, fixed when it opens. Its options stand, numbered, at the end of its frozen text too, so that the
-- hash of the text covers them. Where it may be revised, every version of an answer is kept and the latest counts.
alter table decisions.contest
    add column manner text not null default 'FOR_OR_AGAINST'
        check (manner in ('FOR_OR_AGAINST', 'CHOOSE_ONE', 'APPROVE_SEVERAL', 'SCORE', 'CONSENT')),
    add column options text not null default '',
    add column highest int not null default 1 check (highest between 1 and 10),
    add column quorum int not null default 0 check (quorum between 0 and roll_size),
    add column revisable boolean not null default false,
    add constraint options_to_choose_from check (case when manner in ('CHOOSE_ONE', 'APPROVE_SEVERAL', 'SCORE')
        then cardinality(string_to_array(options, E'\n')) between 2 and 20 else options = '' end),
    add constraint points_where_options_are_scored check ((manner = 'SCORE') = (highest > 1)),
    add constraint quorum_where_consent_is_asked check ((manner = 'CONSENT') = (quorum > 0)),
    add constraint an_agreement_is_never_revised
        check (vehicle = 'ADVISORY_POLL' or manner = 'FOR_OR_AGAINST' and not revisable);
alter table decisions.vote drop constraint vote_version_check;
alter table decisions.vote drop constraint vote_choice_check;
alter table decisions.vote
    add column points text not null default '' check (points ~ '^([0-9]{1,2}=[0-9]{1,2}( [0-9]{1,2}=[0-9]{1,2})*)?$'),
    add column comment text not null default '' check (length(comment) <= 2000),
    add constraint vote_version_check check (version > 0),
    add constraint vote_choice_check check (choice in ('FOR', 'AGAINST', 'ABSTAIN', 'CHOSEN', 'AGREE', 'STAND_ASIDE', 'OBJECT')),
    add constraint points_of_a_choice check ((choice = 'CHOSEN') = (points <> '')),
    add constraint an_objection_has_a_reason check (choice <> 'OBJECT' or comment <> ''),
    add constraint comment_on_a_consent check (comment = '' or choice in ('AGREE', 'STAND_ASIDE', 'OBJECT'));

--changeset decisions:0402-vote-stands splitStatements:false
-- As before, and: the answer is one that this vote can have, and a later version follows the one before it.
grant create on schema decisions to cp_gate;
set local role cp_gate;
create or replace function decisions.vote_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    asked decisions.contest;
begin
    if new.cast_by <> tenancy.me() or new.cast_at <> now() or new.member_id not in (select membership.represented()) then
        raise exception 'only who represents the member casts its vote, in her own name and now' using errcode = '42501';
    end if;
    if not decisions.hold_open(new.contest_id) then
        raise exception 'the contest takes no votes' using errcode = '23514';
    end if;
    select c.* into asked from decisions.contest c where c.contest_id = new.contest_id;
    if not (case asked.manner
            when 'FOR_OR_AGAINST' then new.choice in ('FOR', 'AGAINST', 'ABSTAIN')
            when 'CONSENT' then new.choice in ('AGREE', 'STAND_ASIDE', 'OBJECT')
            else new.choice in ('CHOSEN', 'ABSTAIN') end) then
        raise exception 'the question cannot be answered so' using errcode = '23514';
    end if;
    if new.points <> '' and exists (
        select 1
          from (select count(*) as named, count(distinct split_part(pair, '=', 1)::int) as different,
                       min(split_part(pair, '=', 1)::int) as first, max(split_part(pair, '=', 1)::int) as last,
                       min(split_part(pair, '=', 2)::int) as least, max(split_part(pair, '=', 2)::int) as most
                  from regexp_split_to_table(new.points, ' ') as pair) given
         where given.named <> given.different or given.first < 1
            or given.last > cardinality(string_to_array(asked.options, E'\n'))
            or given.least < 1 or given.most > asked.highest
            or asked.manner = 'CHOOSE_ONE' and given.named > 1) then
        raise exception 'the question cannot be answered so' using errcode = '23514';
    end if;
    if new.version > 1 and not (asked.revisable and exists (
        select 1 from decisions.vote v where v.space_id = new.space_id and v.contest_id = new.contest_id
                                         and v.member_id = new.member_id and v.version = new.version - 1)) then
        raise exception 'a vote is final, or follows the version before it' using errcode = '23514';
    end if;
    return new;
end
$$;
-- How many members on the roll have answered, each with the latest version of its answer; no row while the contest is open.
drop function decisions.votes_by_name(uuid, bigint, int);
create function decisions.answers(p_contest uuid, p_offset bigint, p_limit int)
    returns table (member_id uuid, legal_name text, choice text, points text, comment text, version int)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if decisions.settled(p_contest) then
        return query
            select r.member_id, r.legal_name, v.choice, v.points, v.comment, v.version
              from decisions.roll_entry r
              left join lateral (select x.* from decisions.vote x
                                  where x.space_id = r.space_id and x.contest_id = r.contest_id and x.member_id = r.member_id
                                  order by x.version desc limit 1) v on true
             where r.space_id = any ((select tenancy.my_spaces())::uuid[]) and r.contest_id = p_contest
             order by r.legal_name, r.member_id offset p_offset limit p_limit;
    end if;
end
$$;
drop function decisions.votes_of_school(uuid);
create function decisions.votes_of_school(p_school uuid)
    returns table (title text, question text, vehicle text, options text, closed_at timestamptz, legal_name text, choice text,
                   points text, comment text, cast_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.title, c.question, c.vehicle, c.options, c.closes_at, r.legal_name, v.choice, v.points, v.comment, v.cast_at
      from membership.school s
      join membership.member_school m on m.school_id = s.school_id
      join decisions.roll_entry r on r.space_id = m.space_id and r.member_id = m.member_id
      join decisions.contest c on c.space_id = r.space_id and c.contest_id = r.contest_id and c.vehicle = 'ADVISORY_POLL'
      left join lateral (select x.choice, x.points, x.comment, x.cast_at from decisions.vote x
                          where x.space_id = r.space_id and x.contest_id = r.contest_id and x.member_id = r.member_id
                          order by x.version desc limit 1) v on true
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
       and c.closes_at < now() - interval '1 minute'
       and m.from_day <= (c.closes_at at time zone 'Europe/London')::date
       and (m.until_day is null or m.until_day > (c.closes_at at time zone 'Europe/London')::date)
     order by c.closes_at desc, c.contest_id
$$;
revoke execute on function decisions.answers(uuid, bigint, int), decisions.votes_of_school(uuid) from public;
grant execute on function decisions.answers(uuid, bigint, int), decisions.votes_of_school(uuid) to cp_member;
set local role cp_owner;
revoke create on schema decisions from cp_gate;
delete from tenancy.declared where what = 'DEFINER' and object = 'decisions.votes_by_name';
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'decisions.answers', 'lists votes after closing');
