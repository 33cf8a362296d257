--liquibase formatted sql

--changeset audit:0002-personal-part
-- Who did it and whom it concerned become a part of the line that can be erased: the chain holds only a salted fingerprint of
-- each. The lines of before are kept, and their chains begun anew, since each hash changes.
create policy backfill on audit.line to cp_owner using (true) with check (true);
create policy backfill on audit.pending to cp_owner using (true) with check (true);
drop trigger append_only on audit.line;
drop trigger append_only on audit.seal;
alter table audit.line rename column person to actor;
alter table audit.line alter column actor drop not null,
    add column actor_salt uuid, add column actor_hash bytea,
    add column concerned uuid, add column concerned_salt uuid, add column concerned_hash bytea;
update audit.line set concerned = right(object, 36)::uuid, object = left(object, length(object) - 37)
 where object ~ '^(key|account)\M.* [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
update audit.line set concerned = right(object, 36)::uuid, object = left(object, length(object) - 44)
 where object ~ '^member .* person [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
update audit.line set actor_salt = gen_random_uuid(), concerned_salt = case when concerned is not null then gen_random_uuid() end;
update audit.line set actor_hash = sha256(uuid_send(actor_salt) || uuid_send(actor)),
                      concerned_hash = sha256(uuid_send(concerned_salt) || uuid_send(concerned));
truncate audit.seal, audit.head;
insert into audit.pending (space_id, line_id) select l.space_id, l.line_id from audit.line l on conflict do nothing;
drop policy backfill on audit.line;
drop policy backfill on audit.pending;

--changeset audit:0002-personal-part-stands
alter table audit.line alter column actor_hash set not null,
    add check (length(actor_hash) = 32 and length(concerned_hash) = 32),
    add check ((actor is null) = (actor_salt is null) and (concerned is null) = (concerned_salt is null)),
    add check (concerned is null or concerned_hash is not null);
grant update (actor, actor_salt, concerned, concerned_salt) on audit.line to cp_gate;

--changeset audit:0002-heads
-- How far each chain is published already; and each day on which it had moved, so that a member can compare for ever.
alter table audit.head add column published_seq bigint not null default 0;
create table audit.day_head (
    space_id uuid not null references tenancy.space (space_id),
    day date not null,
    seq bigint not null,
    hash bytea not null,
    primary key (space_id, day)
);
-- What the members are shown each day: one fingerprint over the heads of all chains, and over what was published before.
create table audit.publication (
    space_id uuid not null references tenancy.space (space_id),
    day date not null,
    at timestamptz not null,
    chains bigint not null,
    lines bigint not null,
    heads bytea not null,
    fingerprint bytea not null,
    primary key (space_id, day)
);
-- A verification that somebody of the office or the clock asked for, how far it is, and what it found.
create table audit.verification (
    space_id uuid not null references tenancy.space (space_id),
    verification_id uuid primary key,
    asked_at timestamptz not null,
    total bigint not null default 0,
    verified bigint not null default 0,
    erased bigint not null default 0,
    finished_at timestamptz,
    broken text[] not null default '{}'
);
create index verification_by_space on audit.verification (space_id, asked_at desc);
alter table audit.day_head enable row level security, force row level security;
alter table audit.publication enable row level security, force row level security;
alter table audit.verification enable row level security, force row level security;
create policy by_key on audit.day_head for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on audit.publication for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on audit.verification to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy job on audit.verification to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
create policy job on audit.line for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy job on audit.pending for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy job on audit.seal for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy job on audit.head for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy job on audit.day_head for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy job on audit.publication for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy gate on audit.day_head to cp_gate using (true) with check (true);
create policy gate on audit.publication to cp_gate using (true) with check (true);
grant select on audit.day_head, audit.publication to cp_member;
grant select, insert on audit.verification to cp_office;
grant select, insert, update on audit.verification to cp_job;
grant select on audit.line, audit.pending, audit.seal, audit.head, audit.day_head, audit.publication to cp_job;
grant select, insert on audit.day_head, audit.publication to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'audit.day_head', 'cp_gate', 'audit.publish_heads writes them'),
    ('OPEN_POLICY', 'audit.publication', 'cp_gate', 'audit.publish_heads writes it'),
    ('OFFICE_POLICY', 'audit.verification', '', 'the office asks for a verification and reads what it found'),
    ('JOB_POLICY', 'audit.verification', '', 'the job verifies'),
    ('JOB_POLICY', 'audit.line', '', 'the job verifies every chain'),
    ('JOB_POLICY', 'audit.pending', '', 'the job verifies every chain'),
    ('JOB_POLICY', 'audit.seal', '', 'the job verifies every chain'),
    ('JOB_POLICY', 'audit.head', '', 'the job verifies every chain'),
    ('JOB_POLICY', 'audit.day_head', '', 'the job verifies what was published'),
    ('JOB_POLICY', 'audit.publication', '', 'the job verifies what was published'),
    ('APPEND_ONLY', 'audit.day_head', '', 'what is published is never changed'),
    ('APPEND_ONLY', 'audit.publication', '', 'what is published is never changed'),
    ('DEFINER', 'audit.publish_heads', '', 'the job that shows the members the heads of all chains'),
    ('DEFINER', 'audit.erase', '', 'removes a person from lines, never a line'),
    ('DEFINER', 'audit.lines_of', '', 'a school''s trail for its headteacher'),
    ('DEFINER', 'audit.chain_of', '', 'a school''s chains for its headteacher');
