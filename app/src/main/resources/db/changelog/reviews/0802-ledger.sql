--liquibase formatted sql

--changeset reviews:0802-served
-- On how many days each of a team was there, as the lead recorded it, in half days (reviews.md 4.1, SERVED).
create table reviews.served (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    person_id uuid not null,
    half_days int not null check (half_days between 0 and 20),
    recorded_by_name text not null,
    recorded_at timestamptz not null default now(),
    primary key (review_id, person_id),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index served_by_space on reviews.served (space_id, review_id);
alter table reviews.served enable row level security, force row level security;
create policy by_key on reviews.served to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.served for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy gate on reviews.served to cp_gate using (true) with check (true);
grant select on reviews.served to cp_member, cp_office;
grant select, insert, update on reviews.served to cp_gate;

--changeset reviews:0802-ledger
-- The reviewer-days that schools owe each other (reviews.md 9). A line debits one account and credits another with the same days,
-- so that debits and credits cannot differ. An account is a school's space, or the company's for reviewers of no school.
create table reviews.ledger_entry (
    space_id uuid not null references tenancy.space (space_id), -- the company's
    entry_id uuid primary key default uuidv7(),
    kind text not null check (kind in ('SERVED', 'FOLLOW_UP', 'LATE_POSTPONEMENT', 'WAIVER', 'ADJUSTMENT')),
    debited uuid not null,  -- who received the days
    credited uuid not null, -- who gave them
    half_days int not null check (half_days between 1 and 200),
    booked_on date not null, -- in London; the membership year is that of this day
    review_id uuid,
    person_id uuid,
    occurrence int not null default 0, -- a review can be postponed late more than once
    waives uuid, -- the line that is waived; ask_entry takes no other
    reason text not null default '' check (length(reason) <= 1000),
    asked_by uuid,
    asked_by_name text not null default '',
    asked_at timestamptz not null default now(),
    agreed_by uuid check (agreed_by <> asked_by), -- two people
    agreed_by_name text,
    agreed_at timestamptz, -- null: does not count yet
    check (debited <> credited),
    check ((kind in ('SERVED', 'FOLLOW_UP', 'LATE_POSTPONEMENT')) = (review_id is not null and person_id is not null)),
    check (kind in ('SERVED', 'FOLLOW_UP', 'LATE_POSTPONEMENT') or reason <> '' and asked_by is not null),
    check (kind in ('SERVED', 'FOLLOW_UP', 'LATE_POSTPONEMENT') or (agreed_at is null) = (agreed_by is null)),
    check ((kind = 'WAIVER') = (waives is not null))
);
create index ledger_entry_by_space on reviews.ledger_entry (space_id, booked_on);
create unique index one_credit_a_place on reviews.ledger_entry (kind, review_id, person_id, occurrence) where review_id is not null;
create unique index waived_once on reviews.ledger_entry (waives) where waives is not null;
alter table reviews.ledger_entry enable row level security, force row level security;
create policy office on reviews.ledger_entry for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy gate on reviews.ledger_entry to cp_gate using (true) with check (true);
grant select on reviews.ledger_entry to cp_office;
grant select, insert, update (agreed_by, agreed_by_name, agreed_at) on reviews.ledger_entry to cp_gate;
grant select (steps, school_space, issued_at, days) on reviews.review to cp_gate;
grant select (school_space) on reviews.place to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'reviews.served', '', 'the office sees whose days are not recorded yet'),
    ('OFFICE_POLICY', 'reviews.ledger_entry', '', 'the office sees what every school gave and received'),
    ('OPEN_POLICY', 'reviews.served', 'cp_gate', 'record_days takes the lead''s word alone'),
    ('OPEN_POLICY', 'reviews.ledger_entry', 'cp_gate', 'the functions write each line once, and add a school''s lines up for it');

--changeset reviews:0802-functions splitStatements:false
-- The lead says how many half days somebody of her team was there; after the credit it stands.
create function reviews.record_days(p_review uuid, p_person uuid, p_half_days int, p_name text) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    r record;
begin
    select x.space_id, x.state, x.days into r from reviews.review x where x.review_id = p_review;
    if not found or tenancy.hat() <> 'cp_member' or not 'LEAD_REVIEWER' = any (tenancy.my_roles(r.space_id)) then
        return 'GONE';
    end if;
    if r.state not in ('ON_SITE', 'MODERATION', 'FEEDBACK_GIVEN', 'DRAFTING', 'QUALITY_READ', 'WITH_SCHOOL', 'RESPONDING', 'FINALISING',
                       'DISPUTED', 'ISSUED', 'ACTING', 'FOLLOWED_UP') then
        return 'NOT_NOW';
    end if;
    if not exists (select 1 from reviews.place p where p.review_id = p_review and p.person_id = p_person and p.state = 'SEATED') then
        return 'GONE';
    end if;
    if p_half_days < 0 or p_half_days > 2 * r.days then
        return 'TOO_MANY';
    end if;
    if exists (select 1 from reviews.ledger_entry e where e.kind = 'SERVED' and e.review_id = p_review and e.person_id = p_person) then
        return 'CREDITED';
    end if;
    insert into reviews.served (space_id, review_id, person_id, half_days, recorded_by_name)
    values (r.space_id, p_review, p_person, p_half_days, p_name)
    on conflict (review_id, person_id) do update
       set half_days = excluded.half_days, recorded_by_name = excluded.recorded_by_name, recorded_at = now();
    return 'DONE';
