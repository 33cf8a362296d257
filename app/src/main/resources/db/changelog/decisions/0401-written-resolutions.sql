--liquibase formatted sql

--changeset decisions:0401-constitution
-- How members decide, as the articles and the law say: versions that never change, each frozen into the votes that open under it.
-- Nothing here can ask for less than the law does.
create table decisions.constitution (
    space_id uuid not null references tenancy.space (space_id),
    version int not null check (version > 0),
    articles text not null check (length(articles) between 1 and 200),
    lapse_days int not null check (lapse_days between 1 and 365),
    weight text not null check (weight in ('MEMBER', 'SCHOOL')),
    ordinary_numerator int not null,
    ordinary_denominator int not null check (ordinary_denominator between 1 and 1000),
    special_numerator int not null,
    special_denominator int not null check (special_denominator between 1 and 1000),
    adopted_by uuid, -- nobody: what the law says where nothing else was entered
    adopted_at timestamptz not null,
    command uuid not null,
    primary key (space_id, version),
    unique (space_id, command),
    unique (space_id, version, lapse_days),
    check (2 * ordinary_numerator >= ordinary_denominator and ordinary_numerator < ordinary_denominator), -- s 282
    check (4 * special_numerator >= 3 * special_denominator and special_numerator <= special_denominator) -- s 283
);
alter table decisions.constitution enable row level security, force row level security;
create policy by_key on decisions.constitution for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.constitution to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on decisions.constitution to cp_member;
grant select, insert on decisions.constitution to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'decisions.constitution', 'the office enters what the articles say on deciding'),
    ('APPEND_ONLY', 'decisions.constitution', 'votes are held under a version of it');

--changeset decisions:0401-constitution-of-the-law
create policy backfill on decisions.constitution to cp_owner using (true) with check (true);
insert into decisions.constitution (space_id, version, articles, lapse_days, weight, ordinary_numerator, ordinary_denominator,
                                    special_numerator, special_denominator, adopted_at, command)
values ('00000000-0000-7000-8000-00000000c0de', 1, 'Companies Act 2006, where the articles say nothing', 28, 'MEMBER', 1, 2, 3, 4,
        now(), '00000000-0000-7000-8000-00000000c0de');
drop policy backfill on decisions.constitution;

--changeset decisions:0401-resolution
-- A written resolution is a contest of its own vehicle: its kind, its rules, the votes of its roll and how many of them it needs are
-- fixed when the first copy is sent. It lapses at the first London midnight after its days, of which the day of sending is one (s 297).
alter table decisions.contest drop constraint contest_vehicle_check;
alter table decisions.contest
    add column kind text check (kind in ('ORDINARY', 'SPECIAL')),
    add column matter text check (matter in ('OTHER', 'ARTICLES', 'NAME', 'REMOVAL_OF_DIRECTOR', 'REMOVAL_OF_AUDITOR')),
    add column constitution_version int,
    add column lapse_days int,
    add column rights int,
    add column rights_needed int,
    add constraint contest_vehicle_check check (vehicle in ('ADVISORY_POLL', 'WRITTEN_RESOLUTION')),
    add foreign key (space_id, constitution_version, lapse_days)
        references decisions.constitution (space_id, version, lapse_days),
    add constraint terms_of_a_resolution check (num_nonnulls(kind, matter, constitution_version, lapse_days, rights, rights_needed)
        = case vehicle when 'WRITTEN_RESOLUTION' then 6 else 0 end),
    add constraint special_where_the_law_says_so check (matter not in ('ARTICLES', 'NAME') or kind = 'SPECIAL'),
    add constraint removed_only_at_a_meeting -- s 288(2)
        check (vehicle <> 'WRITTEN_RESOLUTION' or matter not in ('REMOVAL_OF_DIRECTOR', 'REMOVAL_OF_AUDITOR')),
    add constraint no_fewer_than_the_law check (rights_needed <= rights and case kind
        when 'ORDINARY' then 2 * rights_needed > rights
        when 'SPECIAL' then 4 * rights_needed >= 3 * rights else true end),
    add constraint lapses_by_london_days check (vehicle <> 'WRITTEN_RESOLUTION' or closes_at
        = (((opens_at at time zone 'Europe/London')::date + lapse_days)::timestamp at time zone 'Europe/London'));
alter table decisions.roll_entry add column rights int not null default 1 check (rights > 0);

