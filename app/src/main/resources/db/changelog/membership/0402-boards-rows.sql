--liquibase formatted sql

--changeset membership:0402-what-stands-beside-a-row
-- What a board reads beside each of its rows. An exclusion constraint's index is no index to look things up in, but the planner takes it
-- where the columns are the same (measured with 24,000 appointments: 0.08 to 0.11 ms for one person instead of 0.003). So one constraint
-- compares what is the same as one text, and the other indexes hold all that is read, which makes them cheaper to the planner.
alter table membership.appointment drop constraint one_place_at_a_time;
alter table membership.appointment add constraint one_place_at_a_time
    exclude using gist ((space_id::text || person_id::text || role) with =, daterange(from_day, until_day) with &&);
drop index membership.appointment_by_space;
create index appointment_by_space on membership.appointment (space_id, role) include (until_day, person_name);
drop index membership.appointment_by_person;
create index appointment_by_person on membership.appointment (person_id, role) include (until_day, space_id);
drop index membership.representative_by_member;
create index representative_by_member on membership.representative (space_id, member_id, from_at) include (until_at, person_name);
drop index membership.member_school_by_space;
create index member_school_by_space on membership.member_school (space_id, member_id) include (from_day, until_day);

--changeset membership:0402-hub-counts splitStatements:false
-- How many schools belong to a hub now: the office's board shows it beside each, and need not count.
alter table membership.hub add column schools int not null default 0;
create function membership.keep_hub() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform 1 from membership.hub where hub_id = new.hub_id for update;
    update membership.hub h set schools = now.schools
      from (select count(*) as schools from membership.hub_school p
             where p.space_id = new.space_id and p.hub_id = new.hub_id and p.until_day is null) now
     where h.hub_id = new.hub_id and h.schools <> now.schools;
    return null;
end
$$;
grant execute on function membership.keep_hub() to cp_office;
create trigger keep_hub after insert or update on membership.hub_school for each row execute function membership.keep_hub();
create policy backfill on membership.hub to cp_owner using (true) with check (true);
create policy backfill on membership.hub_school for select to cp_owner using (true);
update membership.hub h set schools = (select count(*) from membership.hub_school p
                                        where p.space_id = h.space_id and p.hub_id = h.hub_id and p.until_day is null);
drop policy backfill on membership.hub;
drop policy backfill on membership.hub_school;

--changeset membership:0402-page splitStatements:false
-- As before, but common letters are looked for among the first 500 names, and whatever else is asked of a row is asked row by row: a
-- plan that reads a second table whole to join it is never right for one page (measured with 24,000 people: 16 ms instead of 1).
grant create on schema membership to cp_gate;
set local role cp_gate;
create or replace function membership.page_of(p_rows text, p_letters text, p_name text, p_id uuid, p_limit int, p_offset bigint)
    returns setof uuid language plpgsql stable rows 26
    set search_path = pg_catalog, public, pg_temp set enable_hashjoin = off set enable_mergejoin = off as $$
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
        return query execute 'select id from (' || listed || by_name || ' limit 500) r where letters like $1' || by_name || ' limit $2'
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
set local role cp_owner;
revoke create on schema membership from cp_gate;
