--liquibase formatted sql

--changeset elections:0001-schema
create schema elections;
grant usage on schema elections to cp_member, cp_office, cp_job, cp_gate, cp_urn;

--changeset elections:0001-election
-- Seats that the members fill by voting. Its rules never change: whatever happens to it is a row of its own in the tables below, and
-- in which state it is, the clock and those rows say.
create table elections.election (
    space_id uuid not null references tenancy.space (space_id),
    election_id uuid primary key,
    title text not null check (length(title) between 1 and 200),
    purpose text not null check (length(purpose) between 1 and 1000),
    seats int not null check (seats between 1 and 50),
    method text not null check (method in ('SCOTTISH_STV', 'MEEK_STV', 'APPROVAL', 'FIRST_PAST_THE_POST')),
    wording text not null, -- of the method, frozen
    articles text not null check (length(articles) between 1 and 200),
    appoints boolean not null, -- the articles say that the result is the appointment
    nominations_until timestamptz not null,
    announced_by uuid not null,
    announced_at timestamptz not null check (announced_at < nominations_until),
    command uuid not null,
    unique (space_id, election_id),
    unique (space_id, command)
);
alter table elections.election enable row level security, force row level security;
create policy by_key on elections.election for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on elections.election to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy job on elections.election for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy gate on elections.election for select to cp_gate using (true);
grant select on elections.election to cp_member, cp_job, cp_gate;
grant select, insert on elections.election to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'elections.election', '', 'the office announces elections'),
    ('JOB_POLICY', 'elections.election', '', 'a job counts what has closed, if nobody has looked before'),
    ('OPEN_POLICY', 'elections.election', 'cp_gate', 'nominations are judged by its dates'),
    ('APPEND_ONLY', 'elections.election', '', 'seats, method and rules are frozen when it is announced');

--changeset elections:0001-nomination
-- Somebody whom a member's representative wants on the paper. She stands only if she consents in time, and may withdraw.
create table elections.nomination (
    space_id uuid not null references tenancy.space (space_id),
    nomination_id uuid primary key,
    election_id uuid not null,
    candidate uuid not null, -- the person
    name text not null check (length(name) between 1 and 200 and name !~ '[\n\r\t]'),
    member_id uuid not null,
    nominator text not null,
    nominated_by uuid not null,
    nominated_at timestamptz not null,
    command uuid not null,
    statement text not null default '' check (length(statement) <= 5000),
    consented_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_because text not null default '' check (length(withdrawn_because) <= 500),
    version int not null default 0,
    unique (space_id, nomination_id),
    unique (space_id, election_id, candidate),
    unique (space_id, command),
    foreign key (space_id, election_id) references elections.election (space_id, election_id),
    constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawn_because = ''))
);
alter table elections.nomination enable row level security, force row level security;
create policy by_key on elections.nomination to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on elections.nomination to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy job on elections.nomination for select to cp_job using ((select tenancy.hat()) = 'cp_job');
grant select, insert, update (statement, consented_at, withdrawn_at, withdrawn_because, version)
    on elections.nomination to cp_member;
grant select, update (withdrawn_at, withdrawn_because, version) on elections.nomination to cp_office;
grant select on elections.nomination to cp_job;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'elections.nomination', '', 'the office records that a candidate has withdrawn or died'),
    ('JOB_POLICY', 'elections.nomination', '', 'a job counts what has closed, if nobody has looked before');

--changeset elections:0001-opening
-- Voting: its candidates, roll, lot and key are frozen by the manifest, of which this keeps the hash. That it has closed, the clock says.
create table elections.opening (
    space_id uuid not null references tenancy.space (space_id),
    election_id uuid primary key,
    opened_by uuid not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    closes_zone text not null check (closes_zone = 'Europe/London'),
    roll_size int not null check (roll_size > 0),
    roll_root text not null check (roll_root ~ '^[0-9a-f]{64}$'),
    lot_commitment text not null check (lot_commitment ~ '^[0-9a-f]{64}$'),
    manifest_hash text not null check (manifest_hash ~ '^[0-9a-f]{64}$'),
    public_key text not null,
    key_name text not null,
    command uuid not null,
    unique (space_id, election_id),
    unique (space_id, command),
    foreign key (space_id, election_id) references elections.election (space_id, election_id)
);
alter table elections.opening enable row level security, force row level security;
create policy by_key on elections.opening for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on elections.opening to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy job on elections.opening for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy gate on elections.opening for select to cp_gate using (true);
create policy urn on elections.opening for select to cp_urn using (true);
grant select on elections.opening to cp_member, cp_job, cp_gate, cp_urn;
grant select, insert on elections.opening to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'elections.opening', '', 'the office opens the voting'),
    ('JOB_POLICY', 'elections.opening', '', 'a job counts what has closed, if nobody has looked before'),
    ('OPEN_POLICY', 'elections.opening', 'cp_gate', 'what may be known depends on whether voting has closed'),
    ('OPEN_POLICY', 'elections.opening', 'cp_urn', 'the urn opens and closes by it'),
    ('APPEND_ONLY', 'elections.opening', '', 'the voting hours are fixed when voting opens');

