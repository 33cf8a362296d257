--liquibase formatted sql

--changeset reviews:0604-estimates
-- What each of a team thinks of a strand before she sees what the others think: her own alone in this table, for good.
create table reviews.own_estimate (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    reviewer uuid not null,
    reviewer_name text not null check (length(reviewer_name) between 1 and 200),
    strand_key text not null,
    word text not null,
    entered_at timestamptz not null,
    primary key (review_id, reviewer, strand_key)
);
create index own_estimate_by_space on reviews.own_estimate (space_id, review_id);
-- What the team agrees of a strand, with what it rests on where that is not evidence of two kinds, and who sees it otherwise.
create table reviews.agreed_estimate (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    strand_key text not null,
    word text not null,
    exception text not null check (length(exception) <= 1000),
    disagreement text not null check (length(disagreement) <= 1000),
    agreed_by_name text not null,
    agreed_at timestamptz not null,
    primary key (review_id, strand_key)
);
create index agreed_estimate_by_space on reviews.agreed_estimate (space_id, review_id);
-- That the school has heard the findings: who told whom, when, and the headlines.
create table reviews.feedback (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid primary key,
    told_to text not null check (length(told_to) between 1 and 200),
    told_on date not null,
    headlines text not null check (length(headlines) between 1 and 4000),
    by_name text not null,
    written_at timestamptz not null
);
create index feedback_by_space on reviews.feedback (space_id, review_id);
alter table reviews.own_estimate enable row level security, force row level security;
alter table reviews.agreed_estimate enable row level security, force row level security;
alter table reviews.feedback enable row level security, force row level security;
create policy by_key on reviews.own_estimate to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy hers on reviews.own_estimate as restrictive to cp_member
    using (reviewer = (select tenancy.me())) with check (reviewer = (select tenancy.me()));
create policy by_key on reviews.agreed_estimate to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.feedback to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update on reviews.own_estimate, reviews.agreed_estimate, reviews.feedback to cp_member;
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.own_estimate', 'hers', 'nobody sees another''s estimate before all have entered theirs');

--changeset reviews:0604-revealed splitStatements:false
-- Who of a team has entered an estimate for every graded strand; to those who hold a key to the team's space.
create function reviews.estimates_entered(p_review uuid) returns table (reviewer uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.reviewer from reviews.review r join reviews.own_estimate o on o.review_id = r.review_id
      join reviews.framework_strand s on s.framework_code = r.framework_code and s.strand_key = o.strand_key and s.graded
     where r.review_id = p_review and r.team_space = any ((select tenancy.my_spaces())::uuid[])
     group by o.reviewer, r.framework_code
    having count(*) = (select count(*) from reviews.framework_strand a where a.framework_code = r.framework_code and a.graded)
$$;
-- Everybody's estimates, once all who hold a place's key to the team's space have entered theirs; before that none.
create function reviews.revealed_estimates(p_review uuid) returns table (reviewer uuid, reviewer_name text, strand_key text, word text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.reviewer, o.reviewer_name, o.strand_key, o.word
      from reviews.review r join reviews.own_estimate o on o.review_id = r.review_id
     where r.review_id = p_review and r.team_space = any ((select tenancy.my_spaces())::uuid[])
       and not exists (select 1 from tenancy.key k where k.space_id = r.team_space and k.role in ('LEAD_REVIEWER', 'PEER_REVIEWER')
                          and k.valid @> now() and k.person not in (select e.reviewer from reviews.estimates_entered(p_review) e))
     order by o.reviewer_name, o.strand_key
$$;

--changeset reviews:0604-gatekeeper
create policy gate_reads on reviews.own_estimate for select to cp_gate using (true);
create policy gate_erases on reviews.own_estimate for delete to cp_gate using (true);
create policy gate_reads on reviews.agreed_estimate for select to cp_gate using (true);
create policy gate_erases on reviews.agreed_estimate for delete to cp_gate using (true);
create policy gate_reads on reviews.feedback for select to cp_gate using (true);
create policy gate_erases on reviews.feedback for delete to cp_gate using (true);
grant select, delete on reviews.own_estimate to cp_gate;
grant select (space_id, review_id), delete on reviews.agreed_estimate, reviews.feedback to cp_gate;
grant select (team_space, framework_code) on reviews.review to cp_gate;
grant select on reviews.framework_strand to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.estimates_entered(uuid) owner to cp_gate;
alter function reviews.revealed_estimates(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.estimates_entered(uuid), reviews.revealed_estimates(uuid) from public;
grant execute on function reviews.estimates_entered(uuid), reviews.revealed_estimates(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'reviews.framework_strand', 'cp_gate:SELECT', 'estimates_entered counts the graded strands'),
    ('OPEN_POLICY', 'reviews.own_estimate', 'cp_gate', 'shows them once all have entered theirs, and erases them'),
    ('OPEN_POLICY', 'reviews.agreed_estimate', 'cp_gate', 'erase_moderation removes them, and may read ids alone'),
    ('OPEN_POLICY', 'reviews.feedback', 'cp_gate', 'erase_moderation removes it, and may read ids alone'),
    ('DEFINER', 'reviews.estimates_entered', '', 'tells the team who has entered her estimates'),
    ('DEFINER', 'reviews.revealed_estimates', '', 'shows the team its estimates once all have entered theirs');

--changeset reviews:0604-erase splitStatements:false
-- What a team agreed goes with its findings, when its school's records are erased; under the same conditions as erase_reports.
create function reviews.erase_moderation(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' or not exists (
            select 1 from membership.departure d where d.school_id = p_school and d.state = 'LEFT' and d.erased_at = now()) then
        raise exception 'may not erase what these teams agreed' using errcode = '42501';
    end if;
    delete from reviews.own_estimate e using reviews.review r where r.school_id = p_school and e.review_id = r.review_id;
    delete from reviews.agreed_estimate e using reviews.review r where r.school_id = p_school and e.review_id = r.review_id;
    delete from reviews.feedback f using reviews.review r where r.school_id = p_school and f.review_id = r.review_id;
end
$$;
grant create on schema reviews to cp_gate;
alter function reviews.erase_moderation(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.erase_moderation(uuid) from public;
grant execute on function reviews.erase_moderation(uuid) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'reviews.erase_moderation', '', 'erases what teams agreed of a school that has left, when the retention table says so');
