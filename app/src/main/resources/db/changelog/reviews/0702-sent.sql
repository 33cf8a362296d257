--liquibase formatted sql

--changeset reviews:0702-sent
-- A version of the draft as it was sent to the school (1 is D1), in the review's own space, word for word, never changed.
create table reviews.sent_draft (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    number int not null check (number >= 1),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    sent_by_name text not null,
    sent_at timestamptz not null,
    primary key (review_id, number),
    unique (space_id, review_id, number),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index sent_draft_by_space on reviews.sent_draft (space_id, review_id);
create table reviews.sent_line (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    number int not null,
    position int not null,
    anchor uuid not null, -- the sentence of the team's draft, the same in each version
    strand_key text,
    kind text not null,
    wording text not null,
    grade text,
    primary key (review_id, number, position),
    foreign key (space_id, review_id, number) references reviews.sent_draft (space_id, review_id, number)
);
create index sent_line_by_space on reviews.sent_line (space_id, review_id, number, position);
-- Until when the school can answer. The clock starts on the day on which the draft is sent and readable.
create table reviews.response_time (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid primary key,
    sent_on date not null,
    last_day date not null check (last_day > sent_on), -- inclusive, in London, counted on the host's calendar
    first_reminder_on date not null,
    last_reminder_on date not null,
    heads uuid[] not null, -- whom the clock reminds
    reminded_first_at timestamptz,
    reminded_last_at timestamptz,
    extended_at timestamptz,
    extended_by_name text,
    extended_because text check (length(extended_because) <= 1000),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id),
    check ((extended_at is null) = (extended_by_name is null))
);
create index response_time_by_space on reviews.response_time (space_id, review_id);

