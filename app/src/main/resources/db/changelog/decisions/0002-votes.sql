--liquibase formatted sql

--changeset decisions:0002-vote
-- A member's named answer. Members may write one and read none, not even their own: what they may know while voting is open, and
-- after it, comes from the definer functions below.
create table decisions.vote (
    space_id uuid not null references tenancy.space (space_id),
    contest_id uuid not null,
    member_id uuid not null,
    version int not null check (version = 1), -- a vehicle that lets a member revise makes further versions
    choice text not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    command uuid not null,
    cast_by uuid not null,
    cast_at timestamptz not null,
    primary key (space_id, contest_id, member_id, version),
    foreign key (space_id, contest_id, member_id) references decisions.roll_entry (space_id, contest_id, member_id)
);
alter table decisions.vote enable row level security, force row level security;
create policy by_key on decisions.vote for insert to cp_member
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant insert on decisions.vote to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'decisions.vote', 'a vote is final');

--changeset decisions:0002-hold-open splitStatements:false
-- Whether the contest takes votes by the database's clock, asked under a lock that whoever counts must wait for. The lock is an
-- advisory one: it works in read-only transactions, and a thousand casters at once do not queue to mark the contest's row.
create function decisions.hold_open(p_contest uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('decisions.contest ' || p_contest, 0));
    return exists (select 1 from decisions.contest c
                    where c.contest_id = p_contest and c.space_id = any (tenancy.my_spaces())
                      and clock_timestamp() < c.closes_at);
end
$$;

--changeset decisions:0002-vote-stands splitStatements:false
-- Asked for every row, whatever inserted it; so the application stores a vote as it stores anything else, and the database
-- trusts none of it. The key of the table refuses a second vote, its foreign key a member who is not on the roll, this the rest.
create function decisions.vote_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.cast_by <> tenancy.me() or new.cast_at <> now() or new.member_id not in (select membership.represented()) then
        raise exception 'only who represents the member casts its vote, in her own name and now' using errcode = '42501';
    end if;
    if not decisions.hold_open(new.contest_id) then
        raise exception 'the contest takes no votes' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger stands before insert on decisions.vote for each row execute function decisions.vote_stands();

--changeset decisions:0002-my-vote splitStatements:false
-- The latest vote of a member that the person of this transaction represents now; nothing for any other member.
create function decisions.my_vote(p_contest uuid, p_member uuid) returns setof decisions.vote
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select v.* from decisions.vote v
     where v.space_id = any ((select tenancy.my_spaces())::uuid[]) and v.contest_id = p_contest and v.member_id = p_member
       and p_member in (select membership.represented())
     order by v.version desc limit 1
$$;
-- The open contests that still wait for a vote of a member that the person of this transaction represents now.
create function decisions.awaiting_me()
    returns table (proposal_id uuid, contest_id uuid, title text, closes_at timestamptz, member_id uuid, legal_name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.proposal_id, c.contest_id, c.title, c.closes_at, r.member_id, r.legal_name
      from decisions.contest c
      join decisions.roll_entry r on r.space_id = c.space_id and r.contest_id = c.contest_id
     where c.space_id = any ((select tenancy.my_spaces())::uuid[]) and c.closes_at > now()
       and r.member_id in (select membership.represented())
       and not exists (select 1 from decisions.vote v where v.space_id = r.space_id and v.contest_id = r.contest_id
                                                        and v.member_id = r.member_id)
     order by c.closes_at, c.contest_id, r.legal_name
$$;

--changeset decisions:0002-result splitStatements:false
-- True once the contest has closed and no vote is on its way any more, for somebody who may know its result. Waits for the casts
-- that were let in before the closing instant: what passed is in every count, nothing enters later.
create function decisions.settled(p_contest uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select 1 from decisions.contest c
                    where c.contest_id = p_contest and c.space_id = any (tenancy.my_spaces())
                      and tenancy.my_roles(c.space_id) && array['REPRESENTATIVE', 'COUNCILLOR', 'OFFICE']
                      and c.closes_at <= clock_timestamp()) then
        return false;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('decisions.contest ' || p_contest, 0));
    return true;
