--liquibase formatted sql

--changeset reviews:0504-self-evaluation
-- What a school writes of itself under each heading of its review's framework: in its own space until it is submitted, then a copy
-- in the review's, which nobody changes any more.
create table reviews.self_evaluation_part (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null, -- lies in the review's space
    strand_key text not null,
    version bigint not null,
    wording text not null check (length(wording) <= 10000),
    estimate text, -- a word of the framework's scale
    not_applicable boolean not null, -- then the wording says why
    changed_by_name text not null,
    changed_at timestamptz not null,
    primary key (review_id, strand_key),
    check (not not_applicable or estimate is null)
);
create index self_evaluation_part_by_space on reviews.self_evaluation_part (space_id, review_id);
create table reviews.self_evaluation (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    number int not null, -- of the submission: a review that was postponed has another one
    strand_key text not null,
    wording text not null,
    estimate text,
    not_applicable boolean not null,
    submitted_by_name text not null,
    submitted_at timestamptz not null,
    primary key (review_id, number, strand_key),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index self_evaluation_by_space on reviews.self_evaluation (space_id, review_id);

--changeset reviews:0504-enquiry
-- The lines of enquiry of the pre-review analysis: in the team's space while the lead writes them, then a copy for the host.
create table reviews.enquiry (
    space_id uuid not null references tenancy.space (space_id),
    enquiry_id uuid primary key,
    command_id uuid not null unique,
    review_id uuid not null, -- lies in the review's space
    version bigint not null,
    position int not null,
    strand_key text, -- null: of no single heading
    wording text not null check (length(wording) between 1 and 2000),
    evidence_wanted text not null check (length(evidence_wanted) <= 2000),
    state text not null default 'OPEN' check (state in ('OPEN', 'SUPPORTED', 'NOT_SUPPORTED')),
    changed_by_name text not null,
    changed_at timestamptz not null,
    unique (space_id, enquiry_id)
);
create index enquiry_by_space on reviews.enquiry (space_id, review_id, position);
create table reviews.shared_enquiry (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    position int not null,
    strand_key text,
    wording text not null,
    evidence_wanted text not null,
    shared_at timestamptz not null,
    primary key (review_id, shared_at, position),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index shared_enquiry_by_space on reviews.shared_enquiry (space_id, review_id);

--changeset reviews:0504-activity
-- The timetable of the days on site, in the review's own space: lead and host make it together. What gathers evidence has a reviewer,
-- a kind of place and somebody of the host who goes along, by role and never by name (reviews.md M2).
create table reviews.activity (
    space_id uuid not null references tenancy.space (space_id),
    activity_id uuid primary key,
    command_id uuid not null unique,
    review_id uuid not null,
    version bigint not null,
    day date not null,
    starts time not null,
    ends time not null check (ends > starts),
    kind text not null check (kind in ('LESSON_VISIT', 'LEARNING_WALK', 'BOOK_LOOK', 'PUPIL_VOICE', 'STAFF_MEETING', 'PARENTS',
                                       'SENIOR_LEADERS', 'DATA', 'TEAM_MEETING', 'FEEDBACK')),
    reviewer_id uuid,
    reviewer_name text not null check (length(reviewer_name) <= 200),
    place text not null check (length(place) <= 200), -- a kind of place, for example "Year 4 classrooms"
    partner text not null check (length(partner) <= 200), -- a role, for example "head of mathematics"
    changed_by_name text not null,
    changed_at timestamptz not null,
    constraint evidence_is_joint check (kind in ('TEAM_MEETING', 'FEEDBACK') or (reviewer_id is not null and place <> '' and partner <> '')),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index activity_by_space on reviews.activity (space_id, review_id, day, starts);

--changeset reviews:0504-wall
alter table reviews.self_evaluation_part enable row level security, force row level security;
alter table reviews.self_evaluation enable row level security, force row level security;
alter table reviews.enquiry enable row level security, force row level security;
alter table reviews.shared_enquiry enable row level security, force row level security;
alter table reviews.activity enable row level security, force row level security;
create policy by_key on reviews.self_evaluation_part to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.self_evaluation to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.enquiry to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.shared_enquiry to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.activity to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy job on reviews.activity for select to cp_job using ((select tenancy.hat()) = 'cp_job');
grant select, insert, update on reviews.self_evaluation_part to cp_member;
grant select, insert on reviews.self_evaluation, reviews.shared_enquiry to cp_member;
grant select, insert, update, delete on reviews.enquiry, reviews.activity to cp_member;
grant select (space_id, review_id, changed_at) on reviews.activity to cp_job;
insert into tenancy.declared (what, object, reason) values
    ('JOB_POLICY', 'reviews.activity', 'the clock sees whether a timetable has changed since it was agreed'),
    ('APPEND_ONLY', 'reviews.self_evaluation', 'what was submitted is locked'),
    ('APPEND_ONLY', 'reviews.shared_enquiry', 'what was shared stays shared');

--changeset reviews:0504-erase splitStatements:false
-- Erases what was written before and around a school's reviews, when the school has left and it need not be kept any more: only in
-- the transaction that membership.take_erasures began. The steps of a review stay, without the reasons that people gave.
create function reviews.erase_preparations(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' or not exists (
            select 1 from membership.departure d where d.school_id = p_school and d.state = 'LEFT' and d.erased_at = now()) then
        raise exception 'may not erase these preparations' using errcode = '42501';
    end if;
    delete from reviews.scope x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.objection x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.self_evaluation_part x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.self_evaluation x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.enquiry x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.shared_enquiry x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.activity x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    update reviews.review_transition x set reason = '' from reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
end
$$;

--changeset reviews:0504-gatekeeper
create policy gate_erases on reviews.scope to cp_gate using (true) with check (true);
create policy gate_erases on reviews.objection for delete to cp_gate using (true);
create policy gate_erases on reviews.self_evaluation_part to cp_gate using (true) with check (true);
create policy gate_erases on reviews.self_evaluation to cp_gate using (true) with check (true);
create policy gate_erases on reviews.enquiry to cp_gate using (true) with check (true);
create policy gate_erases on reviews.shared_enquiry to cp_gate using (true) with check (true);
create policy gate_erases on reviews.activity to cp_gate using (true) with check (true);
create policy gate_reads on reviews.review_transition for select to cp_gate using (true);
create policy gate_erases on reviews.review_transition for update to cp_gate using (true) with check (true);
grant select (space_id, review_id), delete on reviews.scope, reviews.self_evaluation_part, reviews.self_evaluation, reviews.enquiry,
    reviews.shared_enquiry, reviews.activity to cp_gate;
grant delete on reviews.objection to cp_gate;
grant select (space_id, review_id), update (reason) on reviews.review_transition to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.erase_preparations(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.erase_preparations(uuid) from public;
grant execute on function reviews.erase_preparations(uuid) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason)
select 'OPEN_POLICY', 'reviews.' || t.name, 'cp_gate', 'erase_preparations removes them, and may read ids alone'
  from unnest(array['scope', 'self_evaluation_part', 'self_evaluation', 'enquiry', 'shared_enquiry', 'activity']) as t (name);
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'reviews.erase_preparations', 'erases what was written before a review, when the retention table says so');