end
$$;
-- Writes what is due for a review, out of what was recorded: days served once the report is issued, and a day for each of a team
-- that was postponed late. Twice is once. Tells how many lines were new.
create function reviews.settle_days(p_review uuid, p_lead_counts boolean) returns int
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    r record;
    company constant uuid := '00000000-0000-7000-8000-00000000c0de';
    today date := (now() at time zone 'Europe/London')::date;
    written int := 0;
begin
    select x.review_id, x.state, x.step, x.steps, x.school_space, x.issued_at into r from reviews.review x where x.review_id = p_review;
    if not found or r.school_space is null then
        return 0;
    end if;
    if r.state in ('ISSUED', 'ACTING', 'FOLLOWED_UP', 'CLOSED') then
        insert into reviews.ledger_entry (space_id, kind, debited, credited, half_days, booked_on, review_id, person_id, agreed_at)
        select company, 'SERVED', r.school_space, coalesce(p.school_space, company), s.half_days,
               (r.issued_at at time zone 'Europe/London')::date, p_review, s.person_id, now()
          from reviews.served s join reviews.place p on p.review_id = s.review_id and p.person_id = s.person_id
         where s.review_id = p_review and s.half_days > 0 and (p_lead_counts or p.role = 'PEER_REVIEWER')
           and p.school_space is distinct from r.school_space
        on conflict do nothing;
        get diagnostics written = row_count;
    elsif r.state = 'PLANNED' and r.step = 'POSTPONE_LATE' then
        insert into reviews.ledger_entry (space_id, kind, debited, credited, half_days, booked_on, review_id, person_id, occurrence, agreed_at)
        select company, 'LATE_POSTPONEMENT', r.school_space, coalesce(p.school_space, company), 2, today, p_review, p.person_id, r.steps, now()
          from reviews.place p
         where p.review_id = p_review and p.state = 'SEATED' and p.school_space is distinct from r.school_space
        on conflict do nothing;
        get diagnostics written = row_count;
    end if;
    return written;
end
$$;
-- Somebody of the office asks for a line by hand, or for one to be waived; it counts once another has agreed.
create function reviews.ask_entry(p_debited uuid, p_credited uuid, p_half_days int, p_waives uuid, p_reason text, p_name text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    company constant uuid := '00000000-0000-7000-8000-00000000c0de';
    today date := (now() at time zone 'Europe/London')::date;
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'the ledger is the office''s' using errcode = '42501';
    end if;
    if p_waives is null then
        insert into reviews.ledger_entry (space_id, kind, debited, credited, half_days, booked_on, reason, asked_by, asked_by_name)
        values (company, 'ADJUSTMENT', p_debited, p_credited, p_half_days, today, p_reason, tenancy.me(), p_name);
    else
        insert into reviews.ledger_entry (space_id, kind, debited, credited, half_days, booked_on, waives, reason, asked_by, asked_by_name)
        select company, 'WAIVER', company, e.debited, e.half_days, today, e.entry_id, p_reason, tenancy.me(), p_name
          from reviews.ledger_entry e where e.entry_id = p_waives and e.kind = 'LATE_POSTPONEMENT' and e.debited <> company
        on conflict do nothing;
    end if;
    return found;
end
$$;
create function reviews.agree_entry(p_entry uuid, p_name text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'the ledger is the office''s' using errcode = '42501';
    end if;
    update reviews.ledger_entry e set agreed_by = tenancy.me(), agreed_by_name = p_name, agreed_at = now()
     where e.entry_id = p_entry and e.agreed_at is null and e.asked_by <> tenancy.me();
    return found;
end
$$;
-- What my school gave and received in each membership year, in half days; nothing for a school that I do not head.
create function reviews.days_of_school(p_school_space uuid) returns table (membership_year int, earned bigint, received bigint)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not 'HEADTEACHER' = any (tenancy.my_roles(p_school_space)) then
        return;
    end if;
    return query
        select extract(year from e.booked_on)::int - (extract(month from e.booked_on) < 9)::int,
               coalesce(sum(e.half_days) filter (where e.credited = p_school_space), 0),
               coalesce(sum(e.half_days) filter (where e.debited = p_school_space), 0)
          from reviews.ledger_entry e
         where e.agreed_at is not null and p_school_space in (e.debited, e.credited) group by 1 order by 1 desc;
end
$$;

--changeset reviews:0802-gatekeeper
grant create on schema reviews to cp_gate;
alter function reviews.record_days(uuid, uuid, int, text) owner to cp_gate;
alter function reviews.settle_days(uuid, boolean) owner to cp_gate;
alter function reviews.ask_entry(uuid, uuid, int, uuid, text, text) owner to cp_gate;
alter function reviews.agree_entry(uuid, text) owner to cp_gate;
alter function reviews.days_of_school(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.record_days(uuid, uuid, int, text), reviews.settle_days(uuid, boolean),
    reviews.ask_entry(uuid, uuid, int, uuid, text, text), reviews.agree_entry(uuid, text), reviews.days_of_school(uuid) from public;
grant execute on function reviews.record_days(uuid, uuid, int, text), reviews.days_of_school(uuid) to cp_member;
grant execute on function reviews.settle_days(uuid, boolean) to cp_member, cp_office, cp_job;
grant execute on function reviews.ask_entry(uuid, uuid, int, uuid, text, text), reviews.agree_entry(uuid, text) to cp_office;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'reviews.record_days', '', 'takes the word of a review''s lead alone'),
    ('DEFINER', 'reviews.settle_days', '', 'writes the ledger out of what was recorded, each line once'),
    ('DEFINER', 'reviews.ask_entry', '', 'writes who asked for a line'),
    ('DEFINER', 'reviews.agree_entry', '', 'takes the word of a second person alone'),
    ('DEFINER', 'reviews.days_of_school', '', 'adds up for a head what her school gave and received');
