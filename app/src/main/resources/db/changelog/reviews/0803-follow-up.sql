--liquibase formatted sql

--changeset reviews:0803-follow-up
-- The visit about ten months on, in the report's space: the head invites one of the team, whose right to read is fresh and dated.
create table reviews.follow_up (
    space_id uuid not null references tenancy.space (space_id),
    follow_up_id uuid primary key,
    command_id uuid not null unique,
    report_id uuid not null,
    review_id uuid not null, -- lies in a space of its own
    school_name text not null,
    person_id uuid not null,
    person_name text not null check (length(person_name) between 1 and 200),
    day date not null, -- in London
    state text not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'HELD')),
    invited_by_name text not null,
    changed_at timestamptz not null,
    foreign key (space_id, report_id) references reviews.report (space_id, report_id) on delete cascade
);
create index follow_up_by_space on reviews.follow_up (space_id, report_id);
create unique index one_open_follow_up on reviews.follow_up (report_id) where state <> 'DECLINED';
alter table reviews.follow_up enable row level security, force row level security;
create policy by_key on reviews.follow_up to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy gate on reviews.follow_up for select to cp_gate using (true);
grant select, insert, update (day, state, changed_at) on reviews.follow_up to cp_member;
grant select (review_id, person_id, state, day) on reviews.follow_up to cp_gate;
-- What the head writes down of it, in the school's own space.
create table reviews.progress_note (
    space_id uuid not null references tenancy.space (space_id),
    report_id uuid primary key,
    note text not null check (length(note) between 1 and 4000),
    visitor_name text not null,
    held_on date not null,
    written_by_name text not null,
    written_at timestamptz not null,
    foreign key (space_id, report_id) references reviews.action_plan (space_id, report_id)
);
create index progress_note_by_space on reviews.progress_note (space_id, report_id);
-- The open areas of the report before, as the school submitted them with its self-evaluation for the next review.
create table reviews.carried_area (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    position int not null,
    wording text not null,
    progress text not null,
    primary key (review_id, position),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index carried_area_by_space on reviews.carried_area (space_id, review_id, position);
alter table reviews.progress_note enable row level security, force row level security;
alter table reviews.carried_area enable row level security, force row level security;
create policy by_key on reviews.progress_note to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.carried_area to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy gate on reviews.carried_area to cp_gate using (true) with check (true);
grant select, insert on reviews.progress_note to cp_member;
grant select, insert, delete on reviews.carried_area to cp_member;
grant select (space_id, review_id), delete on reviews.carried_area to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.follow_up', 'cp_gate', 'settle_follow_up credits who came'),
    ('OPEN_POLICY', 'reviews.carried_area', 'cp_gate', 'erased with the reports of a school that has left'),
    ('APPEND_ONLY', 'reviews.progress_note', '', 'what was noted of a visit stays');

--changeset reviews:0803-functions splitStatements:false
-- Half a day for who came to a follow-up that was held, once.
create function reviews.settle_follow_up(p_review uuid) returns int
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    written int;
begin
    insert into reviews.ledger_entry (space_id, kind, debited, credited, half_days, booked_on, review_id, person_id, agreed_at)
    select '00000000-0000-7000-8000-00000000c0de', 'FOLLOW_UP', r.school_space,
           coalesce(p.school_space, '00000000-0000-7000-8000-00000000c0de'), 1, f.day, p_review, f.person_id, now()
      from reviews.review r join reviews.follow_up f on f.review_id = r.review_id and f.state = 'HELD'
      join reviews.place p on p.review_id = r.review_id and p.person_id = f.person_id
     where r.review_id = p_review and r.state in ('FOLLOWED_UP', 'CLOSED') and r.school_space is not null
       and p.school_space is distinct from r.school_space
    on conflict do nothing;
    get diagnostics written = row_count;
    return written;
end
$$;
-- What a school carried from one review to the next, erased with its reports.
create function reviews.erase_carried(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' or not exists (
            select 1 from membership.departure d where d.school_id = p_school and d.state = 'LEFT' and d.erased_at = now()) then
        raise exception 'may not erase these areas' using errcode = '42501';
    end if;
    delete from reviews.carried_area c using reviews.review r where r.school_id = p_school and c.review_id = r.review_id;
end
$$;

--changeset reviews:0803-gatekeeper
grant create on schema reviews to cp_gate;
alter function reviews.settle_follow_up(uuid) owner to cp_gate;
alter function reviews.erase_carried(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.settle_follow_up(uuid), reviews.erase_carried(uuid) from public;
grant execute on function reviews.settle_follow_up(uuid) to cp_member;
grant execute on function reviews.erase_carried(uuid) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'reviews.settle_follow_up', '', 'writes the half day of a follow-up, once'),
    ('DEFINER', 'reviews.erase_carried', '', 'erases what a school that has left carried on, when the retention table says so');

--changeset reviews:0803-retention
insert into membership.retention (position, data_class, what_happens, months, counted_from, source) values
    (31, 'Reviewer-days that it gave and received', 'Stay in the partnership''s ledger', null, 'NOTHING', 'The partnership''s own rule: what one school gave, another received');
