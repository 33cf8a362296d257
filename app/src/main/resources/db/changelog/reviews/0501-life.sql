--liquibase formatted sql

--changeset reviews:0501-legal-step
-- The life of a review as data: which step leads from where to where, and who may take it (OFFICE and CLOCK mean those hats, the
-- others the roles of keys to the review's own space). The application has the same table with its guards; a test compares them.
create table reviews.legal_step (
    from_state text not null, -- NEW: there is no review yet
    step text not null,
    to_state text not null,
    actors text[] not null check (cardinality(actors) > 0),
    primary key (from_state, step)
);
insert into reviews.legal_step (from_state, step, to_state, actors) values
    ('NEW', 'CREATE', 'PLANNED', '{OFFICE}'),
    ('NEW', 'OPEN_WITH_TEAM', 'ON_SITE', '{OFFICE}'),
    ('PLANNED', 'PROPOSE_SCOPE', 'SCOPED', '{HEADTEACHER,SCHOOL_DELEGATE}'),
    ('SCOPED', 'START_TEAM', 'TEAM_FORMING', '{OFFICE,CLOCK}'),
    ('TEAM_FORMING', 'CONFIRM_TEAM', 'TEAM_OFFERED', '{OFFICE}'),
    ('TEAM_OFFERED', 'OBJECT', 'TEAM_FORMING', '{HEADTEACHER}'),
    ('TEAM_OFFERED', 'ACCEPT_TEAM', 'PREPARING', '{HEADTEACHER}'),
    ('TEAM_OFFERED', 'ACCEPT_BY_SILENCE', 'PREPARING', '{CLOCK}'),
    ('PREPARING', 'SUBMIT_SELF_EVALUATION', 'PREPARING', '{HEADTEACHER}'),
    ('PREPARING', 'SUBMIT_ANALYSIS', 'PREPARING', '{LEAD_REVIEWER}'),
    ('PREPARING', 'AGREE_TIMETABLE', 'PREPARING', '{LEAD_REVIEWER,HEADTEACHER}'),
    ('PREPARING', 'OPEN_DAY_ONE', 'ON_SITE', '{LEAD_REVIEWER}'),
    ('PREPARING', 'DAY_ONE_COMES', 'ON_SITE', '{CLOCK}'),
    ('ON_SITE', 'CLOSE_FIELDWORK', 'MODERATION', '{LEAD_REVIEWER}'),
    ('ON_SITE', 'SUSPEND', 'SUSPENDED', '{LEAD_REVIEWER,OFFICE}'),
    ('SUSPENDED', 'RESUME', 'ON_SITE', '{LEAD_REVIEWER,OFFICE}'),
    ('MODERATION', 'AGREE_FINDINGS', 'FEEDBACK_GIVEN', '{LEAD_REVIEWER}'),
    ('FEEDBACK_GIVEN', 'START_DRAFT', 'DRAFTING', '{LEAD_REVIEWER}'),
    ('DRAFTING', 'SUBMIT_DRAFT', 'QUALITY_READ', '{LEAD_REVIEWER}'),
    ('QUALITY_READ', 'RETURN_DRAFT', 'DRAFTING', '{QUALITY_READER}'),
    ('QUALITY_READ', 'PASS_DRAFT', 'WITH_SCHOOL', '{QUALITY_READER}'),
    ('WITH_SCHOOL', 'SUBMIT_POINTS', 'RESPONDING', '{HEADTEACHER}'),
    ('WITH_SCHOOL', 'SUBMIT_NO_POINTS', 'FINALISING', '{HEADTEACHER}'),
    ('WITH_SCHOOL', 'END_RESPONSE_TIME', 'FINALISING', '{CLOCK}'),
    ('FINALISING', 'REOPEN_RESPONSE', 'WITH_SCHOOL', '{OFFICE}'),
    ('RESPONDING', 'SIGN_OFF_ANSWERS', 'FINALISING', '{QUALITY_READER}'),
    ('FINALISING', 'DISPUTE', 'DISPUTED', '{HEADTEACHER}'),
    ('DISPUTED', 'RESOLVE', 'FINALISING', '{OFFICE}'),
    ('FINALISING', 'ISSUE', 'ISSUED', '{OFFICE}'),
    ('ISSUED', 'PUBLISH_PLAN', 'ACTING', '{HEADTEACHER}'),
    ('ACTING', 'HOLD_FOLLOW_UP', 'FOLLOWED_UP', '{HEADTEACHER,LEAD_REVIEWER,PEER_REVIEWER}'),
    ('ACTING', 'CLOSE', 'CLOSED', '{CLOCK}'),
    ('FOLLOWED_UP', 'CLOSE', 'CLOSED', '{CLOCK}'),
    ('PREPARING', 'POSTPONE', 'PLANNED', '{HEADTEACHER,OFFICE}'),
    ('PREPARING', 'POSTPONE_LATE', 'PLANNED', '{HEADTEACHER,OFFICE}'),
    ('SUSPENDED', 'POSTPONE', 'PLANNED', '{LEAD_REVIEWER,OFFICE}');
insert into reviews.legal_step (from_state, step, to_state, actors)
select s, 'POSTPONE', 'PLANNED', '{HEADTEACHER,OFFICE}'::text[] from unnest(array['PLANNED', 'SCOPED', 'TEAM_FORMING', 'TEAM_OFFERED']) s
union all
-- until draft, quality reader and accuracy round stand between
select s, 'ISSUE_AT_ONCE', 'ISSUED', '{LEAD_REVIEWER}'::text[] from unnest(array['ON_SITE', 'MODERATION', 'FEEDBACK_GIVEN', 'DRAFTING']) s
union all
select s, 'CORRECT', s, '{OFFICE}'::text[] from unnest(array['ISSUED', 'ACTING', 'FOLLOWED_UP', 'CLOSED']) s
union all
select s, v.step, s, v.actors
  from unnest(array['PREPARING', 'ON_SITE', 'MODERATION', 'FEEDBACK_GIVEN', 'DRAFTING', 'QUALITY_READ', 'WITH_SCHOOL', 'RESPONDING',
                    'FINALISING', 'DISPUTED', 'SUSPENDED']) s
 cross join (values ('HAND_OVER', '{OFFICE}'::text[]), ('LEAD_LEAVES', '{LEAD_REVIEWER}')) as v (step, actors)
union all
select s, 'CANCEL', 'CANCELLED', '{OFFICE}'::text[]
  from unnest(array['PLANNED', 'SCOPED', 'TEAM_FORMING', 'TEAM_OFFERED', 'PREPARING', 'ON_SITE', 'MODERATION', 'FEEDBACK_GIVEN',
                    'DRAFTING', 'QUALITY_READ', 'WITH_SCHOOL', 'RESPONDING', 'FINALISING', 'DISPUTED', 'SUSPENDED']) s;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'reviews.legal_step', '', 'rules of a review''s life, the same for every school'),
    ('NO_SPACE', 'reviews.legal_step', 'cp_gate:SELECT', 'the step of a review is looked up there');