--changeset elections:0001-entitlement
-- Participation: which member may vote, and whether a ballot was cast for it. Neither a time nor what was chosen. No hat reads it: who
-- has voted is nobody's business while voting is open, and the salt keeps others from trying out who is on the roll.
create table elections.entitlement (
    space_id uuid not null references tenancy.space (space_id),
    election_id uuid not null,
    member_id uuid not null,
    legal_name text not null,
    salt uuid not null,
    used boolean not null default false,
    used_by uuid,
    command uuid,
    primary key (space_id, election_id, member_id),
    foreign key (space_id, election_id) references elections.opening (space_id, election_id),
    constraint used_by_somebody check (used = (used_by is not null) and used = (command is not null))
);
alter table elections.entitlement enable row level security, force row level security;
create policy office on elections.entitlement for insert to cp_office with check ((select tenancy.hat()) = 'cp_office');
create policy gate on elections.entitlement for select to cp_gate using (true);
create policy urn on elections.entitlement to cp_urn using (true) with check (true);
grant insert (space_id, election_id, member_id, legal_name, salt) on elections.entitlement to cp_office;
grant select on elections.entitlement to cp_gate, cp_urn;
grant update (used, used_by, command) on elections.entitlement to cp_urn;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'elections.entitlement', '', 'the office freezes the roll when it opens the voting'),
    ('OPEN_POLICY', 'elections.entitlement', 'cp_gate', 'the turnout is counted from these rows'),
    ('OPEN_POLICY', 'elections.entitlement', 'cp_urn', 'casting marks an entitlement as used'),
    ('APPEND_ONLY', 'elections.entitlement', '', 'a frozen roll');

--changeset elections:0001-lot
-- The secret of the lot that decides between candidates who are level, drawn when the election is announced and nobody stands yet. No
-- hat reads it; the count reveals it.
create table elections.lot (
    space_id uuid not null references tenancy.space (space_id),
    election_id uuid primary key,
    secret text not null check (secret ~ '^[0-9a-f]{64}$'),
    unique (space_id, election_id),
    foreign key (space_id, election_id) references elections.election (space_id, election_id)
);
alter table elections.lot enable row level security, force row level security;
create policy gate on elections.lot to cp_gate using (true) with check (true);
grant select, insert on elections.lot to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'elections.lot', 'cp_gate', 'draws the secret, and reveals it for the count'),
    ('APPEND_ONLY', 'elections.lot', '', 'its commitment is published');

--changeset elections:0001-board
-- What is published: the manifest before voting, the checkpoint and the count after it. Each line holds the hash of the one before.
create table elections.board (
    space_id uuid not null references tenancy.space (space_id),
    election_id uuid not null,
    seq int not null check (seq > 0),
    kind text not null check (kind in ('MANIFEST', 'CHECKPOINT', 'COUNT')),
    payload text not null,
    signature text not null,
    posted_at timestamptz not null,
    prev_hash text not null,
    hash text not null check (hash = encode(sha256(convert_to(
        election_id || E'\n' || seq || E'\n' || kind || E'\n' || prev_hash || E'\n' || payload, 'UTF8')), 'hex')),
    primary key (space_id, election_id, seq),
    unique (space_id, election_id, kind),
    foreign key (space_id, election_id) references elections.election (space_id, election_id)
);
alter table elections.board enable row level security, force row level security;
create policy by_key on elections.board for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on elections.board for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy job on elections.board for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy gate on elections.board to cp_gate using (true) with check (true);
create policy urn on elections.board for select to cp_urn using (true);
grant select on elections.board to cp_member, cp_office, cp_job, cp_urn;
grant select, insert on elections.board to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'elections.board', '', 'the office reads what is published'),
    ('JOB_POLICY', 'elections.board', '', 'a job counts what has closed, if nobody has looked before'),
    ('OPEN_POLICY', 'elections.board', 'cp_gate', 'posts in a chain'),
    ('OPEN_POLICY', 'elections.board', 'cp_urn', 'an urn whose list is published is settled'),
    ('APPEND_ONLY', 'elections.board', '', 'what is published stays');

