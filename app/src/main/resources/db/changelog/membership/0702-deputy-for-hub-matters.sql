--liquibase formatted sql

--changeset membership:0702-hub-deputy
-- Which of her deputies a head has named for hub matters: one at a time, who answers there for the school beside her.
create table membership.hub_deputy (
    space_id uuid not null references tenancy.space (space_id),
    naming_id uuid primary key,
    school_id uuid not null,
    deputy uuid not null,
    deputy_name text not null check (length(deputy_name) between 1 and 200),
    named_by uuid not null,
    named_by_name text not null,
    named_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    check ((ended_by is null) = (ended_at is null)),
    check (deputy <> named_by),
    foreign key (space_id, school_id) references membership.school (space_id, school_id)
);
create index hub_deputy_by_space on membership.hub_deputy (space_id, named_at);
create unique index one_hub_deputy on membership.hub_deputy (space_id) where ended_at is null;
alter table membership.hub_deputy enable row level security, force row level security;
create policy by_key on membership.hub_deputy to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.hub_deputy to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, insert, update (ended_by, ended_at) on membership.hub_deputy to cp_member;
grant select, update (ended_by, ended_at) on membership.hub_deputy to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.hub_deputy', 'a deputy whose place ends speaks for the school in its hub no more');

--changeset membership:0702-proof splitStatements:false
create function membership.only_its_head_names() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if new.named_by <> tenancy.me() or new.ended_at is not null or not ('HEADTEACHER' = any (tenancy.my_roles(new.space_id))) then
            raise exception 'only the head of a school names its deputy for hub matters' using errcode = '42501';
        end if;
        if not exists (select 1 from tenancy.key k where k.space_id = new.space_id and k.person = new.deputy and k.role = 'DEPUTY'
                        and k.valid @> now()) then
            raise exception 'only a deputy of the school is named' using errcode = '23514';
        end if;
        return new;
    end if;
    if old.ended_at is not null or new.ended_by is distinct from tenancy.me()
       or not (tenancy.hat() in ('cp_office', 'cp_job') or 'HEADTEACHER' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only the head of a school, the office or the night ends this, once' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger only_its_head_names before insert or update on membership.hub_deputy
    for each row execute function membership.only_its_head_names();

-- Whether the person who asks has been named for hub matters by the head of that school, and is its deputy still.
create function membership.is_hub_deputy_of(p_school uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from membership.hub_deputy d
                    where d.school_id = p_school and d.deputy = tenancy.me() and d.ended_at is null
                      and 'DEPUTY' = any (tenancy.my_roles(d.space_id)))
$$;
revoke execute on function membership.is_hub_deputy_of(uuid) from public;
grant execute on function membership.is_hub_deputy_of(uuid) to cp_member;

--changeset membership:0702-keys splitStatements:false
create policy gate on membership.hub_deputy for select to cp_gate using (true);
create policy gate_ends on membership.hub_deputy for update to cp_gate using (true) with check (true);
grant select, update (ended_by, ended_at) on membership.hub_deputy to cp_gate;
grant create on schema membership to cp_gate;
set local role cp_gate;
-- Gives or takes a deputy's key to a hub, exactly as the rows above say, whoever asks: she opens the hub for as long as she is the deputy
-- of one of its schools and named there, of two the longer. Reads all of them, also those in rooms that the asker cannot open. Nobody
-- gives or takes such a key in another way. Who asks at the same time about the same person waits here.
create function membership.settle_hub_deputy(p_deputy uuid, p_hub_space uuid) returns table (taken boolean, given boolean)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    today date := (now() at time zone 'Europe/London')::date;
    due record;
    held record;
begin
    if tenancy.hat() not in ('cp_member', 'cp_office')
       or not exists (select 1 from tenancy.space s where s.space_id = p_hub_space and s.kind = 'HUB') then
        raise exception 'may not settle this key' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('hub deputy ' || p_deputy, 0));
    select count(*) > 0 as there, nullif(max(coalesce(upper(k.valid), 'infinity')), 'infinity') as until into due
      from membership.hub_deputy d
      join tenancy.key k on k.space_id = d.space_id and k.person = d.deputy and k.role = 'DEPUTY' and k.valid @> now()
      join membership.hub_school p on p.school_id = d.school_id and p.from_day <= today and (p.until_day is null or p.until_day > today)
     where d.deputy = p_deputy and d.ended_at is null and p.space_id = p_hub_space;
    select count(*) > 0 as there, max(upper(k.valid)) as until into held
      from tenancy.key k
     where k.space_id = p_hub_space and k.person = p_deputy and k.role = 'DEPUTY' and not isempty(k.valid)
       and (upper_inf(k.valid) or upper(k.valid) > now());
    taken := held.there and (not due.there or held.until is distinct from due.until);
    given := due.there and (taken or not held.there);
    if taken then
        update tenancy.key k
           set valid = tstzrange(lower(k.valid), greatest(lower(k.valid), now())), taken_by = tenancy.me(),
               taken_because = case when due.there then 'she opens the hub until another day'
                                    else 'she speaks for no school of the hub any more' end
         where k.space_id = p_hub_space and k.person = p_deputy and k.role = 'DEPUTY' and not isempty(k.valid)
           and (upper_inf(k.valid) or upper(k.valid) > now());
    end if;
    if given then
        insert into tenancy.key (space_id, person, role, valid, given_by, reason)
        values (p_hub_space, p_deputy, 'DEPUTY', tstzrange(now(), due.until), tenancy.me(), 'her head named her for hub matters');
    end if;
    return next;
