--liquibase formatted sql

--changeset reviews:0903-survey splitStatements:false
-- What the survey says is published, and then stands still: each figure changes only when so many more schools have answered that very
-- question that the difference of two publications tells of no single one (reviews.md 12).
create table reviews.survey_figure (
    space_id uuid not null references tenancy.space (space_id), -- the company's
    from_day date not null, -- the first day of the membership year
    published_at timestamptz not null,
    side text not null check (side in ('HOST', 'TEAM')),
    question text not null,
    agree bigint,
    answers bigint,
    shown boolean not null,
    counted_at timestamptz, -- when it was added up: an earlier publication's figure is published again until it may change
    primary key (from_day, published_at, question),
    check (shown = (agree is not null) and shown = (answers is not null) and shown = (counted_at is not null)) -- what is hidden is not kept
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
-- Publishes the figures of a time if one of them may change. A figure is added up when enough schools have answered that very question,
-- and again when as many have answered it since, each time none of them for more than half; until then it is what it was. If one
-- question of a side is hidden, a second is hidden with it.
create function reviews.publish_survey(p_from date, p_until date, p_schools int) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'results are published by the clock' using errcode = '42501';
    end if;
    insert into reviews.survey_figure (space_id, from_day, published_at, side, question, agree, answers, shown, counted_at)
    with last as (
        select distinct on (f.question) f.side, f.question, f.agree, f.answers, f.counted_at
          from reviews.survey_figure f where f.from_day = p_from and f.shown order by f.question, f.published_at desc
    ), by_school as (
        select a.side, a.question, a.school_id, count(*) as answers, count(*) filter (where a.answer >= 3) as agree,
               count(*) filter (where l.question is null or a.said_at > l.counted_at) as anew
          from reviews.survey_answer a left join last l on l.question = a.question
         where a.answered_on between p_from and p_until group by 1, 2, 3
    ), cell as (
        select b.side, b.question, sum(b.answers)::bigint as answers, sum(b.agree)::bigint as agree,
               count(*) filter (where b.anew > 0) >= p_schools and max(b.answers) * 2 <= sum(b.answers)
                   and max(b.anew) * 2 <= sum(b.anew) as fresh
          from by_school b group by 1, 2
    ), standing as (
        select coalesce(c.side, l.side) as side, coalesce(c.question, l.question) as question, coalesce(c.fresh, false) as fresh,
               coalesce(c.fresh, false) or l.question is not null as safe,
               case when c.fresh then c.answers else l.answers end as answers, case when c.fresh then c.agree else l.agree end as agree,
               case when c.fresh then now() else l.counted_at end as counted_at
          from cell c full join last l on l.question = c.question
    ), ranked as (
        select s.*, count(*) filter (where not s.safe) over (partition by s.side) as hidden,
               row_number() over (partition by s.side, s.safe order by s.answers, s.question) as nth
          from standing s
    )
    select '00000000-0000-7000-8000-00000000c0de', p_from, now(), k.side, k.question, case when open.it then k.agree end,
           case when open.it then k.answers end, open.it, case when open.it then k.counted_at end
      from ranked k cross join lateral (select k.safe and not (k.hidden = 1 and k.nth = 1) as it) open
     where exists (select 1 from standing s where s.fresh);
    return found;
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
-- Whose words a sentence has now, and since when: it changes in other ways too.
alter table reviews.sentence add column worded_by_name text, add column worded_at timestamptz; -- null: from before it was kept
create function reviews.whose_words() returns trigger
    language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' or new.wording <> old.wording then
        new.worded_by_name := new.changed_by_name;
        new.worded_at := new.changed_at;
    else
        new.worded_by_name := coalesce(old.worded_by_name, old.changed_by_name);
        new.worded_at := coalesce(old.worded_at, old.changed_at);
    end if;
    return new;
end
$$;
create trigger whose_words before insert or update on reviews.sentence for each row execute function reviews.whose_words();
revoke execute on function reviews.whose_words() from public;
create function reviews.keep_wording() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.version <= old.version then
        raise exception 'other words are another version' using errcode = '23001';
    end if;
    insert into reviews.sentence_wording (space_id, sentence_id, version, wording, changed_by_name, changed_at)
    values (old.space_id, old.sentence_id, old.version, old.wording, coalesce(old.worded_by_name, old.changed_by_name),
            coalesce(old.worded_at, old.changed_at));
    return null;
end
$$;
create trigger keep_wording after update on reviews.sentence
    for each row when (new.wording <> old.wording) execute function reviews.keep_wording();
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
