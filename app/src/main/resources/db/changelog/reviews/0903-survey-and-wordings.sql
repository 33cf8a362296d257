--liquibase formatted sql

--changeset reviews:0903-survey splitStatements:false
-- What the survey says is published, and then stands still: of a membership year again only when so many more schools have spoken that
-- the difference of two publications tells of no single one (reviews.md 12).
create table reviews.survey_figure (
    space_id uuid not null references tenancy.space (space_id), -- the company's
    from_day date not null, -- the first day of the membership year
    published_at timestamptz not null,
    side text not null check (side in ('HOST', 'TEAM')),
    question text not null,
    agree bigint,
    answers bigint,
    shown boolean not null,
    primary key (from_day, published_at, question),
    check (shown = (agree is not null) and shown = (answers is not null)) -- what is not shown is not kept either
);
create index survey_figure_by_space on reviews.survey_figure (space_id, from_day, published_at);
alter table reviews.survey_figure enable row level security, force row level security;
create policy office on reviews.survey_figure for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy gate on reviews.survey_figure to cp_gate using (true) with check (true);
grant select on reviews.survey_figure to cp_office;
grant select, insert on reviews.survey_figure to cp_gate;
alter table reviews.survey_answer no force row level security;
alter table reviews.survey_answer add column said_at timestamptz not null default now();
alter table reviews.survey_answer force row level security;
grant create on schema reviews to cp_gate;
set local role cp_gate;
create or replace function reviews.answer_survey(p_review uuid, p_question text, p_answer int) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine text := reviews.survey_side(p_review);
begin
    if mine is null then
        return false;
    end if;
    insert into reviews.survey_answer as a (space_id, review_id, person_id, school_id, side, question, answer, answered_on)
    select '00000000-0000-7000-8000-00000000c0de', p_review, tenancy.me(), r.school_id, mine, p_question, p_answer,
           (now() at time zone 'Europe/London')::date from reviews.review r where r.review_id = p_review
    on conflict (review_id, person_id, question) do update set answer = excluded.answer, answered_on = excluded.answered_on, said_at = now()
     where a.answer <> excluded.answer;
    return true;
end
$$;
-- Publishes the figures of a time if enough schools have spoken since they were published last, and none of them for more than half.
create function reviews.publish_survey(p_from date, p_until date, p_schools int) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    last timestamptz;
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'results are published by the clock' using errcode = '42501';
    end if;
    select max(f.published_at) into last from reviews.survey_figure f where f.from_day = p_from;
    if not coalesce((select count(*) >= p_schools and max(n.said) * 2 <= sum(n.said)
                       from (select a.school_id, count(*) as said from reviews.survey_answer a
                              where a.answered_on between p_from and p_until and (last is null or a.said_at > last)
                              group by 1) n), false) then
        return false;
    end if;
    insert into reviews.survey_figure (space_id, from_day, published_at, side, question, agree, answers, shown)
    with by_school as (
        select a.side as s, a.question as q, a.school_id, count(*) as n, count(*) filter (where a.answer >= 3) as yes
          from reviews.survey_answer a where a.answered_on between p_from and p_until group by 1, 2, 3
    ), cell as (
        select b.s, b.q, sum(b.n)::bigint as n, sum(b.yes)::bigint as yes, count(*) >= p_schools and max(b.n) * 2 <= sum(b.n) as safe
          from by_school b group by 1, 2
    ), ranked as (
        select c.*, count(*) filter (where not c.safe) over (partition by c.s) as hidden,
               row_number() over (partition by c.s, c.safe order by c.n, c.q) as nth
          from cell c
    )
    select '00000000-0000-7000-8000-00000000c0de', p_from, now(), k.s, k.q, case when open.it then k.yes end, case when open.it then k.n end, open.it
      from ranked k cross join lateral (select k.safe and not (k.hidden = 1 and k.nth = 1) as it) open;
    return true;
end
$$;
revoke execute on function reviews.publish_survey(date, date, int) from public;
grant execute on function reviews.publish_survey(date, date, int) to cp_job;
drop function reviews.survey_results(date, date, int);
set local role cp_owner;
revoke create on schema reviews from cp_gate;
delete from tenancy.declared where what = 'DEFINER' and object = 'reviews.survey_results';
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'reviews.survey_figure', '', 'the office reads what is published'),
    ('OPEN_POLICY', 'reviews.survey_figure', 'cp_gate', 'publish_survey writes what the clock publishes'),
    ('APPEND_ONLY', 'reviews.survey_figure', '', 'what is published stands still'),
    ('DEFINER', 'reviews.publish_survey', '', 'adds answers up, hides small numbers, and freezes the figures');

--changeset reviews:0903-wordings splitStatements:false
-- The earlier wordings of a sentence, for whoever reads the draft: written by a trigger, and by nobody else.
create table reviews.sentence_wording (
    space_id uuid not null references tenancy.space (space_id),
    sentence_id uuid not null,
    version bigint not null,
    wording text not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    primary key (sentence_id, version),
    foreign key (space_id, sentence_id) references reviews.sentence (space_id, sentence_id) on delete cascade
);
create index sentence_wording_by_space on reviews.sentence_wording (space_id, sentence_id);
alter table reviews.sentence_wording enable row level security, force row level security;
create policy by_key on reviews.sentence_wording to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy peers_if_let on reviews.sentence_wording as restrictive for select to cp_member
    using ((tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[])
        or exists (select 1 from reviews.sentence s where s.sentence_id = sentence_wording.sentence_id));
create policy gate on reviews.sentence_wording for insert to cp_gate with check (true);
grant select on reviews.sentence_wording to cp_member;
grant insert on reviews.sentence_wording to cp_gate;
create function reviews.keep_wording() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into reviews.sentence_wording (space_id, sentence_id, version, wording, changed_by_name, changed_at)
    values (old.space_id, old.sentence_id, old.version, old.wording, old.changed_by_name, old.changed_at);
    return null;
end
$$;
create trigger keep_wording after update on reviews.sentence
    for each row when (new.version <> old.version and new.wording <> old.wording) execute function reviews.keep_wording();
grant create on schema reviews to cp_gate;
alter function reviews.keep_wording() owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.keep_wording() from public;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.sentence_wording', 'peers_if_let', 'a peer reviewer reads the draft if the lead lets her'),
    ('APPEND_ONLY', 'reviews.sentence_wording', '', 'what a sentence has said stays said'),
    ('OPEN_POLICY', 'reviews.sentence_wording', 'cp_gate', 'the trigger keeps what a sentence said'),
    ('DEFINER', 'reviews.keep_wording', '', 'keeps what a sentence said before it was changed');
