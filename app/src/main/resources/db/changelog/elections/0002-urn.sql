--liquibase formatted sql

--changeset elections:0002-urn
-- The box: what was chosen. No person, time, version, place in a row, or key to a member; no hat has any right here. It belongs to
-- the role whose functions are the only way in. One transaction writes a ballot and marks its entitlement, so both bear its number
-- (xmin): at closing the rows are written anew in the order of their commitments, and the dead ones are cleared away soon after.
create schema urn authorization cp_urn;
set local role cp_urn;
create table urn.ballot (
    ballot_id uuid primary key default gen_random_uuid(),
    election_id uuid not null,
    commitment bytea not null unique check (octet_length(commitment) = 32),
    sealed text not null check (length(sealed) between 1 and 1000)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index ballot_by_election on urn.ballot (election_id);
alter table urn.ballot enable row level security, force row level security;
create policy urn on urn.ballot to cp_urn using (true) with check (true);
create policy gate on urn.ballot for select to cp_gate using (true);
grant usage on schema urn to cp_owner, cp_gate; -- the owner names its table in functions and may not read it
grant select (election_id, sealed) on urn.ballot to cp_gate;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'urn.ballot', '', 'secret papers: nothing in them says whose they are'),
    ('NO_SPACE', 'urn.ballot', 'cp_gate:SELECT', 'the count reads election and paper, and neither commitment nor row number'),
    ('OPEN_POLICY', 'urn.ballot', 'cp_urn', 'casts a ballot, closes the urn and publishes its list'),
    ('OPEN_POLICY', 'urn.ballot', 'cp_gate', 'the count reads all papers');

--changeset elections:0002-told
-- What a job has told the roll: that voting closes soon, and what came of it. Each once, whichever node was the first.
create table elections.told (
    space_id uuid not null references tenancy.space (space_id),
    election_id uuid not null,
    what text not null check (what in ('CLOSES_SOON', 'RESULT')),
    told_at timestamptz not null default now(),
    primary key (space_id, election_id, what),
    foreign key (space_id, election_id) references elections.opening (space_id, election_id)
);
alter table elections.told enable row level security, force row level security;
create policy job on elections.told to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
create policy gate on elections.told for select to cp_gate using (true);
grant select, insert (space_id, election_id, what) on elections.told to cp_job;
grant select on elections.told to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('JOB_POLICY', 'elections.told', '', 'a job alone tells the roll'),
    ('OPEN_POLICY', 'elections.told', 'cp_gate', 'what waits to be told is what no line says'),
    ('APPEND_ONLY', 'elections.told', '', 'nobody is told twice');

--changeset elections:0002-represented
grant usage on schema membership to cp_urn;
set local role cp_gate;
grant execute on function membership.represented() to cp_urn;
set local role cp_owner;

--changeset elections:0002-cast splitStatements:false
-- The only way into the urn. A ballot is taken, and its member's entitlement used, in one transaction: under a lock that closing waits
-- for, behind the lock of the entitlement's row, by the database's clock after both. A repeat of the command is answered from the
-- urn; what is stored of it never holds the commitment.
create function elections.cast_ballot(p_election uuid, p_member uuid, p_command uuid, p_commitment bytea, p_sealed text) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    own elections.entitlement;
begin
    if uuid_extract_version(p_command) is distinct from 4 then
        raise exception 'a ballot''s command tells no time' using errcode = '23514';
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended('elections.election ' || p_election, 0));
    select e.* into own from elections.entitlement e
     where e.space_id = any ((select tenancy.my_spaces())::uuid[]) and e.election_id = p_election and e.member_id = p_member
       and p_member in (select membership.represented())
       for update;
    if not found then
        return 'NOT_ENTITLED';
    end if;
    if own.used then
        return case when own.command = p_command and own.used_by = tenancy.me()
                     and exists (select 1 from urn.ballot b where b.election_id = p_election and b.commitment = p_commitment)
                    then 'RECORDED' else 'ALREADY_USED' end;
    end if;
    if not exists (select 1 from elections.opening o where o.election_id = p_election
                      and o.opens_at <= clock_timestamp() and clock_timestamp() < o.closes_at) then
        return 'CLOSED';
    end if;
    update elections.entitlement set used = true, used_by = tenancy.me(), command = p_command
     where space_id = own.space_id and election_id = own.election_id and member_id = own.member_id;
    insert into urn.ballot (election_id, commitment, sealed) values (p_election, p_commitment, p_sealed);
    return 'RECORDED';
