--liquibase formatted sql

--changeset reviews:0002-review
-- Lies in a space of kind REVIEW, which the school's head and the team enter. What it says of the school is what was so then.
create table reviews.review (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid primary key,
    version bigint not null,
    command_id uuid not null unique,
    school_id uuid not null,
    school_name text not null check (length(school_name) between 1 and 200),
    framework_code text not null references reviews.framework,
    held_from date not null,
    held_until date not null check (held_until >= held_from),
    held_precision text not null check (held_precision in ('DAY', 'MONTH')),
    state text not null check (state in ('OPEN', 'ISSUED', 'IMPORTED')),
    team_space uuid references tenancy.space (space_id),
    issued_at timestamptz,
    issue_command uuid,
    issue_fingerprint text,
    unique (space_id, review_id),
    check ((state = 'IMPORTED') = (team_space is null)),
    check ((state = 'ISSUED') = (issued_at is not null and issue_command is not null and issue_fingerprint is not null))
);
create index review_by_space on reviews.review (space_id, held_from desc);
alter table reviews.review enable row level security, force row level security;
create policy by_key on reviews.review to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.review to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on reviews.review to cp_member;
grant update (version, state, issued_at, issue_command, issue_fingerprint) on reviews.review to cp_member;
grant select, insert on reviews.review to cp_office;

--changeset reviews:0002-place
-- A reviewer's place on a team; the keys that go with it are given in the same step.
create table reviews.place (
    space_id uuid not null references tenancy.space (space_id),
    place_id uuid primary key,
    version bigint not null,
    review_id uuid not null,
    person_id uuid not null,
    person_name text not null check (length(person_name) between 1 and 200),
    role text not null check (role in ('LEAD_REVIEWER', 'PEER_REVIEWER')),
    unique (review_id, person_id),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index place_by_space on reviews.place (space_id, review_id);
create unique index one_lead on reviews.place (review_id) where role = 'LEAD_REVIEWER';
alter table reviews.place enable row level security, force row level security;
create policy by_key on reviews.place to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.place to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on reviews.place to cp_member;
grant select, insert on reviews.place to cp_office;

--changeset reviews:0002-finding
-- Lies in a space of kind TEAM, where the school has no key and the office no policy. The review lies in another space, so
-- it is named, not referred to.
create table reviews.finding (
    space_id uuid not null references tenancy.space (space_id),
    finding_id uuid primary key,
    version bigint not null,
    command_id uuid not null unique,
    review_id uuid not null,
    strand_key text, -- null: not placed in a strand
    kind text not null check (kind in ('WHAT_WENT_WELL', 'EVEN_BETTER_IF', 'CONTEXT', 'AREA_OF_EXCELLENCE')),
    wording text not null check (length(wording) between 1 and 4000),
    grade text,
    position int not null,
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null
);
create index finding_by_space on reviews.finding (space_id, review_id, position);
alter table reviews.finding enable row level security, force row level security;
create policy by_key on reviews.finding to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update, delete on reviews.finding to cp_member;

--changeset reviews:0002-report
-- Lies in a space of kind REPORT, which belongs to the school: what was submitted, word for word, never changed.
create table reviews.report (
    space_id uuid not null references tenancy.space (space_id),
    report_id uuid primary key,
    review_id uuid not null unique, -- a review is submitted once
    school_id uuid not null,
    school_name text not null,
    framework_code text not null references reviews.framework,
    held_from date not null,
    held_until date not null,
    held_precision text not null check (held_precision in ('DAY', 'MONTH')),
    origin text not null check (origin in ('SUBMITTED', 'IMPORTED')),
    issued_at timestamptz not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    unique (space_id, report_id)
);
create index report_by_space on reviews.report (space_id, school_id, held_from desc);
create table reviews.report_finding (
    space_id uuid not null references tenancy.space (space_id),
    report_id uuid not null,
    position int not null,
    strand_key text,
    kind text not null,
    wording text not null,
    grade text,
    primary key (report_id, position),
    foreign key (space_id, report_id) references reviews.report (space_id, report_id)
);
create index report_finding_by_space on reviews.report_finding (space_id, report_id, position);
alter table reviews.report enable row level security, force row level security;
alter table reviews.report_finding enable row level security, force row level security;
create policy by_key on reviews.report to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.report_finding to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.report for insert to cp_office with check ((select tenancy.hat()) = 'cp_office');
create policy office on reviews.report_finding for insert to cp_office with check ((select tenancy.hat()) = 'cp_office');
grant select, insert on reviews.report, reviews.report_finding to cp_member;
grant insert on reviews.report, reviews.report_finding to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'reviews.review', 'the office plans reviews'),
    ('OFFICE_POLICY', 'reviews.place', 'the office fills the places of a team'),
    ('OFFICE_POLICY', 'reviews.report', 'the office imports a review from before the product, and cannot read it afterwards'),
    ('OFFICE_POLICY', 'reviews.report_finding', 'the office imports a review from before the product, and cannot read it afterwards'),
    ('APPEND_ONLY', 'reviews.report', 'a report is never changed'),
    ('APPEND_ONLY', 'reviews.report_finding', 'a report is never changed');