--changeset elections:0001-frozen splitStatements:false
-- Voting opens once nominations have closed, now, with more candidates than seats, and if nobody was declared elected unopposed.
create function elections.opening_stands() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('elections.election ' || new.election_id, 0)); -- what candidates say in time is in
    if new.opens_at <> now() or new.lot_commitment <> elections.lot_commitment(new.election_id) or exists (select 1 from elections.board b where b.election_id = new.election_id)
       or not exists (select 1 from elections.election e
                       where e.election_id = new.election_id and e.nominations_until <= clock_timestamp()
                         and e.seats < (select count(*) from elections.nomination n where n.election_id = e.election_id
                                           and n.consented_at is not null and n.withdrawn_at is null)) then
        raise exception 'voting cannot open' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger stands before insert on elections.opening for each row execute function elections.opening_stands();
-- Entries come in the transaction that opens the voting, and never after it.
create function elections.freeze_roll() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select 1 from added a left join elections.opening o on o.election_id = a.election_id
                where o.opens_at is distinct from now()) then
        raise exception 'the roll is frozen since voting opened' using errcode = '23514';
    end if;
    return null;
end
$$;
create trigger frozen after insert on elections.entitlement referencing new table as added
    for each statement execute function elections.freeze_roll();

--changeset elections:0001-nomination-stands splitStatements:false
-- Whatever inserts or changes a nomination: members nominate in time and in their own name, a candidate alone speaks for herself, and
-- what is on a paper is not changed by anybody.
create function elections.nomination_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    in_time boolean;
    closed boolean;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('elections.election ' || new.election_id, 0)); -- opening and closing wait
    in_time := exists (select 1 from elections.election e
                        where e.election_id = new.election_id and clock_timestamp() < e.nominations_until)
               and not exists (select 1 from elections.opening o where o.election_id = new.election_id);
    closed := exists (select 1 from elections.opening o
                       where o.election_id = new.election_id and o.closes_at <= clock_timestamp())
              or exists (select 1 from elections.board b where b.election_id = new.election_id and b.kind = 'COUNT');
    if tg_op = 'INSERT' then
        if new.nominated_by <> tenancy.me() or new.nominated_at <> now()
           or new.member_id not in (select membership.represented())
           or new.statement <> '' or new.consented_at is not null or new.withdrawn_at is not null then
            raise exception 'only who represents a member nominates for it, in her own name and now' using errcode = '42501';
        end if;
        if not in_time then
            raise exception 'nominations have closed' using errcode = '23514';
        end if;
        new.nominator := (select m.legal_name from membership.member m where m.space_id = new.space_id and m.member_id = new.member_id);
        return new;
    end if;
    if tenancy.hat() <> 'cp_office' and old.candidate <> tenancy.me() then
        raise exception 'a candidate alone speaks for herself' using errcode = '42501';
    end if;
    if (new.statement <> old.statement or new.consented_at is distinct from old.consented_at)
       and not (in_time and old.withdrawn_at is null and new.consented_at is not distinct from now()) then
        raise exception 'nominations have closed' using errcode = '23514';
    end if;
    if (new.withdrawn_at is distinct from old.withdrawn_at or new.withdrawn_because <> old.withdrawn_because)
       and (closed or old.withdrawn_at is not null or new.withdrawn_at <> now()) then
        raise exception 'voting has closed' using errcode = '23514';
    end if;
    if new.version <> old.version + 1 then
        raise exception 'changed meanwhile' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger stands before insert or update on elections.nomination
    for each row execute function elections.nomination_stands();

