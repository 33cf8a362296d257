--liquibase formatted sql

--changeset reviews:0805-survey
-- What host and team say of a review after its report is issued. Nobody reads single answers but who gave them: no hat has a policy
-- here, and results come out of a function that hides small numbers (reviews.md 12).
create table reviews.survey_answer (
    space_id uuid not null references tenancy.space (space_id), -- the company's
    review_id uuid not null,
    person_id uuid not null,
    school_id uuid not null, -- of the host, which the suppression counts
    side text not null check (side in ('HOST', 'TEAM')),
    question text not null check (question in ('BETTER_PLACE', 'FAIR', 'WORTH_THE_TIME', 'TOOK_IDEA', 'WELL_PREPARED', 'WORKED_TOGETHER')),
    answer int not null check (answer between 1 and 4), -- 4: agree strongly
    answered_on date not null,
    primary key (review_id, person_id, question)
);
create index survey_answer_by_space on reviews.survey_answer (space_id, answered_on);
alter table reviews.survey_answer enable row level security, force row level security;
create policy gate on reviews.survey_answer to cp_gate using (true) with check (true);
grant select, insert, update, delete on reviews.survey_answer to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.survey_answer', 'cp_gate', 'answers are given and added up by functions alone');

--changeset reviews:0805-functions splitStatements:false
-- As what I may answer about a review: HOST, TEAM, or null.
create function reviews.survey_side(p_review uuid) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    r record;
begin
    select x.space_id, x.state into r from reviews.review x where x.review_id = p_review;
    if not found or tenancy.hat() <> 'cp_member' or r.state not in ('ISSUED', 'ACTING', 'FOLLOWED_UP', 'CLOSED') then
        return null;
    end if;
    if exists (select 1 from reviews.place p where p.review_id = p_review and p.person_id = tenancy.me() and p.state = 'SEATED') then
        return 'TEAM';
    end if;
    return case when 'HEADTEACHER' = any (tenancy.my_roles(r.space_id)) then 'HOST' end;
end
$$;
create function reviews.my_survey(p_review uuid) returns table (question text, answer int)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.question, a.answer from reviews.survey_answer a where a.review_id = p_review and a.person_id = tenancy.me()
$$;
create function reviews.answer_survey(p_review uuid, p_question text, p_answer int) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine text := reviews.survey_side(p_review);
begin
    if mine is null then
        return false;
    end if;
    insert into reviews.survey_answer (space_id, review_id, person_id, school_id, side, question, answer, answered_on)
    select '00000000-0000-7000-8000-00000000c0de', p_review, tenancy.me(), r.school_id, mine, p_question, p_answer,
           (now() at time zone 'Europe/London')::date from reviews.review r where r.review_id = p_review
    on conflict (review_id, person_id, question) do update set answer = excluded.answer, answered_on = excluded.answered_on;
    return true;
end
$$;
-- How many agree, question by question, of a time; a figure only if at least so many schools contribute and none gives more than half
-- of the answers, otherwise nothing but that it is not shown. If one question of a side is hidden, a second is hidden with it.
create function reviews.survey_results(p_from date, p_until date, p_schools int)
    returns table (side text, question text, agree bigint, answers bigint, shown boolean)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'the results are the office''s' using errcode = '42501';
    end if;
    return query
        with by_school as (
            select a.side as s, a.question as q, a.school_id, count(*) as n, count(*) filter (where a.answer >= 3) as yes
              from reviews.survey_answer a where a.answered_on between p_from and p_until group by 1, 2, 3
        ), cell as (
            select b.s, b.q, sum(b.n)::bigint as n, sum(b.yes)::bigint as yes,
                   count(*) >= p_schools and max(b.n) * 2 <= sum(b.n) as safe
              from by_school b group by 1, 2
        ), ranked as (
            select c.*, count(*) filter (where not c.safe) over (partition by c.s) as hidden,
                   row_number() over (partition by c.s, c.safe order by c.n, c.q) as nth
              from cell c
        )
        select k.s, k.q, case when open.it then k.yes end, case when open.it then k.n end, open.it
          from ranked k cross join lateral (select k.safe and not (k.hidden = 1 and k.nth = 1) as it) open
         order by 1, 2;
end
$$;
create function reviews.erase_survey(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' or not exists (
            select 1 from membership.departure d where d.school_id = p_school and d.state = 'LEFT' and d.erased_at = now()) then
        raise exception 'may not erase these answers' using errcode = '42501';
    end if;
    delete from reviews.survey_answer a where a.school_id = p_school;
end
$$;

--changeset reviews:0805-gatekeeper
grant create on schema reviews to cp_gate;
alter function reviews.survey_side(uuid) owner to cp_gate;
alter function reviews.my_survey(uuid) owner to cp_gate;
alter function reviews.answer_survey(uuid, text, int) owner to cp_gate;
alter function reviews.survey_results(date, date, int) owner to cp_gate;
alter function reviews.erase_survey(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.survey_side(uuid), reviews.my_survey(uuid), reviews.answer_survey(uuid, text, int),
    reviews.survey_results(date, date, int), reviews.erase_survey(uuid) from public;
grant execute on function reviews.survey_side(uuid), reviews.my_survey(uuid), reviews.answer_survey(uuid, text, int) to cp_member;
grant execute on function reviews.survey_results(date, date, int) to cp_office;
grant execute on function reviews.erase_survey(uuid) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'reviews.survey_side', '', 'looks up the place of the person who asks'),
    ('DEFINER', 'reviews.my_survey', '', 'gives a person her own answers'),
    ('DEFINER', 'reviews.answer_survey', '', 'takes an answer of host or team'),
    ('DEFINER', 'reviews.survey_results', '', 'adds answers up, and hides small numbers'),
    ('DEFINER', 'reviews.erase_survey', '', 'erases answers about a school that has left, when the retention table says so');
