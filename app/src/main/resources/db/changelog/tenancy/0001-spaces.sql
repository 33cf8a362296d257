--liquibase formatted sql

--changeset tenancy:0001-extension
create extension if not exists btree_gist;

--changeset tenancy:0001-schema
create schema tenancy;
grant usage on schema tenancy to cp_app, cp_member, cp_office, cp_job, cp_gate, cp_urn;
alter default privileges revoke execute on functions from public;

--changeset tenancy:0001-declared
-- What the guard lets pass, each with its reason: declared beside the thing it is about, or the application does not start.
create table tenancy.declared (
    what text not null check (what in (
        'NO_SPACE',       -- a table that belongs to nobody; detail lists the grants it may have, as role:VERB, sorted
        'OFFICE_POLICY',  -- a table on which the office has business of its own
        'JOB_POLICY',     -- a table on which a job has business of its own
        'OPEN_POLICY',    -- a table that a gate role sees whole; detail names the role
        'DEFINER',        -- a function that works with its owner's rights
        'APPEND_ONLY')),  -- a table of which no hat may change or remove a row
    object text not null,
    detail text not null default '',
    reason text not null,
    primary key (what, object, detail)
);
insert into tenancy.declared (what, object, reason) values
    ('NO_SPACE', 'tenancy.declared', 'the guard''s own list'),
    ('NO_SPACE', 'public.databasechangelog', 'the migrations'' record'),
    ('NO_SPACE', 'public.databasechangeloglock', 'the migrations'' lock');

--changeset tenancy:0001-space
create table tenancy.space (
    space_id uuid primary key,
    kind text not null check (kind in ('SCHOOL', 'REVIEW', 'TEAM', 'REPORT', 'HUB', 'LIAISON', 'COMPANY', 'PERSON')),
    via uuid references tenancy.space (space_id),
    founded_by uuid not null,
    founded_at timestamptz not null default now()
);
create unique index one_company on tenancy.space (kind) where kind = 'COMPANY';

--changeset tenancy:0001-key
-- Lets one person into one space, in one role, for a time. A key that ended stays as a record.
create table tenancy.key (
    space_id uuid not null references tenancy.space (space_id),
    key_id uuid primary key default uuidv7(),
    person uuid not null,
    role text not null,
    valid tstzrange not null,
    given_by uuid not null,
    reason text not null,
    taken_by uuid,
    taken_because text,
    constraint one_key_at_a_time exclude using gist (space_id with =, person with =, role with =, valid with &&)
);
create index key_by_space on tenancy.key (space_id);
create index key_by_person on tenancy.key (person);

--changeset tenancy:0001-rules
-- Which kind of key needs which realm role of Keycloak. A key without its role sleeps, a role without a key opens nothing.
create table tenancy.gate (
    key_role text not null,
    realm_role text not null,
    primary key (key_role, realm_role)
);
insert into tenancy.gate (key_role, realm_role) values
    ('HEADTEACHER', 'headteacher'), ('DEPUTY', 'headteacher'), ('SCHOOL_DELEGATE', 'headteacher'),
    ('LEAD_REVIEWER', 'reviewer'), ('PEER_REVIEWER', 'reviewer'), ('QUALITY_READER', 'reviewer'),
    ('HUB_LEAD', 'hub-lead'), ('CO_EDITOR', 'hub-lead'),
    ('REPRESENTATIVE', 'company-member'), ('COUNCILLOR', 'company-member'),
    ('DIRECTORY', 'headteacher'), ('DIRECTORY', 'reviewer'), ('DIRECTORY', 'hub-lead'), ('DIRECTORY', 'company-member'),
    ('OFFICE', 'office'), ('ISSUER', 'office'), ('OFFICE_VISIT', 'office'),
    ('SELF', 'headteacher'), ('SELF', 'reviewer'), ('SELF', 'hub-lead'), ('SELF', 'company-member'), ('SELF', 'office'),
    ('JOB', 'job');

