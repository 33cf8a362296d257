--liquibase formatted sql

--changeset audit:0001-schema
create schema audit;
grant usage on schema audit to cp_member, cp_office, cp_job, cp_gate;

--changeset audit:0001-line
-- What was done, by whom, under which hat and with which keys: written in the transaction of the deed.
create table audit.line (
    space_id uuid not null references tenancy.space (space_id),
    line_id uuid primary key,
    at timestamptz not null,
    person uuid not null,
    hat text not null,
    key_roles text[] not null,
    action text not null,
    object text not null,
    unique (space_id, line_id)
);
-- Lines that wait for their place in the chain. No writer waits for another: the chain is made later, by one job.
create table audit.pending (
    space_id uuid not null references tenancy.space (space_id),
    line_id uuid primary key,
    foreign key (space_id, line_id) references audit.line (space_id, line_id)
);
create index pending_by_space on audit.pending (space_id, line_id);
-- One chain per space: each seal holds the hash of the one before it, so that a changed, lost or swapped line shows.
create table audit.seal (
    space_id uuid not null references tenancy.space (space_id),
    seq bigint not null,
    line_id uuid not null unique,
    prev_hash bytea not null,
    hash bytea not null,
    primary key (space_id, seq),
    foreign key (space_id, line_id) references audit.line (space_id, line_id)
);
-- The end of each chain, so that a cut tail shows.
create table audit.head (
    space_id uuid primary key references tenancy.space (space_id),
    seq bigint not null,
    hash bytea not null
);
alter table audit.line enable row level security, force row level security;
alter table audit.pending enable row level security, force row level security;
alter table audit.seal enable row level security, force row level security;
alter table audit.head enable row level security, force row level security;
create policy gate on audit.line to cp_gate using (true) with check (true);
create policy gate on audit.pending to cp_gate using (true) with check (true);
create policy gate on audit.seal to cp_gate using (true) with check (true);
create policy gate on audit.head to cp_gate using (true) with check (true);
grant select, insert on audit.line, audit.seal to cp_gate;
grant select, insert, delete on audit.pending to cp_gate;
grant select, insert, update on audit.head to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'audit.line', 'cp_gate', 'audit.write adds lines, audit.verify reads them'),
    ('OPEN_POLICY', 'audit.pending', 'cp_gate', 'audit.write and audit.seal_pending'),
    ('OPEN_POLICY', 'audit.seal', 'cp_gate', 'audit.seal_pending and audit.verify'),
    ('OPEN_POLICY', 'audit.head', 'cp_gate', 'audit.seal_pending and audit.verify'),
    ('APPEND_ONLY', 'audit.line', '', 'the trail is never changed'),
    ('APPEND_ONLY', 'audit.seal', '', 'the trail is never changed'),
    ('DEFINER', 'audit.write', '', 'the only way to add a line'),
    ('DEFINER', 'audit.seal_pending', '', 'the job that makes the chains'),
    ('DEFINER', 'audit.verify', '', 'reads every chain');

--changeset audit:0001-append-only splitStatements:false
create function audit.refuse() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'the trail is append-only' using errcode = '42501';
end
$$;
create trigger append_only before update or delete on audit.line for each statement execute function audit.refuse();
create trigger append_only before update or delete on audit.seal for each statement execute function audit.refuse();

--changeset audit:0001-functions splitStatements:false
-- The bytes over which a seal is made: an unambiguous text of the line and its place.
create function audit.canonical(p_seq bigint, l audit.line) returns bytea
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select convert_to(jsonb_build_array(l.space_id, p_seq, l.line_id, (extract(epoch from l.at) * 1000000)::bigint, l.person,
                                        l.hat, l.key_roles, l.action, l.object)::text, 'UTF8')
$$;
create function audit.write(p_space uuid, p_action text, p_object text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    id uuid := uuidv7();
begin
    insert into audit.line (space_id, line_id, at, person, hat, key_roles, action, object)
    values (p_space, id, now(), tenancy.me(), tenancy.hat(), tenancy.my_roles(p_space), p_action, p_object);
    insert into audit.pending (space_id, line_id) values (p_space, id);
end
$$;
create function audit.seal_pending() returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    l audit.line;
    seq_now bigint;
    last_hash bytea;
    sealed bigint := 0;
begin
    perform pg_advisory_xact_lock(hashtext('audit.seal_pending'));
    for l in select line.* from audit.pending p join audit.line line on line.space_id = p.space_id and line.line_id = p.line_id
              order by line.space_id, line.line_id limit 10000 loop
        select h.seq, h.hash into seq_now, last_hash from audit.head h where h.space_id = l.space_id;
        seq_now := coalesce(seq_now, 0) + 1;
        last_hash := coalesce(last_hash, sha256(convert_to(l.space_id::text, 'UTF8')));
        insert into audit.seal (space_id, seq, line_id, prev_hash, hash)
        values (l.space_id, seq_now, l.line_id, last_hash, sha256(last_hash || audit.canonical(seq_now, l)));
        insert into audit.head (space_id, seq, hash)
        values (l.space_id, seq_now, sha256(last_hash || audit.canonical(seq_now, l)))
        on conflict (space_id) do update set seq = excluded.seq, hash = excluded.hash;
        delete from audit.pending p where p.line_id = l.line_id;
        sealed := sealed + 1;
    end loop;
    return sealed;
end
$$;
-- The first broken place of each broken chain; nothing when every chain is whole.
create function audit.verify() returns table (space_id uuid, seq bigint, problem text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with chain as (
        select s.space_id, s.seq, s.prev_hash, s.hash, l,
               row_number() over w as place,
               coalesce(lag(s.hash) over w, sha256(convert_to(s.space_id::text, 'UTF8'))) as expected_prev
          from audit.seal s left join audit.line l on l.space_id = s.space_id and l.line_id = s.line_id
        window w as (partition by s.space_id order by s.seq)
    ), broken as (
        select c.space_id, c.seq, case
                 when c.seq <> c.place then 'a line before this one is missing'
                 when c.prev_hash <> c.expected_prev then 'does not follow the line before it'
                 when c.l is null then 'its line is missing'
                 when c.hash <> sha256(c.prev_hash || audit.canonical(c.seq, c.l)) then 'was changed after it was sealed'
               end as problem
          from chain c
        union all
        select h.space_id, h.seq, 'the end of the chain was cut or changed'
          from audit.head h where not exists (
               select 1 from audit.seal s where s.space_id = h.space_id and s.seq = h.seq and s.hash = h.hash)
        union all
        select l.space_id, null, 'line ' || l.line_id || ' is neither sealed nor waiting'
          from audit.line l where not exists (select 1 from audit.seal s where s.line_id = l.line_id)
                              and not exists (select 1 from audit.pending p where p.line_id = l.line_id)
    )
    select distinct on (b.space_id) b.space_id, b.seq, b.problem from broken b where b.problem is not null
     order by b.space_id, b.seq nulls last
$$;

--changeset audit:0001-gatekeepers
grant create on schema audit to cp_gate;
alter function audit.write(uuid, text, text) owner to cp_gate;
alter function audit.seal_pending() owner to cp_gate;
alter function audit.verify() owner to cp_gate;
revoke create on schema audit from cp_gate;
grant execute on function audit.canonical(bigint, audit.line) to cp_gate;
set local role cp_gate;
revoke execute on function audit.write(uuid, text, text), audit.seal_pending(), audit.verify() from public;
grant execute on function audit.write(uuid, text, text) to cp_member, cp_office, cp_job;
grant execute on function audit.seal_pending(), audit.verify() to cp_job;
set local role cp_owner;
