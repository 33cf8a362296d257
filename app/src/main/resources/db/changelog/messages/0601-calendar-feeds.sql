--liquibase formatted sql

--changeset messages:0601-calendar-feed
-- A secret address from which one calendar of one person reads: one for each device, of which only the hash is kept. Another secret
-- in its place is a rotation: the old address is not found any more.
create table messages.calendar_feed (
    space_id uuid not null references tenancy.space (space_id),
    feed_id uuid primary key,
    person uuid not null,
    label text not null check (length(label) between 1 and 60),
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    made_at timestamptz not null,
    read_at timestamptz, -- when a calendar asked last, to the hour
    ended_at timestamptz
);
create index calendar_feed_by_space on messages.calendar_feed (space_id, made_at);
alter table messages.calendar_feed enable row level security, force row level security;
create policy by_key on messages.calendar_feed to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update (secret_hash, made_at, read_at, ended_at) on messages.calendar_feed to cp_member;

--changeset messages:0601-proof splitStatements:false
create function messages.own_feed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.person <> tenancy.me() then
        raise exception 'a calendar reads what its own person may see' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger own_feed before insert on messages.calendar_feed for each row execute function messages.own_feed();

-- Whose calendar asks with this secret; nobody's for one that was never made, was rotated or has ended.
create function messages.read_feed(p_hash bytea) returns uuid
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    whose uuid;
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not read feeds' using errcode = '42501';
    end if;
    select f.person into whose from messages.calendar_feed f where f.secret_hash = p_hash and f.ended_at is null;
    update messages.calendar_feed f set read_at = now()
     where f.secret_hash = p_hash and f.ended_at is null and (f.read_at is null or f.read_at < now() - interval '1 hour');
    return whose;
end
$$;

--changeset messages:0601-gatekeeper
grant usage on schema messages to cp_gate;
create policy gate on messages.calendar_feed for select to cp_gate using (true);
create policy gate_notes on messages.calendar_feed for update to cp_gate using (true) with check (true);
grant select, update (read_at) on messages.calendar_feed to cp_gate;
grant create on schema messages to cp_gate;
alter function messages.read_feed(bytea) owner to cp_gate;
revoke create on schema messages from cp_gate;
set local role cp_gate;
revoke execute on function messages.read_feed(bytea) from public;
grant execute on function messages.read_feed(bytea) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'messages.calendar_feed', 'cp_gate', 'read_feed finds whose calendar asks'),
    ('DEFINER', 'messages.read_feed', '', 'a calendar that asks has no session; its secret says whose it is');