-- Who may found which kind of space, and which first keys come with it. OFFICE means the office's hat; any other founder
-- holds a key of that role to the space through which the new one is founded.
create table tenancy.may_found (
    kind text not null,
    founder text not null,
    first_role text not null,
    held_in_via boolean not null default false, -- the first key goes only to somebody who holds that role there already
    primary key (kind, founder, first_role)
);
insert into tenancy.may_found (kind, founder, first_role, held_in_via) values
    ('SCHOOL', 'OFFICE', 'HEADTEACHER', false), ('SCHOOL', 'OFFICE', 'DEPUTY', false),
    ('HUB', 'OFFICE', 'HUB_LEAD', false), ('HUB', 'OFFICE', 'HEADTEACHER', false), ('HUB', 'OFFICE', 'CO_EDITOR', false),
    ('LIAISON', 'OFFICE', 'HUB_LEAD', false), ('LIAISON', 'OFFICE', 'HEADTEACHER', false),
    ('REVIEW', 'OFFICE', 'HEADTEACHER', false), ('REVIEW', 'OFFICE', 'LEAD_REVIEWER', false),
    ('REVIEW', 'OFFICE', 'PEER_REVIEWER', false), ('REVIEW', 'OFFICE', 'QUALITY_READER', false),
    ('TEAM', 'OFFICE', 'LEAD_REVIEWER', false), ('TEAM', 'OFFICE', 'PEER_REVIEWER', false),
    ('TEAM', 'OFFICE', 'QUALITY_READER', false),
    ('REPORT', 'LEAD_REVIEWER', 'HEADTEACHER', true), ('REPORT', 'OFFICE', 'HEADTEACHER', true),
    ('PERSON', 'OFFICE', 'SELF', false);

-- Who may give and take which key. OFFICE and JOB mean those hats; any other giver holds such a key to that very space.
create table tenancy.may_give (
    kind text not null,
    giver text not null,
    key_role text not null,
    primary key (kind, giver, key_role)
);
insert into tenancy.may_give (kind, giver, key_role) values
    ('SCHOOL', 'OFFICE', 'HEADTEACHER'), ('SCHOOL', 'OFFICE', 'DEPUTY'), ('SCHOOL', 'HEADTEACHER', 'DEPUTY'),
    ('REVIEW', 'OFFICE', 'HEADTEACHER'), ('REVIEW', 'OFFICE', 'LEAD_REVIEWER'), ('REVIEW', 'OFFICE', 'PEER_REVIEWER'),
    ('REVIEW', 'OFFICE', 'QUALITY_READER'), ('REVIEW', 'HEADTEACHER', 'SCHOOL_DELEGATE'),
    ('TEAM', 'OFFICE', 'LEAD_REVIEWER'), ('TEAM', 'OFFICE', 'PEER_REVIEWER'), ('TEAM', 'OFFICE', 'QUALITY_READER'),
    ('TEAM', 'LEAD_REVIEWER', 'PEER_REVIEWER'),
    ('REPORT', 'HEADTEACHER', 'HUB_LEAD'),
    ('HUB', 'OFFICE', 'HUB_LEAD'), ('HUB', 'OFFICE', 'HEADTEACHER'), ('HUB', 'OFFICE', 'CO_EDITOR'),
    ('HUB', 'HUB_LEAD', 'CO_EDITOR'),
    ('LIAISON', 'OFFICE', 'HUB_LEAD'), ('LIAISON', 'OFFICE', 'HEADTEACHER'),
    ('COMPANY', 'OFFICE', 'REPRESENTATIVE'), ('COMPANY', 'OFFICE', 'DIRECTORY'), ('COMPANY', 'OFFICE', 'COUNCILLOR'),
    ('PERSON', 'OFFICE', 'SELF');
insert into tenancy.declared (what, object, reason) values
    ('NO_SPACE', 'tenancy.gate', 'rules of the wall'),
    ('NO_SPACE', 'tenancy.may_found', 'rules of the wall'),
    ('NO_SPACE', 'tenancy.may_give', 'rules of the wall');
grant select on tenancy.gate, tenancy.may_found, tenancy.may_give to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'tenancy.gate', 'cp_gate:SELECT', 'enter reads it'),
    ('NO_SPACE', 'tenancy.may_found', 'cp_gate:SELECT', 'found reads it'),
    ('NO_SPACE', 'tenancy.may_give', 'cp_gate:SELECT', 'give and take read it');

--changeset tenancy:0001-readers splitStatements:false
-- What the identity of this transaction says. Never immutable: a cached plan would show one person's rows to the next.
create function tenancy.my_spaces() returns uuid[] language plpgsql stable parallel safe
    set search_path = pg_catalog, pg_temp as $$
declare
    v text := current_setting('tenancy.spaces', true);
begin
    if coalesce(v, '') = '' then
        raise exception 'no identity in this transaction' using errcode = '28000';
    end if;
    return v::uuid[]; -- '{}' is a known person without keys: no rows, no error
end
$$;
create function tenancy.me() returns uuid language plpgsql stable parallel safe
    set search_path = pg_catalog, pg_temp as $$
declare
    v text := current_setting('tenancy.person', true);
begin
    if coalesce(v, '') = '' then
        raise exception 'no identity in this transaction' using errcode = '28000';
    end if;
    return v::uuid;
end
$$;
create function tenancy.hat() returns text language plpgsql stable parallel safe
    set search_path = pg_catalog, pg_temp as $$
