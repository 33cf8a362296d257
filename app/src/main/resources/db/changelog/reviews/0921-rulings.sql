--liquibase formatted sql

--changeset reviews:0921-rulings
-- What a team makes of each of its findings before the school hears them: agreed, merged into one that is, or rejected with a reason.
alter table reviews.finding add constraint finding_of_review unique (space_id, review_id, finding_id);
create table reviews.ruling (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    finding_id uuid primary key,
    outcome text not null check (outcome in ('AGREED', 'MERGED', 'REJECTED')),
    merged_into uuid check (merged_into <> finding_id),
    into_outcome text generated always as (case when merged_into is null then null else 'AGREED' end) stored,
    reason text not null check (length(reason) <= 1000),
    ruled_by_name text not null,
    ruled_at timestamptz not null,
    unique (space_id, review_id, finding_id, outcome),
    foreign key (space_id, review_id, finding_id) references reviews.finding (space_id, review_id, finding_id) on delete cascade,
    foreign key (space_id, review_id, merged_into, into_outcome)
        references reviews.ruling (space_id, review_id, finding_id, outcome) on delete cascade deferrable initially deferred,
    check ((outcome = 'MERGED') = (merged_into is not null)),
    check ((outcome = 'REJECTED') = (reason <> ''))
);
create index ruling_by_space on reviews.ruling (space_id, review_id);
create index ruling_by_target on reviews.ruling (space_id, review_id, merged_into);
alter table reviews.ruling enable row level security, force row level security;
create policy by_key on reviews.ruling to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy leads_to_rule on reviews.ruling as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[]);
create policy leads_to_change on reviews.ruling as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[])
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[]);
grant select, insert, update on reviews.ruling to cp_member;
set local role cp_gate;
grant execute on function reviews.in_turn() to cp_owner;
set local role cp_owner;
create trigger in_turn before insert or update on reviews.ruling
    for each row execute function reviews.in_turn('{LEAD_REVIEWER}', '{MODERATION}');
set local role cp_gate;
revoke execute on function reviews.in_turn() from cp_owner;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.ruling', 'leads_to_rule', 'what the team makes of a finding is written down by its lead'),
    ('NARROWED', 'reviews.ruling', 'leads_to_change', 'what the team makes of a finding is written down by its lead');

--changeset reviews:0921-reworded splitStatements:false
-- Who rewords a finding asks the team anew: what it made of the old words does not hold for the new ones.
create policy gate_forgets on reviews.ruling for delete to cp_gate using (true);
create policy gate_reads on reviews.ruling for select to cp_gate using (true);
grant select (space_id, review_id, finding_id), delete on reviews.ruling to cp_gate;
create function reviews.ruled_anew() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from reviews.ruling r where r.finding_id = new.finding_id;
    return null;
end
$$;
create trigger ruled_anew after update of wording, kind, strand_key, grade on reviews.finding for each row
    when ((old.wording, old.kind, old.strand_key, old.grade) is distinct from (new.wording, new.kind, new.strand_key, new.grade))
    execute function reviews.ruled_anew();
grant create on schema reviews to cp_gate;
alter function reviews.ruled_anew() owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.ruled_anew() from public;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.ruling', 'cp_gate', 'ruled_anew forgets what was made of words that are changed, and may read ids alone'),
    ('DEFINER', 'reviews.ruled_anew', '', 'forgets what a team made of a finding that somebody of it rewords');