--changeset elections:0001-may-follow splitStatements:false
-- Who may read of elections: representatives, councillors, the office, and the job that counts.
create function elections.may_follow(p_space uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select tenancy.my_roles(p_space) && array['REPRESENTATIVE', 'COUNCILLOR', 'OFFICE', 'JOB']
$$;
grant execute on function elections.may_follow(uuid) to cp_gate, cp_urn;

--changeset elections:0001-lot-drawn splitStatements:false
-- Draws the secret of an election's lot and tells no more than what it commits to.
create function elections.draw_lot(p_election uuid) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'may not draw' using errcode = '42501';
    end if;
    insert into elections.lot (space_id, election_id, secret)
    select e.space_id, e.election_id, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
      from elections.election e where e.election_id = p_election
    on conflict do nothing;
    return (select encode(sha256(convert_to(l.secret, 'UTF8')), 'hex') from elections.lot l where l.election_id = p_election);
end
$$;
-- What an election's lot commits to: published from the announcement on.
create function elections.lot_commitment(p_election uuid) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select encode(sha256(convert_to(l.secret, 'UTF8')), 'hex') from elections.lot l
     where l.election_id = p_election and elections.may_follow(l.space_id)
$$;
-- Appends to the board of an election. Of two at once the second finds the line of the first, and appends nothing.
create function elections.post(p_election uuid, p_kind text, p_payload text, p_signature text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    last_line elections.board;
    place int;
    before_it text;
begin
    perform pg_advisory_xact_lock(hashtextextended('elections.board ' || p_election, 0));
    if exists (select 1 from elections.board b where b.election_id = p_election and b.kind = p_kind) then
        return false;
    end if;
    select b.* into last_line from elections.board b where b.election_id = p_election order by b.seq desc limit 1;
    place := coalesce(last_line.seq, 0) + 1;
    before_it := coalesce(last_line.hash, '');
    insert into elections.board (space_id, election_id, seq, kind, payload, signature, posted_at, prev_hash, hash)
    select e.space_id, e.election_id, place, p_kind, p_payload, p_signature, now(), before_it,
           encode(sha256(convert_to(e.election_id || E'\n' || place || E'\n' || p_kind || E'\n' || before_it || E'\n' || p_payload,
                                    'UTF8')), 'hex')
      from elections.election e where e.election_id = p_election and e.space_id = any (tenancy.my_spaces());
    return found;
end
$$;
-- The manifest of a voting that opens in this transaction, whose hash its opening bears.
create function elections.post_manifest(p_election uuid, p_manifest text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' or not exists (
        select 1 from elections.opening o
         where o.election_id = p_election and o.opens_at = now()
           and o.manifest_hash = encode(sha256(convert_to(p_manifest, 'UTF8')), 'hex')
           and (select count(*) from elections.entitlement n where n.election_id = o.election_id) = o.roll_size
           and (select array_agg(c ->> 'id' order by c ->> 'id') from jsonb_array_elements(p_manifest::jsonb -> 'candidates') c)
               = (select array_agg(n.nomination_id::text order by n.nomination_id::text) from elections.nomination n
                   where n.election_id = o.election_id and n.consented_at is not null and n.withdrawn_at is null)) then
        raise exception 'not the manifest of what opens' using errcode = '42501';
    end if;
    return elections.post(p_election, 'MANIFEST', p_manifest, '');
end
$$;
-- The record of an election in which there is a seat for everybody who stands.
create function elections.declare_unopposed(p_election uuid, p_record text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('elections.election ' || p_election, 0));
    if tenancy.hat() <> 'cp_office' or exists (select 1 from elections.opening o where o.election_id = p_election)
       or not exists (select 1 from elections.election e where e.election_id = p_election
                         and e.nominations_until <= clock_timestamp()
                         and e.seats >= (select count(*) from elections.nomination n where n.election_id = e.election_id
                                            and n.consented_at is not null and n.withdrawn_at is null)) then
        raise exception 'not unopposed' using errcode = '42501';
    end if;
    return elections.post(p_election, 'COUNT', p_record, '');
end
$$;

--changeset elections:0001-gatekeepers
create policy gate on elections.nomination for select to cp_gate using (true);
grant select on elections.nomination to cp_gate;
grant create on schema elections to cp_gate;
alter function elections.nomination_stands() owner to cp_gate;
alter function elections.draw_lot(uuid) owner to cp_gate;
alter function elections.lot_commitment(uuid) owner to cp_gate;
alter function elections.post(uuid, text, text, text) owner to cp_gate;
alter function elections.post_manifest(uuid, text) owner to cp_gate;
alter function elections.declare_unopposed(uuid, text) owner to cp_gate;
revoke create on schema elections from cp_gate;
set local role cp_gate;
revoke execute on function elections.nomination_stands(), elections.draw_lot(uuid), elections.lot_commitment(uuid),
    elections.post(uuid, text, text, text), elections.post_manifest(uuid, text), elections.declare_unopposed(uuid, text) from public;
grant execute on function elections.draw_lot(uuid), elections.post_manifest(uuid, text), elections.declare_unopposed(uuid, text)
    to cp_office;
grant execute on function elections.lot_commitment(uuid) to cp_member, cp_office, cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'elections.nomination', 'cp_gate', 'whether a seat is contested'),
    ('DEFINER', 'elections.nomination_stands', '', 'refuses nominations that may not be'),
    ('DEFINER', 'elections.draw_lot', '', 'keeps the secret of the lot out of every hat''s sight'),
    ('DEFINER', 'elections.lot_commitment', '', 'tells what the lot commits to, and not its secret'),
    ('DEFINER', 'elections.post', '', 'appends to the board in a chain'),
    ('DEFINER', 'elections.post_manifest', '', 'posts the manifest that belongs to an opening, and no other'),
    ('DEFINER', 'elections.declare_unopposed', '', 'posts the record of an election without opponents, and of no other');