delete from tenancy.declared where what = 'DEFINER' and object = 'audit.verify';

--changeset audit:0002-append-only splitStatements:false
-- For whoever has the grants too, the owner above all: nothing of the trail is changed or removed. The one exception is the
-- definer function that erases a person, and it can only empty what is personal.
create function audit.only_the_gate() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user <> 'cp_gate' then
        raise exception 'the trail is append-only' using errcode = '42501';
    end if;
    return null;
end
$$;
create function audit.only_erasing() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if (new.actor is not null and new.actor is distinct from old.actor)
       or (new.concerned is not null and new.concerned is distinct from old.concerned)
       or (new.actor_salt is not null and new.actor_salt is distinct from old.actor_salt)
       or (new.concerned_salt is not null and new.concerned_salt is distinct from old.concerned_salt)
       or (to_jsonb(new) - '{actor,actor_salt,concerned,concerned_salt}'::text[])
          is distinct from (to_jsonb(old) - '{actor,actor_salt,concerned,concerned_salt}'::text[]) then
        raise exception 'the trail is append-only' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger append_only before delete or truncate on audit.line for each statement execute function audit.refuse();
create trigger only_the_gate before update on audit.line for each statement execute function audit.only_the_gate();
create trigger only_erasing before update on audit.line for each row execute function audit.only_erasing();
create trigger append_only before update or delete or truncate on audit.seal for each statement execute function audit.refuse();
create trigger append_only before delete or truncate on audit.head for each statement execute function audit.refuse();
create trigger only_the_gate before update on audit.head for each statement execute function audit.only_the_gate();
create trigger append_only before update or truncate on audit.pending for each statement execute function audit.refuse();
create trigger only_the_gate before delete on audit.pending for each statement execute function audit.only_the_gate();
create trigger append_only before update or delete or truncate on audit.day_head for each statement execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.publication for each statement execute function audit.refuse();

--changeset audit:0002-functions splitStatements:false
grant create on schema audit to cp_gate;
set local role cp_gate;
drop function audit.verify();
drop function audit.write(uuid, text, text);
set local role cp_owner;
drop function audit.canonical(bigint, audit.line);
-- The bytes over which a seal is made: each field with its length in bytes before it, so that no two lines have the same.
-- audit.SealedLine makes the same bytes in another language, from the columns.
create function audit.canonical(p_seq bigint, l audit.line) returns bytea
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select string_agg(convert_to(octet_length(convert_to(f.field, 'UTF8')) || ':' || f.field || ',', 'UTF8'), ''::bytea order by f.place)
      from unnest(array[l.space_id::text, p_seq::text, l.line_id::text, ((extract(epoch from l.at) * 1000000)::bigint)::text,
                        l.hat, array_to_string(l.key_roles, ' '), l.action, l.object, encode(l.actor_hash, 'hex'),
                        coalesce(encode(l.concerned_hash, 'hex'), '')]) with ordinality as f (field, place)