--changeset decisions:0401-roll-omission
-- Who is in the register and not on a roll, and why: nobody is left out silently.
create table decisions.roll_omission (
    space_id uuid not null references tenancy.space (space_id),
    contest_id uuid not null,
    member_id uuid not null,
    legal_name text not null,
    reason text not null check (length(reason) between 1 and 500),
    basis text not null check (length(basis) between 1 and 200),
    primary key (space_id, contest_id, member_id),
    foreign key (space_id, contest_id) references decisions.contest (space_id, contest_id)
);
alter table decisions.roll_omission enable row level security, force row level security;
create policy by_key on decisions.roll_omission for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.roll_omission to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on decisions.roll_omission to cp_member;
grant select, insert on decisions.roll_omission to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'decisions.roll_omission', 'the office says who is left off a roll, and why'),
    ('APPEND_ONLY', 'decisions.roll_omission', 'part of a frozen roll');
create trigger frozen after insert on decisions.roll_omission referencing new table as added
    for each statement execute function decisions.freeze_roll();

--changeset decisions:0401-roll-adds-up splitStatements:false
-- The base of a resolution is what its roll adds up to, asked when everything of the opening is stored.
create function decisions.roll_adds_up() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select 1 from decisions.roll_entry r where r.space_id = new.space_id and r.contest_id = new.contest_id
                   having count(*) = new.roll_size and sum(r.rights) = new.rights)
       or exists (select 1 from decisions.roll_entry r
                    join decisions.roll_omission o on o.space_id = r.space_id and o.contest_id = r.contest_id and o.member_id = r.member_id
                   where r.space_id = new.space_id and r.contest_id = new.contest_id) then
        raise exception 'the roll does not add up' using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger adds_up after insert on decisions.contest deferrable initially deferred
    for each row when (new.rights is not null) execute function decisions.roll_adds_up();

--changeset decisions:0401-agreement
-- A member's agreement to a written resolution: named, final, one of each member. The application says who agrees for whom; place,
-- votes, instant and hash are the database's own. Each hash holds the one before, from the hash of text and roll on.
create table decisions.agreement (
    space_id uuid not null references tenancy.space (space_id),
    contest_id uuid not null,
    member_id uuid not null,
    command uuid not null,
    agreed_by uuid not null,
    place int not null check (place > 0),
    rights int not null check (rights > 0),
    received_at timestamptz not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (space_id, contest_id, member_id),
    unique (space_id, contest_id, place),
    foreign key (space_id, contest_id, member_id) references decisions.roll_entry (space_id, contest_id, member_id)
);
alter table decisions.agreement enable row level security, force row level security;
create policy by_key on decisions.agreement for insert to cp_member
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy gate on decisions.agreement for select to cp_gate using (true);
grant insert on decisions.agreement to cp_member;
grant select on decisions.agreement to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('APPEND_ONLY', 'decisions.agreement', '', 'an agreement cannot be taken back: Companies Act 2006, s 296(3)'),
    ('OPEN_POLICY', 'decisions.agreement', 'cp_gate', 'the record of a resolution names everybody who agreed');

--changeset decisions:0401-in-turn splitStatements:false
-- Whether a written resolution still takes agreements by the database's clock. Whoever asks has the resolution for herself until her
-- transaction ends: it passes at one agreement, so that agreements stand in a row.
create function decisions.in_turn(p_contest uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('decisions.contest ' || p_contest, 0));
    return exists (select 1 from decisions.contest c
                    where c.contest_id = p_contest and c.space_id = any (tenancy.my_spaces())
                      and c.vehicle = 'WRITTEN_RESOLUTION' and clock_timestamp() < c.closes_at);
end
$$;
-- What an agreement's hash is made of: the hash before it, resolution, place, member, votes, and the microseconds since 1970.
create function decisions.hash_of_agreement(p_before text, p_contest uuid, p_place int, p_member uuid, p_rights int, p_at timestamptz)
    returns text language sql stable set search_path = pg_catalog, pg_temp as $$
    select encode(sha256(convert_to(concat_ws(E'\n', p_before, p_contest, p_place, p_member, p_rights,
                                              (extract(epoch from p_at) * 1000000)::bigint), 'UTF8')), 'hex')
$$;
create function decisions.agreement_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    earlier decisions.agreement;
begin
    if new.agreed_by <> tenancy.me() or new.member_id not in (select membership.represented()) then
        raise exception 'only who represents the member agrees for it, in her own name' using errcode = '42501';
    end if;
    if not decisions.in_turn(new.contest_id) then
        raise exception 'the resolution takes no agreements' using errcode = '23514';
    end if;
    select a.* into earlier from decisions.agreement a
     where a.space_id = new.space_id and a.contest_id = new.contest_id order by a.place desc limit 1;
    new.place := coalesce(earlier.place, 0) + 1;
    new.received_at := greatest(clock_timestamp(), earlier.received_at);
    new.rights := (select r.rights from decisions.roll_entry r
                    where r.space_id = new.space_id and r.contest_id = new.contest_id and r.member_id = new.member_id);
    new.hash := decisions.hash_of_agreement(
        coalesce(earlier.hash, (select encode(sha256(convert_to(c.text_hash || E'\n' || c.roll_hash, 'UTF8')), 'hex')
                                 from decisions.contest c where c.contest_id = new.contest_id)),
        new.contest_id, new.place, new.member_id, new.rights, new.received_at);
    return new;