end
$$;
-- The roll, with the vote of each member that counts: its latest version, or none.
create function decisions.counted(p_contest uuid) returns table (member_id uuid, legal_name text, choice text)
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select r.member_id, r.legal_name, v.choice
      from decisions.roll_entry r
      left join lateral (select v.choice from decisions.vote v
                          where v.space_id = r.space_id and v.contest_id = r.contest_id and v.member_id = r.member_id
                          order by v.version desc limit 1) v on true
     where r.space_id = any ((select tenancy.my_spaces())::uuid[]) and r.contest_id = p_contest
$$;
-- Counted from the rows, in members; no row while the contest is open.
create function decisions.tally(p_contest uuid)
    returns table (on_roll int, votes_for int, votes_against int, abstained int)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if decisions.settled(p_contest) then
        return query
            select count(*)::int, count(*) filter (where c.choice = 'FOR')::int,
                   count(*) filter (where c.choice = 'AGAINST')::int, count(*) filter (where c.choice = 'ABSTAIN')::int
              from decisions.counted(p_contest) c;
    end if;
end
$$;
-- Every member on the roll with its vote, by name; no row while the contest is open.
create function decisions.votes_by_name(p_contest uuid, p_offset bigint, p_limit int)
    returns table (member_id uuid, legal_name text, choice text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if decisions.settled(p_contest) then
        return query
            select c.member_id, c.legal_name, c.choice from decisions.counted(p_contest) c
             order by c.legal_name, c.member_id offset p_offset limit p_limit;
    end if;
end
$$;

--changeset decisions:0002-gatekeepers
create policy gate on decisions.contest for select to cp_gate using (true);
create policy gate on decisions.roll_entry for select to cp_gate using (true);
create policy gate on decisions.vote for select to cp_gate using (true);
grant select on decisions.contest, decisions.roll_entry, decisions.vote to cp_gate;
grant create on schema decisions to cp_gate;
alter function decisions.hold_open(uuid) owner to cp_gate;
alter function decisions.vote_stands() owner to cp_gate;
alter function decisions.my_vote(uuid, uuid) owner to cp_gate;
alter function decisions.awaiting_me() owner to cp_gate;
alter function decisions.settled(uuid) owner to cp_gate;
alter function decisions.counted(uuid) owner to cp_gate;
alter function decisions.tally(uuid) owner to cp_gate;
alter function decisions.votes_by_name(uuid, bigint, int) owner to cp_gate;
revoke create on schema decisions from cp_gate;
set local role cp_gate;
revoke execute on function decisions.hold_open(uuid), decisions.vote_stands(), decisions.my_vote(uuid, uuid),
    decisions.awaiting_me(), decisions.settled(uuid), decisions.counted(uuid), decisions.tally(uuid),
    decisions.votes_by_name(uuid, bigint, int) from public;
grant execute on function decisions.hold_open(uuid), decisions.my_vote(uuid, uuid), decisions.awaiting_me(),
    decisions.tally(uuid), decisions.votes_by_name(uuid, bigint, int) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'decisions.contest', 'cp_gate', 'hold_open and settled read its closing time'),
    ('OPEN_POLICY', 'decisions.roll_entry', 'cp_gate', 'results list everybody who was entitled'),
    ('OPEN_POLICY', 'decisions.vote', 'cp_gate', 'nobody else may read votes'),
    ('DEFINER', 'decisions.hold_open', '', 'casts under a lock that counting waits for'),
    ('DEFINER', 'decisions.vote_stands', '', 'refuses votes that may not be'),
    ('DEFINER', 'decisions.my_vote', '', 'reads the own member''s vote'),
    ('DEFINER', 'decisions.awaiting_me', '', 'reads whether the own members have voted'),
    ('DEFINER', 'decisions.settled', '', 'reads whether a result may be known'),
    ('DEFINER', 'decisions.counted', '', 'reads all votes, for the next two'),
    ('DEFINER', 'decisions.tally', '', 'counts votes after closing'),
    ('DEFINER', 'decisions.votes_by_name', '', 'lists votes after closing');