grant select on reviews.legal_step to cp_gate;

--changeset reviews:0501-states splitStatements:false
-- What was OPEN is on site. The old checks are found by what they say, for they were given no names.
alter table reviews.review no force row level security;
do $$
declare
    c record;
begin
    for c in select conname from pg_constraint
              where conrelid = 'reviews.review'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%state%' loop
        execute format('alter table reviews.review drop constraint %I', c.conname);
    end loop;
end
$$;
alter table reviews.review
    add column steps int not null default 0 check (steps >= 0), -- each step raises it by one
    add column step text,
    add column step_by text not null default '' check (length(step_by) <= 200),
    add column step_reason text not null default '' check (length(step_reason) <= 2000);
update reviews.review set state = 'ON_SITE' where state = 'OPEN';
alter table reviews.review force row level security;
alter table reviews.review
    add constraint state_is_known check (state in ('PLANNED', 'SCOPED', 'TEAM_FORMING', 'TEAM_OFFERED', 'PREPARING', 'ON_SITE',
        'MODERATION', 'FEEDBACK_GIVEN', 'DRAFTING', 'QUALITY_READ', 'WITH_SCHOOL', 'RESPONDING', 'FINALISING', 'DISPUTED', 'ISSUED',
        'ACTING', 'FOLLOWED_UP', 'CLOSED', 'SUSPENDED', 'CANCELLED', 'IMPORTED')),
    add constraint imported_without_team check ((state = 'IMPORTED') = (team_space is null)),
    add constraint issued_is_kept check ((state in ('ISSUED', 'ACTING', 'FOLLOWED_UP', 'CLOSED'))
        = (issued_at is not null and issue_command is not null and issue_fingerprint is not null));

