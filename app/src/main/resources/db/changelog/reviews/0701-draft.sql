--liquibase formatted sql

--changeset reviews:0701-draft
-- The report while its lead writes it, in the team's space: sentence by sentence, each of judgement resting on findings of the team.
create table reviews.draft (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid primary key, -- lies in the review's space
    begun_by_name text not null,
    begun_at timestamptz not null,
    peers_read boolean not null default false, -- whether the lead lets the peer reviewers read it
    not_names text[] not null default '{}'     -- words that look like names, and of which the lead says that they are none
);
create index draft_by_space on reviews.draft (space_id, review_id);
create table reviews.sentence (
    space_id uuid not null references tenancy.space (space_id),
    sentence_id uuid primary key,
    version bigint not null,
    command_id uuid not null unique,
    review_id uuid not null, -- lies in the review's space
    strand_key text, -- null: not placed in a strand
    kind text not null check (kind in ('WHAT_WENT_WELL', 'EVEN_BETTER_IF', 'CONTEXT', 'AREA_OF_EXCELLENCE')),
    wording text not null check (length(wording) between 1 and 4000),
    grade text,
    position int not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    unique (space_id, sentence_id)
);
create index sentence_by_space on reviews.sentence (space_id, review_id, position);
create table reviews.sentence_finding (
    space_id uuid not null references tenancy.space (space_id),
    sentence_id uuid not null,
    finding_id uuid not null,
    primary key (sentence_id, finding_id),
    foreign key (space_id, sentence_id) references reviews.sentence (space_id, sentence_id) on delete cascade,
    foreign key (space_id, finding_id) references reviews.finding (space_id, finding_id) on delete cascade
);
create index sentence_finding_by_space on reviews.sentence_finding (space_id, finding_id);
-- What quality reader and lead say to each other about a sentence. It stays when the sentence goes, and so names it only.
create table reviews.draft_comment (
    space_id uuid not null references tenancy.space (space_id),
    comment_id uuid primary key,
    command_id uuid not null unique,
    review_id uuid not null, -- lies in the review's space
    about uuid,    -- the sentence; null: the draft as a whole
    answers uuid,  -- the comment that began the thread; null: this one begins one
    author uuid not null,
    author_name text not null,
    by_reader boolean not null, -- the quality reader's
    wording text not null check (length(wording) between 1 and 4000),
    written_at timestamptz not null
);
create index draft_comment_by_space on reviews.draft_comment (space_id, review_id, written_at);
alter table reviews.draft enable row level security, force row level security;
alter table reviews.sentence enable row level security, force row level security;
alter table reviews.sentence_finding enable row level security, force row level security;
alter table reviews.draft_comment enable row level security, force row level security;
create policy by_key on reviews.draft to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.sentence to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.sentence_finding to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.draft_comment to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update (peers_read, not_names) on reviews.draft to cp_member;
grant select, insert, update, delete on reviews.sentence to cp_member;
grant select, insert, delete on reviews.sentence_finding to cp_member;
grant select, insert on reviews.draft_comment to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'reviews.draft_comment', 'what was said of a draft stays said');

--changeset reviews:0701-reader
-- Who reads a draft for quality, in the review's own space. She is not of the team, nor of the host's school, hub or trust.
create table reviews.quality_reader (
    space_id uuid not null references tenancy.space (space_id),
    reader_id uuid primary key default uuidv7(),
    review_id uuid not null,
    person_id uuid not null,
    person_name text not null check (length(person_name) between 1 and 200),
    assigned_by_name text not null,
    assigned_at timestamptz not null,
    ended_at timestamptz,
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index quality_reader_by_space on reviews.quality_reader (space_id, review_id);
create unique index one_quality_reader on reviews.quality_reader (review_id) where ended_at is null;
alter table reviews.quality_reader enable row level security, force row level security;
create policy by_key on reviews.quality_reader to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.quality_reader to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on reviews.quality_reader to cp_member;
grant select, insert, update (ended_at) on reviews.quality_reader to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'reviews.quality_reader', 'the office finds a quality reader');

--changeset reviews:0701-independent splitStatements:false
-- What ties somebody to a review, so that she may not be its quality reader or second lead: a place on its team at any time, a conflict
-- that she has declared, a post at the host's school, hub or trust; empty if nothing does. The office asks of anybody, others of themselves.
create function reviews.tie_to_review(p_review uuid, p_person uuid) returns text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' and p_person <> tenancy.me() then
        raise exception 'ties are the office''s to ask' using errcode = '42501';
    end if;
    if exists (select 1 from reviews.place p where p.review_id = p_review and p.person_id = p_person) then
        return 'TEAM';
    end if;
    return coalesce((select case when exists (select 1 from reviews.conflict c where c.person_id = p_person and c.school_id = r.school_id)
                                 then 'CONFLICT' else membership.tie_to_school(r.school_id, p_person) end
                       from reviews.review r where r.review_id = p_review), '');
end
$$;
create function reviews.reader_is_independent() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if reviews.tie_to_review(new.review_id, new.person_id) <> '' then
        raise exception 'this person is tied to the review' using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger independent before insert on reviews.quality_reader
    for each row execute function reviews.reader_is_independent();
-- Who became tied after she was chosen takes none of a reader's steps.
create function reviews.step_is_independent() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if reviews.tie_to_review(new.review_id, tenancy.me()) <> '' then
        raise exception 'this person is tied to the review' using errcode = '23001';
    end if;
    return null;
end
$$;
create trigger read_independently after update on reviews.review
    for each row when (new.steps <> old.steps and new.step in ('RETURN_DRAFT', 'PASS_DRAFT', 'SIGN_OFF_ANSWERS'))
    execute function reviews.step_is_independent();

--changeset reviews:0701-gatekeeper
grant create on schema reviews to cp_gate;
alter function reviews.tie_to_review(uuid, uuid) owner to cp_gate;
alter function reviews.reader_is_independent() owner to cp_gate;
alter function reviews.step_is_independent() owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.tie_to_review(uuid, uuid), reviews.reader_is_independent(), reviews.step_is_independent() from public;
grant execute on function reviews.tie_to_review(uuid, uuid) to cp_member, cp_office;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'reviews.tie_to_review', 'reads places, conflicts and posts that the planner may not read'),
    ('DEFINER', 'reviews.reader_is_independent', 'keeps a quality reader away from whom she is tied to'),
    ('DEFINER', 'reviews.step_is_independent', 'keeps a quality reader away from whom she is tied to');