end
$$;
create trigger stands before insert on decisions.agreement for each row execute function decisions.agreement_stands();

--changeset decisions:0401-reading splitStatements:false
-- When enough had agreed; nothing while they have not. From the rows, each time it is asked.
create function decisions.passed_at(p_contest uuid) returns timestamptz
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select min(x.received_at)
      from decisions.contest c
      join lateral (select a.received_at, sum(a.rights) over (order by a.place) as agreed from decisions.agreement a
                     where a.space_id = c.space_id and a.contest_id = c.contest_id and a.received_at < c.closes_at) x
        on x.agreed >= c.rights_needed
     where c.contest_id = p_contest and c.space_id = any ((select tenancy.my_spaces())::uuid[])
$$;
-- True for somebody who may know how a resolution stands. After its last day it waits for the agreements that were let in before.
create function decisions.may_follow(p_contest uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    closed boolean;
begin
    select c.closes_at <= clock_timestamp() into closed from decisions.contest c
     where c.contest_id = p_contest and c.vehicle = 'WRITTEN_RESOLUTION' and c.space_id = any (tenancy.my_spaces())
       and tenancy.my_roles(c.space_id) && array['REPRESENTATIVE', 'COUNCILLOR', 'OFFICE'];
    if closed then
        perform pg_advisory_xact_lock(hashtextextended('decisions.contest ' || p_contest, 0));
    end if;
    return closed is not null;
end
$$;
-- Every agreement, in the order in which it was received.
create function decisions.agreements(p_contest uuid)
    returns table (member_id uuid, rights int, place int, received_at timestamptz, hash text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if decisions.may_follow(p_contest) then
        return query
            select a.member_id, a.rights, a.place, a.received_at, a.hash from decisions.agreement a
             where a.space_id = any (tenancy.my_spaces()) and a.contest_id = p_contest order by a.place;
    end if;
end
$$;
-- The agreement of a member that the person of this transaction represents now.
create function decisions.my_agreement(p_contest uuid, p_member uuid)
    returns table (command uuid, place int, received_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.command, a.place, a.received_at from decisions.agreement a
     where a.space_id = any ((select tenancy.my_spaces())::uuid[]) and a.contest_id = p_contest and a.member_id = p_member
       and p_member in (select membership.represented())
$$;
-- Whom to tell that a resolution has passed: each member of its roll with who votes for it now.
create function decisions.told_of(p_contest uuid) returns table (member_id uuid, legal_name text, person_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.member_id, r.legal_name, p.person_id
      from decisions.roll_entry r
      join membership.representative p on p.space_id = r.space_id and p.member_id = r.member_id
                                      and p.from_at <= now() and (p.until_at is null or p.until_at > now())
     where r.space_id = any ((select tenancy.my_spaces())::uuid[]) and r.contest_id = p_contest
       and tenancy.my_roles(r.space_id) && array['REPRESENTATIVE', 'OFFICE'] and decisions.passed_at(p_contest) is not null
$$;
-- What a school takes away of the resolutions to which the member that covered it could agree.
create function decisions.agreements_of_school(p_school uuid)
    returns table (title text, kind text, circulated_at timestamptz, lapses_at timestamptz, passed_at timestamptz, legal_name text,
                   agreed_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.title, c.kind, c.opens_at, c.closes_at, decisions.passed_at(c.contest_id), r.legal_name, a.received_at
      from membership.school s
      join membership.member_school m on m.school_id = s.school_id
      join decisions.roll_entry r on r.space_id = m.space_id and r.member_id = m.member_id
      join decisions.contest c on c.space_id = r.space_id and c.contest_id = r.contest_id and c.vehicle = 'WRITTEN_RESOLUTION'
      left join decisions.agreement a on a.space_id = r.space_id and a.contest_id = r.contest_id and a.member_id = r.member_id
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
       and m.from_day <= (c.opens_at at time zone 'Europe/London')::date
       and (m.until_day is null or m.until_day > (c.opens_at at time zone 'Europe/London')::date)
     order by c.opens_at desc, c.contest_id
$$;

--changeset decisions:0401-gatekeeper
grant create on schema decisions to cp_gate;
alter function decisions.in_turn(uuid) owner to cp_gate;
alter function decisions.hash_of_agreement(text, uuid, int, uuid, int, timestamptz) owner to cp_gate;
alter function decisions.agreement_stands() owner to cp_gate;
alter function decisions.passed_at(uuid) owner to cp_gate;
alter function decisions.may_follow(uuid) owner to cp_gate;
alter function decisions.agreements(uuid) owner to cp_gate;
alter function decisions.my_agreement(uuid, uuid) owner to cp_gate;
alter function decisions.told_of(uuid) owner to cp_gate;
alter function decisions.agreements_of_school(uuid) owner to cp_gate;
revoke create on schema decisions from cp_gate;
set local role cp_gate;
revoke execute on function decisions.in_turn(uuid), decisions.hash_of_agreement(text, uuid, int, uuid, int, timestamptz),
    decisions.agreement_stands(), decisions.passed_at(uuid), decisions.may_follow(uuid), decisions.agreements(uuid),
    decisions.my_agreement(uuid, uuid), decisions.told_of(uuid), decisions.agreements_of_school(uuid) from public;
grant execute on function decisions.in_turn(uuid), decisions.passed_at(uuid), decisions.agreements(uuid),
    decisions.my_agreement(uuid, uuid), decisions.told_of(uuid), decisions.agreements_of_school(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'decisions.in_turn', 'agrees under a lock, one member at a time'),
    ('DEFINER', 'decisions.agreement_stands', 'refuses agreements that may not be, and gives them their place'),
    ('DEFINER', 'decisions.passed_at', 'reads all agreements, for lists'),
    ('DEFINER', 'decisions.may_follow', 'reads whether a resolution may be known'),
    ('DEFINER', 'decisions.agreements', 'reads all agreements, which are named'),
    ('DEFINER', 'decisions.my_agreement', 'reads the own member''s agreement'),
    ('DEFINER', 'decisions.told_of', 'reads who votes for whom, for the notice that a resolution has passed'),
    ('DEFINER', 'decisions.agreements_of_school', 'a school takes away to what its member agreed');

--changeset decisions:0401-a-vehicle-takes-its-own-answers splitStatements:false
-- Votes go into advisory votes alone; what awaits a person is a vote, or an agreement to a resolution that has not passed.
grant create on schema decisions to cp_gate;
set local role cp_gate;
create or replace function decisions.hold_open(p_contest uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('decisions.contest ' || p_contest, 0));
    return exists (select 1 from decisions.contest c
                    where c.contest_id = p_contest and c.space_id = any (tenancy.my_spaces())
                      and c.vehicle = 'ADVISORY_POLL' and clock_timestamp() < c.closes_at);
end
$$;
create or replace function decisions.awaiting_me()
    returns table (proposal_id uuid, contest_id uuid, title text, closes_at timestamptz, member_id uuid, legal_name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.proposal_id, c.contest_id, c.title, c.closes_at, r.member_id, r.legal_name
      from decisions.contest c
      join decisions.roll_entry r on r.space_id = c.space_id and r.contest_id = c.contest_id
     where c.space_id = any ((select tenancy.my_spaces())::uuid[]) and c.closes_at > now()
       and r.member_id in (select membership.represented())
       and not exists (select 1 from decisions.vote v where v.space_id = r.space_id and v.contest_id = r.contest_id
                                                        and v.member_id = r.member_id)
       and not exists (select 1 from decisions.agreement a where a.space_id = r.space_id and a.contest_id = r.contest_id
                                                             and a.member_id = r.member_id)
       and (c.vehicle <> 'WRITTEN_RESOLUTION' or decisions.passed_at(c.contest_id) is null)
     order by c.closes_at, c.contest_id, r.legal_name
$$;
create or replace function decisions.votes_of_school(p_school uuid)
    returns table (title text, question text, vehicle text, closed_at timestamptz, legal_name text, choice text, cast_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.title, c.question, c.vehicle, c.closes_at, r.legal_name, v.choice, v.cast_at
      from membership.school s
      join membership.member_school m on m.school_id = s.school_id
      join decisions.roll_entry r on r.space_id = m.space_id and r.member_id = m.member_id
      join decisions.contest c on c.space_id = r.space_id and c.contest_id = r.contest_id and c.vehicle = 'ADVISORY_POLL'
      left join lateral (select x.choice, x.cast_at from decisions.vote x
                          where x.space_id = r.space_id and x.contest_id = r.contest_id and x.member_id = r.member_id
                          order by x.version desc limit 1) v on true
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
       and c.closes_at < now() - interval '1 minute'
       and m.from_day <= (c.closes_at at time zone 'Europe/London')::date
       and (m.until_day is null or m.until_day > (c.closes_at at time zone 'Europe/London')::date)
     order by c.closes_at desc, c.contest_id
$$;
set local role cp_owner;
revoke create on schema decisions from cp_gate;