end
$$;

-- Who is named for hub matters at the schools of a hub today, for its own people who tell them something.
create function membership.deputies_of_hub(p_hub uuid) returns table (school_id uuid, person uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select h.school_id, d.deputy
      from membership.hub_school h
      join membership.hub_deputy d on d.school_id = h.school_id and d.ended_at is null
      join tenancy.key k on k.space_id = d.space_id and k.person = d.deputy and k.role = 'DEPUTY' and k.valid @> now()
     where h.hub_id = p_hub and h.space_id = any ((select tenancy.my_spaces())::uuid[])
       and h.from_day <= (now() at time zone 'Europe/London')::date
       and (h.until_day is null or h.until_day > (now() at time zone 'Europe/London')::date)
$$;

-- The night also ends the naming of a deputy whose time at the school is over,
create or replace function membership.end_places() returns table (left_space uuid, left_school uuid, left_by uuid, left_role text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    today date := (now() at time zone 'Europe/London')::date;
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not end places' using errcode = '42501';
    end if;
    return query
        with ended as (
            update membership.appointment a set ended_because = 'its time was over', version = a.version + 1
             where a.until_day <= today and a.ended_because = ''
            returning a.space_id, a.person_id, a.role
        ), gone as (
            select distinct e.space_id, s.school_id, e.person_id, e.role
              from ended e join membership.school s on s.space_id = e.space_id
             where not exists (select 1 from membership.appointment held
                                where held.space_id = e.space_id and held.person_id = e.person_id and held.role = e.role
                                  and held.from_day <= today and (held.until_day is null or held.until_day > today))
        ), named_no_more as (
            update membership.hub_deputy d set ended_by = tenancy.me(), ended_at = now()
              from gone g
             where g.role = 'DEPUTY' and d.space_id = g.space_id and d.deputy = g.person_id and d.ended_at is null)
        select g.space_id, g.school_id, g.person_id, g.role from gone g;
end
$$;

-- and at each school whose last day is over.
create or replace function membership.complete_departures()
    returns table (left_space uuid, left_school uuid, hub_space uuid, hub uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone membership.departure;
    ends date;
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not complete departures' using errcode = '42501';
    end if;
    for gone in select d.* from membership.departure d
                 where d.state = 'ANNOUNCED' and d.last_day < (now() at time zone 'Europe/London')::date for update loop
        ends := gone.last_day + 1;
        update membership.appointment a
           set until_day = greatest(a.from_day, ends), ended_because = 'the school left the partnership', version = a.version + 1
         where a.space_id = gone.space_id and (a.until_day is null or a.until_day > ends);
        update membership.hub_deputy d set ended_by = tenancy.me(), ended_at = now()
         where d.space_id = gone.space_id and d.ended_at is null;
        update membership.member_school c set until_day = greatest(c.from_day, ends), version = c.version + 1
         where c.school_id = gone.school_id and (c.until_day is null or c.until_day > ends);
        delete from membership.directory_entry e where e.school_id = gone.school_id;
        update membership.departure d set state = 'LEFT', left_at = now(), version = d.version + 1
         where d.departure_id = gone.departure_id;
        return query
            with ended as (
                update membership.hub_school p
                   set until_day = greatest(p.from_day, ends), reason = 'the school left the partnership', version = p.version + 1
                 where p.school_id = gone.school_id and (p.until_day is null or p.until_day > ends)
                returning p.space_id, p.hub_id)
            select gone.space_id, gone.school_id, e.space_id, e.hub_id from (values (1)) one left join ended e on true;
    end loop;
end
$$;
revoke execute on function membership.settle_hub_deputy(uuid, uuid), membership.deputies_of_hub(uuid) from public;
grant execute on function membership.settle_hub_deputy(uuid, uuid) to cp_member, cp_office;
grant execute on function membership.deputies_of_hub(uuid) to cp_member;
set local role cp_owner;
revoke create on schema membership from cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.hub_deputy', 'cp_gate', 'settle_hub_deputy finds who is named at which school'),
    ('DEFINER', 'membership.settle_hub_deputy', '', 'a deputy''s key to a hub is what the heads of its schools have said, and nothing else'),
    ('DEFINER', 'membership.deputies_of_hub', '', 'a hub''s people tell the deputies of its schools, whose rooms they cannot open');