$$;
grant execute on function audit.canonical(bigint, audit.line) to cp_gate;
set local role cp_gate;
-- A member's deed is written into a space that is open to her in this very transaction, and into no other; the office and the
-- jobs work in spaces to which they hold no key. With p_once_a_day a repeat on the same day of London leaves no second line.
create function audit.write(p_space uuid, p_action text, p_object text, p_concerned uuid, p_once_a_day boolean) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    id uuid := uuidv7();
    who_salt uuid := gen_random_uuid();
    whom_salt uuid := case when p_concerned is not null then gen_random_uuid() end;
begin
    if tenancy.hat() = 'cp_member' and not (p_space = any (tenancy.my_spaces())) then
        raise exception 'no line is written into a space that is not open' using errcode = '42501';
    end if;
    if p_once_a_day and exists (
            select 1 from audit.line l
             where l.space_id = p_space and l.actor = tenancy.me() and l.action = p_action and l.object = p_object
               and l.at >= date_trunc('day', now(), 'Europe/London')) then
        return;
    end if;
    insert into audit.line (space_id, line_id, at, hat, key_roles, action, object, actor, actor_salt, actor_hash,
                            concerned, concerned_salt, concerned_hash)
    values (p_space, id, now(), tenancy.hat(), tenancy.my_roles(p_space), p_action, p_object,
            tenancy.me(), who_salt, sha256(uuid_send(who_salt) || uuid_send(tenancy.me())),
            p_concerned, whom_salt, sha256(uuid_send(whom_salt) || uuid_send(p_concerned)));
    insert into audit.pending (space_id, line_id) values (p_space, id);
end
$$;
create or replace function audit.seal_pending() returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    l audit.line;
    space uuid;
    last_seq bigint;
    last_hash bytea;
    prev bytea;
    sealed bigint := 0;
begin
    perform pg_advisory_xact_lock(hashtext('audit.seal_pending'));
    for l in select line.* from audit.pending p join audit.line line on line.space_id = p.space_id and line.line_id = p.line_id
              order by line.space_id, line.line_id limit 10000 loop
        if space is distinct from l.space_id then
            perform audit.move_head(space, last_seq, last_hash);
            space := l.space_id;
            select h.seq, h.hash into last_seq, last_hash from audit.head h where h.space_id = space;
            last_seq := coalesce(last_seq, 0);
            last_hash := coalesce(last_hash, sha256(convert_to(space::text, 'UTF8')));
        end if;
        last_seq := last_seq + 1;
        prev := last_hash;
        last_hash := sha256(prev || audit.canonical(last_seq, l));
        insert into audit.seal (space_id, seq, line_id, prev_hash, hash) values (space, last_seq, l.line_id, prev, last_hash);
        delete from audit.pending p where p.line_id = l.line_id;
        sealed := sealed + 1;
    end loop;
    perform audit.move_head(space, last_seq, last_hash);
    return sealed;
end
$$;
create function audit.move_head(p_space uuid, p_seq bigint, p_hash bytea) returns void
    language sql volatile set search_path = pg_catalog, pg_temp as $$
    insert into audit.head (space_id, seq, hash) select p_space, p_seq, p_hash where p_space is not null
    on conflict (space_id) do update set seq = excluded.seq, hash = excluded.hash
$$;
create function audit.facts(p_space uuid, p_day date, p_at timestamptz, p_chains bigint, p_lines bigint) returns bytea
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select convert_to(concat_ws(' ', p_space, to_char(p_day, 'YYYY-MM-DD'), (extract(epoch from p_at) * 1000000)::bigint, p_chains, p_lines), 'UTF8')
$$;
-- Shows the members where every chain ends, once a day; false if the day is published already.
create function audit.publish_heads(p_company uuid, p_day date) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('audit.seal_pending'));
    if exists (select 1 from audit.publication p where p.day >= p_day) then
        return false;
    end if;
    insert into audit.day_head (space_id, day, seq, hash)
    select h.space_id, p_day, h.seq, h.hash from audit.head h where h.seq > h.published_seq;
    update audit.head h set published_seq = h.seq where h.seq > h.published_seq;
    insert into audit.publication (space_id, day, at, chains, lines, heads, fingerprint)
    select p_company, p_day, now(), now_heads.chains, now_heads.lines, now_heads.heads, sha256(coalesce(
               (select p.fingerprint from audit.publication p order by p.day desc limit 1), ''::bytea) || now_heads.heads
               || audit.facts(p_company, p_day, now(), now_heads.chains, now_heads.lines))
      from (select count(*) as chains, coalesce(sum(h.seq), 0)::bigint as lines,
                   sha256(coalesce(string_agg(uuid_send(h.space_id) || int8send(h.seq) || h.hash, ''::bytea order by h.space_id),
                                   ''::bytea)) as heads
              from audit.head h) now_heads;
    return true;