end
$$;

--changeset elections:0002-close splitStatements:false
-- True, for the job that settles an election, once its voting has closed and its count is not published yet. Waits for the casts that were
-- let in before the closing instant, keeps everybody else out until this transaction ends, and writes the urn's rows anew.
create function elections.close_urn(p_election uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    commitments bytea[];
    papers text[];
begin
    if not exists (select 1 from elections.opening o where o.election_id = p_election and elections.may_follow(o.space_id)
                      and o.closes_at <= clock_timestamp())
       or exists (select 1 from elections.board b where b.election_id = p_election and b.kind = 'CHECKPOINT') then
        return false;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('elections.election ' || p_election, 0));
    if exists (select 1 from elections.board b where b.election_id = p_election and b.kind = 'CHECKPOINT') then
        return false;
    end if;
    select array_agg(b.commitment order by b.commitment), array_agg(b.sealed order by b.commitment) into commitments, papers
      from urn.ballot b where b.election_id = p_election;
    if coalesce(cardinality(commitments), 0) <> (select count(*) from elections.entitlement e
                                                  where e.election_id = p_election and e.used) then
        raise exception 'the urn and the roll do not agree' using errcode = '23514';
    end if;
    delete from urn.ballot where election_id = p_election;
    insert into urn.ballot (election_id, commitment, sealed)
    select p_election, c.commitment, c.sealed
      from unnest(commitments, papers) with ordinality as c (commitment, sealed, place) order by c.place;
    return true;
