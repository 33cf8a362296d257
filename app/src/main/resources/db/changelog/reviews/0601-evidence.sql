--liquibase formatted sql

--changeset reviews:0601-draft-finding
-- A finding that its author has not shared with the team is hers alone (R-15); the wall says so, not the code.
alter table reviews.finding add column draft boolean not null default false,
    add constraint finding_in_space unique (space_id, finding_id);
create policy hers_or_shared on reviews.finding as restrictive to cp_member
    using (not draft or changed_by = (select tenancy.me())) with check (not draft or changed_by = (select tenancy.me()));
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.finding', 'hers_or_shared', 'a draft finding is seen by its author alone until she shares it');

--changeset reviews:0601-evidence
-- What one of a team saw or heard, in the team's space. A private record is its author's alone; a shared one only she changes.
create table reviews.evidence (
    space_id uuid not null references tenancy.space (space_id),
    evidence_id uuid primary key,
    version bigint not null,
    command_id uuid not null unique,
    review_id uuid not null,
    author uuid not null,
    author_name text not null check (length(author_name) between 1 and 200),
    kind text not null check (kind in ('LESSON_VISIT', 'LEARNING_WALK', 'BOOK_LOOK', 'PUPIL_VOICE', 'STAFF_MEETING', 'PARENTS', 'SENIOR_LEADERS',
                                       'DATA')),
    strand_key text,
    line text not null check (length(line) <= 300),
    partner text not null check (length(partner) <= 100), -- the role of the colleague of the school who went along, never a name
    note text not null check (length(note) between 1 and 4000),
    state text not null check (state in ('PRIVATE', 'SHARED', 'SIGNED')),
    recorded_at timestamptz not null,
    changed_at timestamptz not null,
    signed_as text check (length(signed_as) between 1 and 100),
    signed_at timestamptz,
    unique (space_id, evidence_id),
    check (state = 'PRIVATE' or partner <> ''), -- a review is joint: without a partner of the school it is no evidence of the team
    check ((state = 'SIGNED') = (signed_as is not null and signed_at is not null))
);
create index evidence_by_space on reviews.evidence (space_id, review_id, recorded_at desc, evidence_id desc);
create table reviews.finding_evidence (
    space_id uuid not null references tenancy.space (space_id),
    finding_id uuid not null,
    evidence_id uuid not null,
    primary key (finding_id, evidence_id),
    foreign key (space_id, finding_id) references reviews.finding (space_id, finding_id) on delete cascade,
    foreign key (space_id, evidence_id) references reviews.evidence (space_id, evidence_id) on delete cascade
);
create index finding_evidence_by_space on reviews.finding_evidence (space_id, evidence_id);
-- How many shared records there are of each kind, in the review's own space: that is all which the school learns of them.
create table reviews.evidence_count (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    kind text not null,
    records int not null check (records >= 0),
    primary key (review_id, kind),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index evidence_count_by_space on reviews.evidence_count (space_id, review_id);
alter table reviews.evidence enable row level security, force row level security;
alter table reviews.finding_evidence enable row level security, force row level security;
alter table reviews.evidence_count enable row level security, force row level security;
create policy by_key on reviews.evidence to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy hers_or_shared on reviews.evidence as restrictive for select to cp_member
    using (state <> 'PRIVATE' or author = (select tenancy.me()));
create policy hers_to_add on reviews.evidence as restrictive for insert to cp_member
    with check (author = (select tenancy.me()));
create policy hers_to_change on reviews.evidence as restrictive for update to cp_member
    using (author = (select tenancy.me())) with check (author = (select tenancy.me()));
create policy hers_to_remove on reviews.evidence as restrictive for delete to cp_member
    using (author = (select tenancy.me()));
create policy by_key on reviews.finding_evidence to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.evidence_count to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update, delete on reviews.evidence to cp_member;
grant select, insert, delete on reviews.finding_evidence to cp_member;
grant select, insert, update on reviews.evidence_count to cp_member;
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.evidence', 'hers_or_shared', 'a private record is seen by its author alone'),
    ('NARROWED', 'reviews.evidence', 'hers_to_add', 'nobody writes evidence in the name of another'),
    ('NARROWED', 'reviews.evidence', 'hers_to_change', 'a record is changed, shared and signed by its author alone'),
    ('NARROWED', 'reviews.evidence', 'hers_to_remove', 'a record is withdrawn by its author alone');

--changeset reviews:0601-erase splitStatements:false
-- As before; the team's evidence goes too.
create policy gate_reads on reviews.evidence for select to cp_gate using (true);
create policy gate_erases on reviews.evidence for delete to cp_gate using (true);
create policy gate_reads on reviews.evidence_count for select to cp_gate using (true);
create policy gate_erases on reviews.evidence_count for delete to cp_gate using (true);
grant select (space_id, review_id), delete on reviews.evidence to cp_gate;
grant select (space_id, review_id), delete on reviews.evidence_count to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.evidence', 'cp_gate', 'erase_reports removes it, and may read ids alone'),
    ('OPEN_POLICY', 'reviews.evidence_count', 'cp_gate', 'erase_reports removes it, and may read ids alone');
grant create on schema reviews to cp_gate;
set local role cp_gate;
create or replace function reviews.erase_reports(p_school uuid) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    erased bigint;
begin
    if tenancy.hat() <> 'cp_job' or not exists (
            select 1 from membership.departure d where d.school_id = p_school and d.state = 'LEFT' and d.erased_at = now()) then
        raise exception 'may not erase these reports' using errcode = '42501';
    end if;
    delete from reviews.evidence e using reviews.review r where r.school_id = p_school and e.review_id = r.review_id;
    delete from reviews.evidence_count c using reviews.review r where r.school_id = p_school and c.review_id = r.review_id;
    delete from reviews.finding f using reviews.review r where r.school_id = p_school and f.review_id = r.review_id;
    delete from reviews.report_finding f using reviews.report r where r.school_id = p_school and f.report_id = r.report_id;
    delete from reviews.report r where r.school_id = p_school;
    get diagnostics erased = row_count;
    return erased;
end
$$;
set local role cp_owner;
revoke create on schema reviews from cp_gate;