end
$$;
-- Removes a person from the lines of every space: who did it or whom it concerned is not known any more, what was done is.
-- Each space gets a line that says how many places were emptied.
create function audit.erase(p_person uuid) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    emptied record;
    total bigint := 0;
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'only the office erases a person' using errcode = '42501';
    end if;
    for emptied in
        with gone as (
            update audit.line l set
                actor = case when l.actor = p_person then null else l.actor end,
                actor_salt = case when l.actor = p_person then null else l.actor_salt end,
                concerned = case when l.concerned = p_person then null else l.concerned end,
                concerned_salt = case when l.concerned = p_person then null else l.concerned_salt end
             where l.actor = p_person or l.concerned = p_person
            returning l.space_id, (old.actor is not distinct from p_person)::int + (old.concerned is not distinct from p_person)::int as places)
        select g.space_id, sum(g.places) as places from gone g group by g.space_id order by g.space_id loop
        perform audit.write(emptied.space_id, 'PersonErased', 'places ' || emptied.places, null, false);
        total := total + emptied.places;
    end loop;
    return total;
end
$$;
-- Whether the signed-in head may follow the trail of this space: that of her school, of its reviews, reports and liaisons,
-- never that of a team's room, a hub or the company.
create function audit.may_follow(p_space uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select tenancy.hat() = 'cp_member' and tenancy.my_roles(p_space) && array['HEADTEACHER', 'DEPUTY']
       and exists (select 1 from tenancy.space s where s.space_id = p_space and s.kind in ('SCHOOL', 'REVIEW', 'REPORT', 'LIAISON'))
$$;
create function audit.lines_of(p_spaces uuid[], p_offset bigint, p_limit int)
    returns table (kind text, at timestamptz, hat text, key_roles text[], action text, object text, actor uuid, concerned uuid,
                   concerns boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.kind, l.at, l.hat, l.key_roles, l.action, l.object, l.actor, l.concerned, l.concerned_hash is not null
      from audit.line l join tenancy.space s on s.space_id = l.space_id
     where l.space_id = any (array(select f from unnest(p_spaces) f where audit.may_follow(f)))
     order by l.line_id desc offset p_offset limit p_limit
$$;
create function audit.chain_of(p_space uuid)
    returns table (space_id uuid, seq bigint, prev_hash bytea, hash bytea, line_id uuid, line_space uuid, at timestamptz, hat text,
                   key_roles text[], action text, object text, actor uuid, actor_salt uuid, actor_hash bytea, concerned uuid,
                   concerned_salt uuid, concerned_hash bytea, head_seq bigint, head_hash bytea)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.space_id, s.seq, s.prev_hash, s.hash, s.line_id, l.space_id, l.at, l.hat, l.key_roles, l.action, l.object,
           l.actor, l.actor_salt, l.actor_hash, l.concerned, l.concerned_salt, l.concerned_hash, h.seq, h.hash
      from audit.seal s left join audit.line l on l.line_id = s.line_id left join audit.head h on h.space_id = s.space_id
     where s.space_id = p_space and audit.may_follow(p_space)
     order by s.seq
$$;
revoke execute on function audit.write(uuid, text, text, uuid, boolean), audit.move_head(uuid, bigint, bytea),
    audit.facts(uuid, date, timestamptz, bigint, bigint), audit.publish_heads(uuid, date), audit.erase(uuid), audit.may_follow(uuid), audit.lines_of(uuid[], bigint, int),
    audit.chain_of(uuid) from public;
grant execute on function audit.write(uuid, text, text, uuid, boolean) to cp_member, cp_office, cp_job;
grant execute on function audit.publish_heads(uuid, date), audit.facts(uuid, date, timestamptz, bigint, bigint) to cp_job;
grant execute on function audit.erase(uuid) to cp_office;
grant execute on function audit.lines_of(uuid[], bigint, int), audit.chain_of(uuid) to cp_member;
set local role cp_owner;
revoke create on schema audit from cp_gate;