end
$$;
-- The commitments of all ballots in their own order; nothing before voting has closed.
create function elections.commitments(p_election uuid) returns table (commitment text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select encode(b.commitment, 'hex') from urn.ballot b
     where b.election_id = p_election
       and exists (select 1 from elections.opening o where o.election_id = p_election and elections.may_follow(o.space_id)
                      and o.closes_at <= clock_timestamp())
     order by b.commitment
$$;

--changeset elections:0002-count splitStatements:false
-- Whether an election's voting has closed, for somebody who may know what came of it.
create function elections.closed(p_election uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from elections.opening o where o.election_id = p_election
                      and o.space_id = any ((select tenancy.my_spaces())::uuid[]) and elections.may_follow(o.space_id)
                      and o.closes_at <= clock_timestamp())
$$;
-- The papers of all ballots, equal ones together, in the order of their text; nothing before voting has closed, and never some of them.
create function elections.papers(p_election uuid) returns table (paper text, times bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select b.sealed, count(*) from urn.ballot b
     where b.election_id = p_election and elections.closed(p_election)
     group by b.sealed order by b.sealed collate "C"
$$;
-- The secret of the lot; nothing before voting has closed, or without voting before nominations have.
create function elections.lot_secret(p_election uuid) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select l.secret from elections.lot l join elections.election e on e.election_id = l.election_id
     where l.election_id = p_election and e.space_id = any ((select tenancy.my_spaces())::uuid[]) and elections.may_follow(e.space_id)
       and (elections.closed(p_election)
            or not exists (select 1 from elections.opening o where o.election_id = p_election)
               and e.nominations_until <= clock_timestamp()
               and e.seats >= (select count(*) from elections.nomination n where n.election_id = p_election
                                  and n.consented_at is not null and n.withdrawn_at is null))
$$;
-- How many could vote and how many have, counted from the rows; no row before voting has closed.
create function elections.turnout(p_election uuid) returns table (on_roll int, used int)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*)::int, count(*) filter (where e.used)::int from elections.entitlement e
     where e.election_id = p_election and elections.closed(p_election)
    having elections.closed(p_election)
$$;
-- Everybody on the roll, by name. Whether a ballot was cast for a member is told once voting has closed, if three voted at least, and
-- half of the roll.
create function elections.roll(p_election uuid, p_offset bigint, p_limit int)
    returns table (member_id uuid, legal_name text, used boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with turnout as (
        select count(*) as on_roll, count(*) filter (where e.used) as used from elections.entitlement e where e.election_id = p_election
    )
    select e.member_id, e.legal_name,
           case when elections.closed(p_election) and t.used >= 3 and 2 * t.used >= t.on_roll then e.used end
      from elections.entitlement e cross join turnout t
     where e.election_id = p_election and e.space_id = any ((select tenancy.my_spaces())::uuid[]) and elections.may_follow(e.space_id)
     order by e.legal_name, e.member_id offset p_offset limit p_limit
$$;
-- The leaves of the roll's tree, in the order of the members' ids: hashes that tell nothing without their salts.
create function elections.roll_leaves(p_election uuid) returns table (leaf text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select encode(sha256('\x00'::bytea || convert_to(E'roll-v1\n' || e.salt || E'\n' || e.member_id || E'\n1\n' || e.legal_name || E'\n',
                                                     'UTF8')), 'hex')
      from elections.entitlement e
     where e.election_id = p_election and e.space_id = any ((select tenancy.my_spaces())::uuid[]) and elections.may_follow(e.space_id)
     order by e.member_id::text collate "C"
$$;
-- The members on the roll that the person of this transaction represents now, each with its own salt.
create function elections.my_entitlements(p_election uuid)
    returns table (member_id uuid, legal_name text, salt uuid, used boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.member_id, e.legal_name, e.salt, e.used from elections.entitlement e
     where e.election_id = p_election and e.space_id = any ((select tenancy.my_spaces())::uuid[])
       and e.member_id in (select membership.represented())
     order by e.legal_name, e.member_id
$$;
-- The ballots that the members of the person of this transaction have still to cast, the next to close first.
create function elections.awaiting_me()
    returns table (election_id uuid, title text, closes_at timestamptz, member_id uuid, legal_name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.election_id, e.title, o.closes_at, n.member_id, n.legal_name
      from elections.opening o
      join elections.election e on e.space_id = o.space_id and e.election_id = o.election_id
      join elections.entitlement n on n.space_id = o.space_id and n.election_id = o.election_id and not n.used
     where o.space_id = any ((select tenancy.my_spaces())::uuid[]) and o.closes_at > now()
       and n.member_id in (select membership.represented())
     order by o.closes_at, o.election_id, n.legal_name
$$;
-- What a job has to tell the roll of an election and has not told: once, three days before voting closes or in the middle of shorter
-- hours, that it closes soon; and what came of it once it has closed.
create function elections.due() returns table (election_id uuid, what text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.election_id, w.what
      from elections.opening o cross join (values ('CLOSES_SOON'), ('RESULT')) as w (what)
     where o.space_id = any ((select tenancy.my_spaces())::uuid[]) and elections.may_follow(o.space_id)
       and case w.what when 'RESULT' then o.closes_at <= clock_timestamp()
           else clock_timestamp() >= greatest(o.closes_at - interval '3 days', o.opens_at + (o.closes_at - o.opens_at) / 2)
            and clock_timestamp() < o.closes_at end
       and not exists (select 1 from elections.told t
                        where t.space_id = o.space_id and t.election_id = o.election_id and t.what = w.what)
     order by o.closes_at, o.election_id, w.what
$$;
-- Whom a job tells: who votes now for each member on the roll, and whether a ballot was cast for it, once voting has closed. Before that
-- only those for whom none was cast yet, and only when they are to hear that voting closes soon.
create function elections.participation(p_election uuid)
    returns table (member_id uuid, legal_name text, person_id uuid, used boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.member_id, e.legal_name, p.person_id, e.used
      from elections.entitlement e
      join membership.representative p on p.space_id = e.space_id and p.member_id = e.member_id
                                      and p.from_at <= now() and (p.until_at is null or p.until_at > now())
     where e.election_id = p_election and tenancy.hat() = 'cp_job'
       and (elections.closed(p_election)
            or not e.used and exists (select 1 from elections.due() d where d.election_id = p_election and d.what = 'CLOSES_SOON'))
     order by e.member_id
$$;
-- Publishes checkpoint and count of an election whose voting has closed, once: for a job alone. The list is the urn's, roll and manifest
-- are the opening's, and the count is the one that the checkpoint names; how it was counted, everybody can repeat.
create function elections.publish(p_election uuid, p_checkpoint text, p_signature text, p_count text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('elections.election ' || p_election, 0));
    if tenancy.hat() <> 'cp_job' then
        raise exception 'only a job publishes what came of an election' using errcode = '42501';
    end if;
    if not elections.closed(p_election) or not exists (
        select 1 from elections.entitlement e where e.election_id = p_election
        having count(*) filter (where e.used) = (p_checkpoint::jsonb ->> 'used')::int
           and count(*) = (p_checkpoint::jsonb ->> 'rollSize')::int
           and p_checkpoint::jsonb ->> 'countHash' = encode(sha256(convert_to(p_count, 'UTF8')), 'hex'))
       or not exists (select 1 from elections.opening o where o.election_id = p_election
                         and o.manifest_hash = p_checkpoint::jsonb ->> 'manifestHash' and o.roll_root = p_checkpoint::jsonb ->> 'rollRoot')
       or p_checkpoint::jsonb ->> 'election' is distinct from p_election::text
       or p_checkpoint::jsonb -> 'commitments' is distinct from
          (select coalesce(jsonb_agg(c.commitment order by c.commitment collate "C"), '[]') from elections.commitments(p_election) c) then
        raise exception 'not what came of a voting that has closed' using errcode = '42501';
    end if;
    if not (elections.post(p_election, 'CHECKPOINT', p_checkpoint, p_signature) and elections.post(p_election, 'COUNT', p_count, '')) then
        raise exception 'it is published already' using errcode = '23505';
    end if;
    return true;
end
$$;

--changeset elections:0002-gatekeepers
grant create on schema elections to cp_gate, cp_urn;
alter function elections.cast_ballot(uuid, uuid, uuid, bytea, text) owner to cp_urn;
alter function elections.close_urn(uuid) owner to cp_urn;
alter function elections.commitments(uuid) owner to cp_urn;
alter function elections.closed(uuid) owner to cp_gate;
alter function elections.papers(uuid) owner to cp_gate;
alter function elections.lot_secret(uuid) owner to cp_gate;
alter function elections.turnout(uuid) owner to cp_gate;
alter function elections.roll(uuid, bigint, int) owner to cp_gate;
alter function elections.roll_leaves(uuid) owner to cp_gate;
alter function elections.my_entitlements(uuid) owner to cp_gate;
alter function elections.awaiting_me() owner to cp_gate;
alter function elections.due() owner to cp_gate;
alter function elections.participation(uuid) owner to cp_gate;
alter function elections.publish(uuid, text, text, text) owner to cp_gate;
revoke create on schema elections from cp_gate, cp_urn;
set local role cp_urn;
revoke execute on function elections.cast_ballot(uuid, uuid, uuid, bytea, text), elections.close_urn(uuid),
    elections.commitments(uuid) from public;
grant execute on function elections.cast_ballot(uuid, uuid, uuid, bytea, text) to cp_member;
grant execute on function elections.close_urn(uuid) to cp_job;
grant execute on function elections.commitments(uuid) to cp_member, cp_office, cp_job, cp_gate;
set local role cp_gate;
revoke execute on function elections.closed(uuid), elections.papers(uuid), elections.lot_secret(uuid), elections.turnout(uuid),
    elections.roll(uuid, bigint, int), elections.roll_leaves(uuid), elections.my_entitlements(uuid), elections.awaiting_me(),
    elections.due(), elections.participation(uuid), elections.publish(uuid, text, text, text) from public;
grant execute on function elections.papers(uuid), elections.lot_secret(uuid), elections.turnout(uuid)
    to cp_member, cp_office, cp_job;
grant execute on function elections.roll(uuid, bigint, int), elections.roll_leaves(uuid) to cp_member, cp_office;
grant execute on function elections.my_entitlements(uuid), elections.awaiting_me() to cp_member;
grant execute on function elections.due(), elections.participation(uuid), elections.publish(uuid, text, text, text) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'elections.cast_ballot', 'the only way into the urn'),
    ('DEFINER', 'elections.close_urn', 'settles the urn once'),
    ('DEFINER', 'elections.commitments', 'publishes the list of ballots'),
    ('DEFINER', 'elections.closed', 'one answer to whether anything may be known yet'),
    ('DEFINER', 'elections.papers', 'the count reads all papers, and none before the end'),
    ('DEFINER', 'elections.lot_secret', 'reveals the lot for the count'),
    ('DEFINER', 'elections.turnout', 'counts who has voted, from the rows'),
    ('DEFINER', 'elections.roll', 'shows the roll without salts'),
    ('DEFINER', 'elections.roll_leaves', 'publishes the roll as hashes'),
    ('DEFINER', 'elections.my_entitlements', 'reads the own members'' entitlements'),
    ('DEFINER', 'elections.awaiting_me', 'reads for which of the own members no ballot was cast yet'),
    ('DEFINER', 'elections.due', 'finds what a job has to tell'),
    ('DEFINER', 'elections.participation', 'reads for a job whom to tell, and whether a ballot was cast'),
    ('DEFINER', 'elections.publish', 'posts checkpoint and count once');