declare
    v text := current_setting('tenancy.hat', true);
begin
    if coalesce(v, '') = '' then
        raise exception 'no identity in this transaction' using errcode = '28000';
    end if;
    return v;
end
$$;
-- The roles of my keys to one space, as they were when this transaction began.
create function tenancy.my_roles(p_space uuid) returns text[] language plpgsql stable parallel safe
    set search_path = pg_catalog, pg_temp as $$
declare
    v text := current_setting('tenancy.keys', true);
begin
    if coalesce(v, '') = '' then
        raise exception 'no identity in this transaction' using errcode = '28000';
    end if;
    return coalesce((select array_agg(split_part(k, ' ', 2)) from unnest(v::text[]) k
                     where split_part(k, ' ', 1) = p_space::text), '{}');
end
$$;
grant execute on function tenancy.my_spaces(), tenancy.me(), tenancy.hat(), tenancy.my_roles(uuid)
    to cp_member, cp_office, cp_job, cp_gate, cp_urn;

--changeset tenancy:0001-wall
alter table tenancy.space enable row level security, force row level security;
alter table tenancy.key enable row level security, force row level security;
create policy by_key on tenancy.space for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on tenancy.key for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on tenancy.space for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy office on tenancy.key for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy job on tenancy.space for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy gate on tenancy.space to cp_gate using (true) with check (true);
create policy gate on tenancy.key to cp_gate using (true) with check (true);
grant select on tenancy.space, tenancy.key to cp_member, cp_office;
grant select on tenancy.space to cp_job;
grant select, insert on tenancy.space to cp_gate;
grant select, insert, update on tenancy.key to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'tenancy.space', '', 'the office founds spaces'),
    ('OFFICE_POLICY', 'tenancy.key', '', 'the office gives and takes keys'),
    ('JOB_POLICY', 'tenancy.space', '', 'jobs work space by space'),
    ('OPEN_POLICY', 'tenancy.space', 'cp_gate', 'found makes spaces'),
    ('OPEN_POLICY', 'tenancy.key', 'cp_gate', 'enter reads all keys of a person; give and take write them');

