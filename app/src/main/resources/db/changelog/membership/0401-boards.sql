--liquibase formatted sql

--changeset membership:0401-letters splitStatements:false
-- The letters in which a row is found, kept beside it, and an index for them: of three letters and more by trigrams, of one or two by
-- themselves, for which trigrams are of no use.
create function membership.few_letters(p_text text) returns text[]
    language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
    select array_agg(distinct substr(p_text, place, many))
      from generate_series(1, length(p_text)) place, generate_series(1, 2) many
     where place + many - 1 <= length(p_text)
$$;
grant execute on function membership.few_letters(text) to cp_office, cp_gate;
alter table membership.directory_entry add column letters text not null generated always as (lower(name || chr(10) || place)) stored;
alter table membership.person add column letters text not null generated always as (lower(name || chr(10) || email)) stored;
alter table membership.register_entry add column letters text not null generated always as (lower(legal_name)) stored;
drop index membership.directory_by_letters;
create index directory_by_letters on membership.directory_entry using gin (letters gin_trgm_ops);
create index directory_by_few_letters on membership.directory_entry using gin (membership.few_letters(letters));
create index person_by_letters on membership.person using gin (letters gin_trgm_ops);
create index person_by_few_letters on membership.person using gin (membership.few_letters(letters));
create index register_by_letters on membership.register_entry using gin (letters gin_trgm_ops);
create index register_by_few_letters on membership.register_entry using gin (membership.few_letters(letters));

--changeset membership:0401-what-is-looked-for
-- The office asks for those who lack something. Whether one lacks it depends on the day, so it is asked of the rows that say it; but
-- those that cannot lack it from a known day on are many, and these columns leave them out. Kept by the triggers below.
alter table membership.school
    add column headed_until date not null default '-infinity',          -- the last day of any head's place, exclusive
    add column signed_last int not null default 0;                      -- the latest membership year that was signed
alter table membership.person
    add column placed_until date not null default '-infinity';          -- the last day of any place, exclusive
alter table membership.register_entry
    add column voter_from timestamptz not null default 'infinity',      -- from then on somebody votes for it without end
    add column covering_from date not null default 'infinity',          -- from then on it covers a school without end
    add column paid_last int not null default 0;                        -- the latest membership year that was paid
create index school_by_head on membership.school (headed_until);
create index school_by_agreement on membership.school (signed_last);
create index person_by_place on membership.person (placed_until);
create index register_by_voter on membership.register_entry (voter_from) where state = 'ENTERED';
create index register_by_cover on membership.register_entry (covering_from) where state = 'ENTERED';
create index register_by_payment on membership.register_entry (paid_last) where state = 'ENTERED';
create index register_by_state on membership.register_entry (space_id, state, legal_name, entry_id);
create index register_without_address on membership.register_entry (space_id, legal_name, entry_id) where state = 'ENTERED' and address = '';
create index directory_by_phase on membership.directory_entry (space_id, phase, name, school_id);
create index directory_without_member on membership.directory_entry (space_id, name, school_id) where member_name is null;
create index directory_without_hub on membership.directory_entry (space_id, name, school_id) where hub_name is null;
create index appointment_by_role on membership.appointment (role, person_id);
create index invitation_waiting on membership.invitation (person_id) where state = 'SENT';

--changeset membership:0401-keep splitStatements:false
-- Each first locks the row it keeps, so that two that end or begin something for it at once come one after the other.
create function membership.keep_places() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform 1 from membership.person where person_id = new.person_id for update;
    update membership.person p set placed_until = held.until
      from (select coalesce(max(coalesce(a.until_day, 'infinity')), '-infinity') as until
              from membership.appointment a where a.person_id = new.person_id) held
     where p.person_id = new.person_id and p.placed_until <> held.until;
    if new.role = 'HEADTEACHER' then
        perform 1 from membership.school where space_id = new.space_id for update;
        update membership.school s set headed_until = held.until
          from (select coalesce(max(coalesce(a.until_day, 'infinity')), '-infinity') as until
                  from membership.appointment a where a.space_id = new.space_id and a.role = 'HEADTEACHER') held
         where s.space_id = new.space_id and s.headed_until <> held.until;
    end if;
    return null;