--changeset reviews:0702-points
-- What the school says is not accurate. A draft point is the school's alone until the set is submitted.
create table reviews.point (
    space_id uuid not null references tenancy.space (space_id),
    point_id uuid primary key,
    version bigint not null,
    command_id uuid not null unique,
    review_id uuid not null,
    kind text not null check (kind in ('A', 'B', 'C')),
    anchor uuid not null, -- the sentence
    wrong text not null check (length(wrong) between 1 and 2000),
    should text not null check (length(should) between 1 and 2000),
    evidence text not null check (length(evidence) <= 2000),
    evidence_on date, -- of B and C before the last day on site
    submitted boolean not null default false,
    number int, -- in the set, from 1 on
    raised_by_name text not null,
    changed_at timestamptz not null,
    unique (space_id, point_id),
    constraint evidence_of_what_bears_on_a_judgement check (kind = 'A' or (evidence <> '' and evidence_on is not null)),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index point_by_space on reviews.point (space_id, review_id, number);
-- The school's one answer to the draft: its points, or that it has none.
create table reviews.response (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid primary key, -- one submission
    command_id uuid not null unique,
    reference text not null unique,
    points int not null check (points >= 0),
    submitted_by_name text not null,
    submitted_at timestamptz not null,
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index response_by_space on reviews.response (space_id, review_id);
-- What the lead decides about a point; the school reads it when the quality reader has signed the set off.
create table reviews.point_answer (
    space_id uuid not null references tenancy.space (space_id),
    point_id uuid primary key,
    review_id uuid not null,
    verdict text not null check (verdict in ('ACCEPTED', 'PART', 'DECLINED')),
    reason text not null check (length(reason) <= 2000),
    stands boolean, -- of B: whether the judgement stands
    looked boolean not null, -- the lead has looked at the school's evidence
    decided_by_name text not null,
    decided_at timestamptz not null,
    sent_back text not null default '' check (length(sent_back) <= 2000), -- why the quality reader wants it decided again
    checked_at timestamptz,
    constraint answered_with_a_reason check (verdict = 'ACCEPTED' or reason <> ''),
    foreign key (space_id, point_id) references reviews.point (space_id, point_id),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index point_answer_by_space on reviews.point_answer (space_id, review_id);
-- The head disputes the answers; a second lead looks at them, and the office writes what comes of it.
create table reviews.dispute (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid primary key, -- the outcome is final
    grounds text not null check (length(grounds) between 1 and 4000),
    disputed_by_name text not null,
    disputed_at timestamptz not null,
    second_lead uuid,
    second_lead_name text,
    due_on date, -- the second lead's last day, in London
    opinion text not null default '' check (length(opinion) <= 4000),
    opinion_at timestamptz,
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index dispute_by_space on reviews.dispute (space_id, review_id);

--changeset reviews:0702-wall
alter table reviews.sent_draft enable row level security, force row level security;
alter table reviews.sent_line enable row level security, force row level security;
alter table reviews.response_time enable row level security, force row level security;
alter table reviews.point enable row level security, force row level security;
alter table reviews.response enable row level security, force row level security;
alter table reviews.point_answer enable row level security, force row level security;
alter table reviews.dispute enable row level security, force row level security;
create policy by_key on reviews.sent_draft to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.sent_line to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.response_time to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.point to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.response to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.point_answer to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.dispute to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy until_submitted on reviews.point as restrictive for select to cp_member
    using (submitted or (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[]));
create policy until_checked on reviews.point_answer as restrictive for select to cp_member
    using (checked_at is not null or not (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[]));
create policy office on reviews.response_time to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy job on reviews.response_time to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
create policy office on reviews.response for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy office on reviews.dispute to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, insert on reviews.sent_draft, reviews.sent_line, reviews.response to cp_member;
grant select, insert on reviews.response_time to cp_member;
grant select, insert, update, delete on reviews.point to cp_member;
grant select, insert, update on reviews.point_answer to cp_member;
grant select, insert, update (opinion, opinion_at) on reviews.dispute to cp_member;
grant select on reviews.response to cp_office;
grant select, update (last_day, first_reminder_on, last_reminder_on, reminded_first_at, reminded_last_at, extended_at, extended_by_name,
    extended_because) on reviews.response_time to cp_office;
grant select, update (reminded_first_at, reminded_last_at) on reviews.response_time to cp_job;
grant select, update (second_lead, second_lead_name, due_on) on reviews.dispute to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.point', 'until_submitted', 'a point is the school''s alone until it submits the set'),
    ('NARROWED', 'reviews.point_answer', 'until_checked', 'the school reads the answers when the quality reader has signed them off'),
    ('OFFICE_POLICY', 'reviews.response_time', '', 'the office extends the time once, and opens it again'),
    ('JOB_POLICY', 'reviews.response_time', '', 'the clock reminds the school and ends the time'),
    ('OFFICE_POLICY', 'reviews.response', '', 'the office sees that the school has answered, and how many points'),
    ('OFFICE_POLICY', 'reviews.dispute', '', 'the office appoints a second lead'),
    ('APPEND_ONLY', 'reviews.sent_draft', '', 'what was sent is never changed'),
    ('APPEND_ONLY', 'reviews.sent_line', '', 'what was sent is never changed'),
    ('APPEND_ONLY', 'reviews.response', '', 'one submission');

--changeset reviews:0702-office splitStatements:false
-- How many points of each kind a school has submitted, and how they were answered: counts for the office, which reads no word of them.
create function reviews.point_counts(p_review uuid) returns table (kind text, verdict text, points bigint)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'the counts are the office''s' using errcode = '42501';
    end if;
    return query
        select p.kind, case when a.checked_at is null then 'OPEN' else a.verdict end, count(*)
          from reviews.point p left join reviews.point_answer a on a.point_id = p.point_id
         where p.review_id = p_review and p.submitted group by 1, 2 order by 1, 2;
end
$$;
-- The last version that was sent to the school, for the office: while a review is FINALISING or DISPUTED, and never before or after.
create function reviews.draft_to_issue(p_review uuid) returns table (number int, fingerprint text, strand_key text, kind text, wording text, grade text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'the draft is read for issue by the office' using errcode = '42501';
    end if;
    return query
        select l.number, d.fingerprint, l.strand_key, l.kind, l.wording, l.grade
          from reviews.review r join reviews.sent_line l on l.review_id = r.review_id
          join reviews.sent_draft d on d.review_id = l.review_id and d.number = l.number
         where r.review_id = p_review and r.state in ('FINALISING', 'DISPUTED')
           and l.number = (select max(x.number) from reviews.sent_draft x where x.review_id = p_review)
         order by l.position;
end
$$;

--changeset reviews:0702-gatekeeper
create policy gate_reads on reviews.sent_draft for select to cp_gate using (true);
create policy gate_reads on reviews.sent_line for select to cp_gate using (true);
create policy gate_reads on reviews.point for select to cp_gate using (true);
create policy gate_reads on reviews.point_answer for select to cp_gate using (true);
grant select on reviews.sent_draft, reviews.sent_line to cp_gate;
grant select (space_id, review_id, point_id, kind, submitted) on reviews.point to cp_gate;
grant select (space_id, review_id, point_id, verdict, checked_at) on reviews.point_answer to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.point_counts(uuid) owner to cp_gate;
alter function reviews.draft_to_issue(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.point_counts(uuid), reviews.draft_to_issue(uuid) from public;
grant execute on function reviews.point_counts(uuid), reviews.draft_to_issue(uuid) to cp_office;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.sent_draft', 'cp_gate', 'draft_to_issue reads the last version, and it is erased with the rest'),
    ('OPEN_POLICY', 'reviews.sent_line', 'cp_gate', 'draft_to_issue reads the last version, and it is erased with the rest'),
    ('OPEN_POLICY', 'reviews.point', 'cp_gate', 'point_counts counts them, and they are erased with the rest'),
    ('OPEN_POLICY', 'reviews.point_answer', 'cp_gate', 'point_counts counts them, and they are erased with the rest'),
    ('DEFINER', 'reviews.point_counts', '', 'counts points for the office, which reads none'),
    ('DEFINER', 'reviews.draft_to_issue', '', 'lets the office read the draft that it is about to issue');