--changeset tenancy:0001-enter splitStatements:false
-- The application says who signed in and which realm roles Keycloak gave; the rooms are derived here.
create function tenancy.enter(p_person uuid, p_realm_roles text[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    worn text := current_setting('role');
    rooms uuid[];
    roles text[];
    keys text[];
begin
    if p_person is null then
        raise exception 'no identity' using errcode = '28000';
    end if;
    select coalesce(array_agg(distinct k.space_id), '{}'), coalesce(array_agg(distinct k.role), '{}'),
           coalesce(array_agg(distinct k.space_id || ' ' || k.role), '{}')
      into rooms, roles, keys
      from tenancy.key k
     where k.person = p_person and k.valid @> now()
       and exists (select 1 from tenancy.gate g where g.key_role = k.role and g.realm_role = any (p_realm_roles));
    if not (worn = 'cp_member' or (worn = 'cp_office' and 'OFFICE' = any (roles)) or (worn = 'cp_job' and 'JOB' = any (roles))) then
        raise exception 'hat % not allowed', worn using errcode = '28000';
    end if;
    perform set_config('tenancy.person', p_person::text, true), set_config('tenancy.hat', worn, true),
            set_config('tenancy.spaces', rooms::text, true), set_config('tenancy.keys', keys::text, true);
end
$$;

--changeset tenancy:0001-found splitStatements:false
-- Makes a space with its first keys, as the table may_found allows.
create function tenancy.found(p_space uuid, p_kind text, p_via uuid, p_persons uuid[], p_roles text[], p_reason text)
    returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    founders text[] := case tenancy.hat()
        when 'cp_office' then array['OFFICE']
        when 'cp_member' then case when p_via is null then '{}'::text[] else tenancy.my_roles(p_via) end
        else '{}'::text[] end;
begin
    if not exists (select 1 from tenancy.may_found f where f.kind = p_kind and f.founder = any (founders)) then
        raise exception 'may not found a space of kind %', p_kind using errcode = '42501';
    end if;
    if exists (select 1 from unnest(p_persons, p_roles) as first (person, role)
                where not exists (select 1 from tenancy.may_found f
                                   where f.kind = p_kind and f.founder = any (founders) and f.first_role = first.role
                                     and (not f.held_in_via or exists (
                                            select 1 from tenancy.key k where k.space_id = p_via and k.person = first.person
                                                                          and k.role = first.role and k.valid @> now())))) then
        raise exception 'may not give such a first key in a space of kind %', p_kind using errcode = '42501';
    end if;
    insert into tenancy.space (space_id, kind, via, founded_by) values (p_space, p_kind, p_via, tenancy.me());
    insert into tenancy.key (space_id, person, role, valid, given_by, reason)
    select p_space, first.person, first.role, tstzrange(now(), null), tenancy.me(), p_reason
      from unnest(p_persons, p_roles) as first (person, role);
end
$$;

--changeset tenancy:0001-give splitStatements:false
create function tenancy.may_handle(p_space uuid, p_role text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from tenancy.space s join tenancy.may_give m on m.kind = s.kind
         where s.space_id = p_space and m.key_role = p_role
           and case tenancy.hat() when 'cp_office' then m.giver = 'OFFICE' when 'cp_job' then m.giver = 'JOB'
                                  else m.giver = any (tenancy.my_roles(p_space)) end)
$$;
-- Gives a person a key, as the table may_give allows; nobody gives to herself.
create function tenancy.give(p_space uuid, p_person uuid, p_role text, p_until timestamptz, p_reason text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_person = tenancy.me() or not tenancy.may_handle(p_space, p_role) then
        raise exception 'may not give this key' using errcode = '42501';
    end if;
    insert into tenancy.key (space_id, person, role, valid, given_by, reason)
    values (p_space, p_person, p_role, tstzrange(now(), p_until), tenancy.me(), p_reason);
end
$$;
-- Takes a key away: gone in the next transaction. True if there was one.
create function tenancy.take(p_space uuid, p_person uuid, p_role text, p_reason text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not tenancy.may_handle(p_space, p_role) then
        raise exception 'may not take this key' using errcode = '42501';
    end if;
    update tenancy.key k set valid = tstzrange(lower(k.valid), now()), taken_by = tenancy.me(), taken_because = p_reason
     where k.space_id = p_space and k.person = p_person and k.role = p_role and k.valid @> now();
    return found;
end
$$;
-- The operator's one command, run as the migrations' login: the first office person, and only the first.
create function tenancy.first_office(p_person uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select 1 from tenancy.key k where k.role = 'OFFICE') then
        raise exception 'the office has a first person already' using errcode = '42501';
    end if;
    insert into tenancy.key (space_id, person, role, valid, given_by, reason)
    select s.space_id, p_person, 'OFFICE', tstzrange(now(), null), p_person, 'the first office person, by the operator'
      from tenancy.space s where s.kind = 'COMPANY';
end
$$;

--changeset tenancy:0001-gatekeepers
grant create on schema tenancy to cp_gate;
alter function tenancy.enter(uuid, text[]) owner to cp_gate;
alter function tenancy.found(uuid, text, uuid, uuid[], text[], text) owner to cp_gate;
alter function tenancy.may_handle(uuid, text) owner to cp_gate;
alter function tenancy.give(uuid, uuid, text, timestamptz, text) owner to cp_gate;
alter function tenancy.take(uuid, uuid, text, text) owner to cp_gate;
alter function tenancy.first_office(uuid) owner to cp_gate;
revoke create on schema tenancy from cp_gate;
set local role cp_gate;
revoke execute on function tenancy.enter(uuid, text[]), tenancy.found(uuid, text, uuid, uuid[], text[], text),
    tenancy.may_handle(uuid, text), tenancy.give(uuid, uuid, text, timestamptz, text),
    tenancy.take(uuid, uuid, text, text), tenancy.first_office(uuid) from public;
grant execute on function tenancy.enter(uuid, text[]) to cp_app;
grant execute on function tenancy.found(uuid, text, uuid, uuid[], text[], text),
    tenancy.give(uuid, uuid, text, timestamptz, text), tenancy.take(uuid, uuid, text, text) to cp_member, cp_office;
grant execute on function tenancy.first_office(uuid) to cp_owner;
insert into tenancy.space (space_id, kind, founded_by)
values ('00000000-0000-7000-8000-00000000c0de', 'COMPANY', '00000000-0000-7000-8000-0000000000b0');
insert into tenancy.key (space_id, person, role, valid, given_by, reason)
values ('00000000-0000-7000-8000-00000000c0de', '00000000-0000-7000-8000-0000000000b0', 'JOB', tstzrange(now(), null),
        '00000000-0000-7000-8000-0000000000b0', 'the system person of the jobs');
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'tenancy.enter', 'reads keys before any hat may'),
    ('DEFINER', 'tenancy.found', 'makes spaces'),
    ('DEFINER', 'tenancy.may_handle', 'reads the rules of giving'),
    ('DEFINER', 'tenancy.give', 'writes keys'),
    ('DEFINER', 'tenancy.take', 'writes keys'),
    ('DEFINER', 'tenancy.first_office', 'writes the first office key, for the operator'),
    ('DEFINER', 'tenancy.guard', 'reads the list of what is declared');