end
$$;
create function membership.keep_agreements() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update membership.school set signed_last = new.year where school_id = new.school_id and signed_last < new.year;
    return null;
end
$$;
create function membership.keep_voters() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform 1 from membership.register_entry where entry_id = new.member_id for update;
    update membership.register_entry e set voter_from = votes.since
      from (select coalesce(min(r.from_at), 'infinity') as since from membership.representative r
             where r.space_id = new.space_id and r.member_id = new.member_id and r.until_at is null) votes
     where e.entry_id = new.member_id and e.voter_from <> votes.since;
    return null;
end
$$;
create function membership.keep_cover() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform 1 from membership.register_entry where entry_id = new.member_id for update;
    update membership.register_entry e set covering_from = covers.since
      from (select coalesce(min(c.from_day), 'infinity') as since from membership.member_school c
             where c.space_id = new.space_id and c.member_id = new.member_id and c.until_day is null) covers
     where e.entry_id = new.member_id and e.covering_from <> covers.since;
    return null;
end
$$;
create function membership.keep_payments() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform 1 from membership.register_entry where entry_id = new.member_id for update;
    update membership.register_entry e set paid_last = paid.last
      from (select coalesce(max(s.year), 0) as last from membership.subscription s
             where s.member_id = new.member_id and s.paid_on is not null) paid
     where e.entry_id = new.member_id and e.paid_last <> paid.last;
    return null;
end
$$;
grant execute on function membership.keep_places(), membership.keep_voters(), membership.keep_cover(), membership.keep_payments()
    to cp_office;
create trigger keep_places after insert or update on membership.appointment for each row execute function membership.keep_places();
create trigger keep_agreements after insert on membership.agreement for each row execute function membership.keep_agreements();
create trigger keep_voters after insert or update on membership.representative for each row execute function membership.keep_voters();
create trigger keep_cover after insert or update on membership.member_school for each row execute function membership.keep_cover();
create trigger keep_payments after insert or update on membership.subscription for each row execute function membership.keep_payments();

--changeset membership:0401-page splitStatements:false
-- Ids of one page of some rows (id, name, letters), by name, behind the row of that name and id if one is given. Common letters are
-- found among the first names, in their order; only where too few are does an index of letters come in, since the planner cannot know
-- which letters are common (`materialized` keeps it from hoping for them). For the functions below alone.
create function membership.page_of(p_rows text, p_letters text, p_name text, p_id uuid, p_limit int, p_offset bigint)
    returns setof uuid language plpgsql stable rows 26 set search_path = pg_catalog, public, pg_temp as $$