--changeset reviews:0501-transition
-- The steps that a review has taken: written by the trigger below and by nobody else.
create table reviews.review_transition (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    number int not null,
    from_state text not null,
    step text not null,
    to_state text not null,
    person_id uuid not null,
    person_name text not null,
    reason text not null,
    taken_at timestamptz not null,
    primary key (review_id, number),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index review_transition_by_space on reviews.review_transition (space_id, review_id, number);
alter table reviews.review_transition enable row level security, force row level security;
create policy by_key on reviews.review_transition to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.review_transition for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy job on reviews.review_transition for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy gate on reviews.review_transition for insert to cp_gate with check (true);
grant select on reviews.review_transition to cp_member, cp_office, cp_job;
grant insert on reviews.review_transition to cp_gate;
create policy job on reviews.review to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
grant select on reviews.review to cp_job;
grant update (version, state, steps, step, step_by, step_reason, held_from, held_until, held_precision)
    on reviews.review to cp_member, cp_office, cp_job;
grant update (issued_at, issue_command, issue_fingerprint) on reviews.review to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'reviews.review_transition', '', 'the office sees how far a review is'),
    ('JOB_POLICY', 'reviews.review_transition', '', 'the clock sees since when a review stands where it stands'),
    ('JOB_POLICY', 'reviews.review', '', 'the clock takes the steps that a day brings'),
    ('OPEN_POLICY', 'reviews.review_transition', 'cp_gate', 'the trigger writes the steps of a review'),
    ('APPEND_ONLY', 'reviews.review_transition', '', 'what was done stays done');

--changeset reviews:0501-step splitStatements:false
-- A review moves by a step that is in the table, taken by one who may, from where it stands: a stale page, a second tab, an
-- interface and the clock all come through here. Everything that a step decides changes with a step alone.
create function reviews.step_taken() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    origin text := case tg_op when 'INSERT' then 'NEW' else old.state end;
    taker text[];
begin
    if tg_op = 'UPDATE' and new.steps = old.steps then
        if (new.state, new.step, new.step_by, new.step_reason, new.held_from, new.held_until, new.held_precision, new.issued_at)
           is distinct from
           (old.state, old.step, old.step_by, old.step_reason, old.held_from, old.held_until, old.held_precision, old.issued_at) then
            raise exception 'a review changes by a step' using errcode = '23001';
        end if;
        return null;
    end if;
    taker := case tenancy.hat() when 'cp_office' then array['OFFICE'] when 'cp_job' then array['CLOCK']
                                else tenancy.my_roles(new.space_id) end;
    if new.steps <> (case tg_op when 'INSERT' then 1 else old.steps + 1 end) or not exists (
            select 1 from reviews.legal_step l
             where l.from_state = origin and l.step = new.step and l.to_state = new.state and l.actors && taker) then
        raise exception 'no step % from % to % for this person', new.step, origin, new.state using errcode = '23001';
    end if;
    insert into reviews.review_transition (space_id, review_id, number, from_state, step, to_state, person_id, person_name, reason, taken_at)
    values (new.space_id, new.review_id, new.steps, origin, new.step, new.state, tenancy.me(), new.step_by, new.step_reason, now());
    return null;
end
$$;
create trigger begins after insert on reviews.review
    for each row when (new.state <> 'IMPORTED') execute function reviews.step_taken();
create trigger moves after update on reviews.review
    for each row execute function reviews.step_taken();

--changeset reviews:0501-gatekeeper
grant create on schema reviews to cp_gate;
alter function reviews.step_taken() owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.step_taken() from public;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'reviews.step_taken', 'looks the step up and writes the line of the log');
