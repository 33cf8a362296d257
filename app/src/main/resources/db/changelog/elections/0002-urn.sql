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
grant usage on schema urn to cp_owner, cp_gate; -- the owner names its table in functions and may not read it
grant select (election_id, sealed) on urn.ballot to cp_gate;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'urn.ballot', '', 'secret papers: nothing in them says whose they are'),
    ('NO_SPACE', 'urn.ballot', 'cp_gate:SELECT', 'the count reads election and paper, and neither commitment nor row number');

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
-- True, for whoever settles an election, once its voting has closed and its count is not published yet. Waits for the casts that were
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
-- Whom to tell that our records show no vote from a member, each with who votes for it now: for whoever settles the election.
create function elections.not_used(p_election uuid) returns table (member_id uuid, legal_name text, person_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.member_id, e.legal_name, p.person_id
      from elections.entitlement e
      join membership.representative p on p.space_id = e.space_id and p.member_id = e.member_id
                                      and p.from_at <= now() and (p.until_at is null or p.until_at > now())
     where e.election_id = p_election and not e.used and elections.closed(p_election)
       and not exists (select 1 from elections.board b where b.election_id = p_election and b.kind = 'CHECKPOINT')
     order by e.member_id
$$;
-- Everybody who votes now for a member on the roll, to be told what came of it.
create function elections.told_of(p_election uuid) returns table (member_id uuid, legal_name text, person_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.member_id, e.legal_name, p.person_id
      from elections.entitlement e
      join membership.representative p on p.space_id = e.space_id and p.member_id = e.member_id
                                      and p.from_at <= now() and (p.until_at is null or p.until_at > now())
     where e.election_id = p_election and elections.closed(p_election)
     order by e.member_id
$$;
-- The elections whose voting has closed and whose count nobody has asked for yet.
create function elections.due() returns table (election_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.election_id from elections.opening o
     where o.space_id = any ((select tenancy.my_spaces())::uuid[]) and elections.closed(o.election_id)
       and not exists (select 1 from elections.board b where b.election_id = o.election_id and b.kind = 'CHECKPOINT')
     order by o.closes_at, o.election_id
$$;
-- Publishes checkpoint and count of an election whose voting has closed, once. The list is as long as members have voted, and the count is
-- the one that the checkpoint names; how it was counted, everybody can repeat.
create function elections.publish(p_election uuid, p_checkpoint text, p_signature text, p_count text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('elections.election ' || p_election, 0));
    if not elections.closed(p_election) or not exists (
        select 1 from elections.entitlement e where e.election_id = p_election
        having count(*) filter (where e.used) = (p_checkpoint::jsonb ->> 'used')::int
           and count(*) filter (where e.used) = jsonb_array_length(p_checkpoint::jsonb -> 'commitments')
           and p_checkpoint::jsonb ->> 'countHash' = encode(sha256(convert_to(p_count, 'UTF8')), 'hex')) then
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
alter function elections.not_used(uuid) owner to cp_gate;
alter function elections.told_of(uuid) owner to cp_gate;
alter function elections.due() owner to cp_gate;
alter function elections.publish(uuid, text, text, text) owner to cp_gate;
revoke create on schema elections from cp_gate, cp_urn;
set local role cp_urn;
revoke execute on function elections.cast_ballot(uuid, uuid, uuid, bytea, text), elections.close_urn(uuid),
    elections.commitments(uuid) from public;
grant execute on function elections.cast_ballot(uuid, uuid, uuid, bytea, text) to cp_member;
grant execute on function elections.close_urn(uuid), elections.commitments(uuid) to cp_member, cp_office, cp_job;
set local role cp_gate;
revoke execute on function elections.closed(uuid), elections.papers(uuid), elections.lot_secret(uuid), elections.turnout(uuid),
    elections.roll(uuid, bigint, int), elections.roll_leaves(uuid), elections.my_entitlements(uuid), elections.not_used(uuid),
    elections.told_of(uuid), elections.due(), elections.publish(uuid, text, text, text) from public;
grant execute on function elections.papers(uuid), elections.lot_secret(uuid), elections.turnout(uuid),
    elections.not_used(uuid), elections.told_of(uuid), elections.publish(uuid, text, text, text) to cp_member, cp_office, cp_job;
grant execute on function elections.roll(uuid, bigint, int), elections.roll_leaves(uuid) to cp_member, cp_office;
grant execute on function elections.my_entitlements(uuid) to cp_member;
grant execute on function elections.due() to cp_job;
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
    ('DEFINER', 'elections.not_used', 'reads whom to tell that our records show no vote'),
    ('DEFINER', 'elections.told_of', 'reads who votes for whom, for the notice of the result'),
    ('DEFINER', 'elections.due', 'finds what is to be counted'),
    ('DEFINER', 'elections.publish', 'posts checkpoint and count once');