declare
    by_name text := ' order by name, id';
    pattern text := '%' || replace(replace(replace(p_letters, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    listed text := 'select * from (' || p_rows || ') r where '
        || case when p_id is null then 'true' else format('(r.name, r.id) > (%L, %L::uuid)', p_name, p_id) end;
    found int := 0;
begin
    if p_letters = '' then
        return query execute 'select id from (' || listed || ') r' || by_name || ' limit $1 offset $2' using p_limit, p_offset;
        return;
    end if;
    if p_offset = 0 then
        return query execute 'select id from (' || listed || by_name || ' limit 250) r where letters like $1' || by_name || ' limit $2'
            using pattern, p_limit;
        get diagnostics found = row_count;
    end if;
    if found < p_limit then
        return query execute 'with found as materialized (select id, name from (' || listed || ') r where letters like '
            || quote_literal(pattern)
            || case when length(p_letters) < 3
                    then format(' and membership.few_letters(letters) @> array[%L]', p_letters) else '' end
            || ') select id from found' || by_name || ' limit $1 offset $2' using p_limit - found, p_offset + found;
    end if;
end
$$;

--changeset membership:0401-search splitStatements:false
-- Finds schools of the directory by any letters of name or place (docs/adr/0011). No key to the company's space, no rows. It tells no
-- more columns than the directory has.
drop function membership.search_directory(text, uuid, int, bigint);
create function membership.search_directory(p_letters text, p_hub uuid, p_name text, p_id uuid, p_limit int, p_offset bigint)
    returns table (school_id uuid, name text, place text, phase text, hub_name text, member_name text, joined_on date)
    language plpgsql stable rows 26 security definer set search_path = pg_catalog, pg_temp as $$
declare
    company uuid := '00000000-0000-7000-8000-00000000c0de';
    listed text := format('select d.school_id as id, d.name, d.letters from membership.directory_entry d where d.space_id = %L', company);
begin
    if not company = any (tenancy.my_spaces()) then
        return;
    end if;
    if p_hub is not null then
        listed := listed || format(' and d.hub_id = %L', p_hub);
    end if;
    return query select d.school_id, d.name, d.place, d.phase, d.hub_name, d.member_name, d.joined_on
                   from membership.page_of(listed, p_letters, p_name, p_id, p_limit, p_offset) as page (id)
                   join membership.directory_entry d on d.school_id = page.id
                  order by d.name, d.school_id;
end
$$;
-- The office's boards: which rows stand on a page, no more; what they say is read behind the office's own policies.
create function membership.board_of_schools(p_letters text, p_phase text, p_gap text, p_today date, p_year int,
                                            p_name text, p_id uuid, p_limit int, p_offset bigint)
    returns setof uuid language plpgsql stable rows 26 security definer set search_path = pg_catalog, pg_temp as $$
declare
    listed text := 'select d.school_id as id, d.name, d.letters from membership.directory_entry d'
        || case when p_gap in ('NO_HEAD', 'NO_AGREEMENT') then ' join membership.school s on s.school_id = d.school_id' else '' end
        || ' where d.space_id = ''00000000-0000-7000-8000-00000000c0de''';
begin
    if tenancy.hat() <> 'cp_office' then
        return;
    end if;
    if p_phase is not null then
        listed := listed || format(' and d.phase = %L', p_phase);
    end if;
    listed := listed || case coalesce(p_gap, '')
        when 'NO_MEMBER' then ' and d.member_name is null'
        when 'NO_HUB' then ' and d.hub_name is null'
        when 'NO_HEAD' then format(' and s.headed_until <= %L', p_today)
        when 'NO_AGREEMENT' then format(' and (s.signed_last < %1$s or s.signed_last > %1$s) and not exists (
            select 1 from membership.agreement g where g.school_id = d.school_id and g.year = %1$s)', p_year)
        else '' end;
    return query select page from membership.page_of(listed, p_letters, p_name, p_id, p_limit, p_offset) page;
end
$$;
create function membership.board_of_members(p_letters text, p_state text, p_gap text, p_today date, p_year int,
                                            p_name text, p_id uuid, p_limit int, p_offset bigint)
    returns setof uuid language plpgsql stable rows 26 security definer set search_path = pg_catalog, pg_temp as $$
declare
    listed text := 'select e.entry_id as id, e.legal_name as name, e.letters from membership.register_entry e
                     where e.space_id = ''00000000-0000-7000-8000-00000000c0de''';
begin
    if tenancy.hat() <> 'cp_office' then
        return;
    end if;
    if p_state is not null then
        listed := listed || format(' and e.state = %L', p_state);
    end if;
    listed := listed || case when p_gap is null then '' else ' and e.state = ''ENTERED''' end || case coalesce(p_gap, '')
        when 'NO_REPRESENTATIVE' then format(' and e.voter_from > %1$L::timestamptz and not exists (
            select 1 from membership.representative r where r.space_id = e.space_id and r.member_id = e.entry_id
               and r.from_at <= %1$L::timestamptz and (r.until_at is null or r.until_at > %1$L::timestamptz))', now())
        when 'NO_SCHOOL' then format(' and e.covering_from > %1$L::date and not exists (
            select 1 from membership.member_school c where c.space_id = e.space_id and c.member_id = e.entry_id
               and c.from_day <= %1$L::date and (c.until_day is null or c.until_day > %1$L::date))', p_today)
        when 'NO_ADDRESS' then ' and e.address = '''''
        when 'SUBSCRIPTION_UNPAID' then format(' and (e.paid_last < %1$s or e.paid_last > %1$s) and not exists (
            select 1 from membership.subscription s where s.member_id = e.entry_id and s.year = %1$s and s.paid_on is not null)', p_year)
        else '' end;
    return query select page from membership.page_of(listed, p_letters, p_name, p_id, p_limit, p_offset) page;
end
$$;
create function membership.board_of_people(p_letters text, p_role text, p_gap text, p_today date,
                                           p_name text, p_id uuid, p_limit int, p_offset bigint)
    returns setof uuid language plpgsql stable rows 26 security definer set search_path = pg_catalog, pg_temp as $$
declare
    listed text := 'select p.person_id as id, p.name, p.letters from membership.person p where true';
begin
    if tenancy.hat() <> 'cp_office' then
        return;
    end if;
    if p_role is not null and (select count(*) from (select 1 from membership.appointment where role = p_role limit 1000) held) < 1000 then
        listed := listed || format(' and p.person_id = any (array(select a.person_id from membership.appointment a
            where a.role = %L and (a.until_day is null or a.until_day > %L)))', p_role, p_today);
    elsif p_role is not null then
        listed := listed || format(' and exists (select 1 from membership.appointment a where a.person_id = p.person_id
            and a.role = %L and (a.until_day is null or a.until_day > %L))', p_role, p_today);
    end if;
    listed := listed || case coalesce(p_gap, '')
        when 'INVITATION_WAITING' then ' and exists (select 1 from membership.invitation i
            where i.person_id = p.person_id and i.state = ''SENT'')'
        when 'INVITATION_EXPIRED' then format(' and exists (select 1 from membership.invitation i
            where i.person_id = p.person_id and i.state = ''SENT'' and i.expires_at <= %L)', now())
        when 'NO_PLACE' then format(' and p.placed_until <= %L', p_today)
        else '' end;
    return query select page from membership.page_of(listed, p_letters, p_name, p_id, p_limit, p_offset) page;
end
$$;

--changeset membership:0401-gatekeeper
grant select (space_id, person_id, name, letters, placed_until) on membership.person to cp_gate;
grant select (space_id, entry_id, legal_name, letters, state, address, voter_from, covering_from, paid_last) on membership.register_entry to cp_gate;
grant select (space_id, person_id, role, until_day) on membership.appointment to cp_gate;
grant select (space_id, member_id, from_day, until_day) on membership.member_school to cp_gate;
grant select (space_id, member_id, year, paid_on) on membership.subscription to cp_gate;
grant select (space_id, person_id, state, expires_at) on membership.invitation to cp_gate;
grant update (signed_last) on membership.school to cp_gate;
create policy gate on membership.person for select to cp_gate using (true);
create policy gate on membership.register_entry for select to cp_gate using (true);
create policy gate on membership.appointment for select to cp_gate using (true);
create policy gate on membership.member_school for select to cp_gate using (true);
create policy gate on membership.subscription for select to cp_gate using (true);
create policy gate on membership.invitation for select to cp_gate using (true);
create policy gate_signs on membership.school for update to cp_gate using (true) with check (true);
grant create on schema membership to cp_gate;
alter function membership.keep_agreements() owner to cp_gate;
alter function membership.page_of(text, text, text, uuid, int, bigint) owner to cp_gate;
alter function membership.search_directory(text, uuid, text, uuid, int, bigint) owner to cp_gate;
alter function membership.board_of_schools(text, text, text, date, int, text, uuid, int, bigint) owner to cp_gate;
alter function membership.board_of_members(text, text, text, date, int, text, uuid, int, bigint) owner to cp_gate;
alter function membership.board_of_people(text, text, text, date, text, uuid, int, bigint) owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.keep_agreements(), membership.page_of(text, text, text, uuid, int, bigint),
    membership.search_directory(text, uuid, text, uuid, int, bigint),
    membership.board_of_schools(text, text, text, date, int, text, uuid, int, bigint),
    membership.board_of_members(text, text, text, date, int, text, uuid, int, bigint),
    membership.board_of_people(text, text, text, date, text, uuid, int, bigint) from public;
grant execute on function membership.search_directory(text, uuid, text, uuid, int, bigint) to cp_member, cp_office;
grant execute on function membership.board_of_schools(text, text, text, date, int, text, uuid, int, bigint),
    membership.board_of_members(text, text, text, date, int, text, uuid, int, bigint),
    membership.board_of_people(text, text, text, date, text, uuid, int, bigint) to cp_office;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.person', 'cp_gate', 'board_of_people finds people by letters, for the office''s hat alone'),
    ('OPEN_POLICY', 'membership.register_entry', 'cp_gate', 'board_of_members finds entries by letters, for the office''s hat alone'),
    ('OPEN_POLICY', 'membership.appointment', 'cp_gate', 'board_of_people finds who holds a place'),
    ('OPEN_POLICY', 'membership.member_school', 'cp_gate', 'board_of_members finds who covers no school'),
    ('OPEN_POLICY', 'membership.subscription', 'cp_gate', 'board_of_members finds who has not paid'),
    ('OPEN_POLICY', 'membership.invitation', 'cp_gate', 'board_of_people finds whose invitation waits'),
    ('DEFINER', 'membership.keep_agreements', '', 'a head signs, and may not change her school''s row'),
    ('DEFINER', 'membership.board_of_schools', '', 'finds a page of the office''s board with indexes of letters'),
    ('DEFINER', 'membership.board_of_members', '', 'finds a page of the office''s board with indexes of letters'),
    ('DEFINER', 'membership.board_of_people', '', 'finds a page of the office''s board with indexes of letters');

--changeset membership:0401-keep-what-is-there
create policy backfill on membership.school to cp_owner using (true) with check (true);
create policy backfill on membership.person to cp_owner using (true) with check (true);
create policy backfill on membership.register_entry to cp_owner using (true) with check (true);
create policy backfill on membership.appointment for select to cp_owner using (true);
create policy backfill on membership.agreement for select to cp_owner using (true);
create policy backfill on membership.representative for select to cp_owner using (true);
create policy backfill on membership.member_school for select to cp_owner using (true);
create policy backfill on membership.subscription for select to cp_owner using (true);
update membership.person p set placed_until = held.until
  from (select person_id, max(coalesce(until_day, 'infinity')) as until from membership.appointment group by 1) held
 where held.person_id = p.person_id;
update membership.school s set headed_until = held.until
  from (select space_id, max(coalesce(until_day, 'infinity')) as until from membership.appointment where role = 'HEADTEACHER' group by 1) held
 where held.space_id = s.space_id;
update membership.school s set signed_last = signed.year
  from (select school_id, max(year) as year from membership.agreement group by 1) signed where signed.school_id = s.school_id;
update membership.register_entry e set voter_from = votes.since
  from (select member_id, min(from_at) as since from membership.representative where until_at is null group by 1) votes
 where votes.member_id = e.entry_id;
update membership.register_entry e set covering_from = covers.since
  from (select member_id, min(from_day) as since from membership.member_school where until_day is null group by 1) covers
 where covers.member_id = e.entry_id;
update membership.register_entry e set paid_last = paid.last
  from (select member_id, max(year) as last from membership.subscription where paid_on is not null group by 1) paid
 where paid.member_id = e.entry_id;
drop policy backfill on membership.school;
drop policy backfill on membership.person;
drop policy backfill on membership.register_entry;
drop policy backfill on membership.appointment;
drop policy backfill on membership.agreement;
drop policy backfill on membership.representative;
drop policy backfill on membership.member_school;
drop policy backfill on membership.subscription;
