--liquibase formatted sql

--changeset membership:0103-map-cell
-- How many listed schools stand in each square of the map, at each of its scales: so that a map of all England reads a hundred rows
-- and not 24,000. Kept by the database itself, whoever writes the directory.
create table membership.map_cell (
    space_id uuid not null references tenancy.space (space_id),
    scale int not null,          -- the square's side in metres
    x int not null,
    y int not null,
    schools int not null,
    east bigint not null,        -- the sum of its schools' eastings, for the middle
    north bigint not null,
    primary key (space_id, scale, x, y)
);
alter table membership.map_cell enable row level security, force row level security;
create policy by_key on membership.map_cell for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.map_cell to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on membership.map_cell to cp_member;
grant select, insert, update on membership.map_cell to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.map_cell', 'the office publishes the members'' directory');

--changeset membership:0103-map-count splitStatements:false
create function membership.count_on_map(p_space uuid, p_east int, p_north int, p_sign int) returns void
    language sql volatile set search_path = pg_catalog, pg_temp as $$
    insert into membership.map_cell as c (space_id, scale, x, y, schools, east, north)
    select p_space, s, p_east / s, p_north / s, p_sign, p_sign * p_east::bigint, p_sign * p_north::bigint
      from unnest(array[500, 1000, 2000, 4000, 8000, 16000, 32000]) s
    on conflict (space_id, scale, x, y) do update
       set schools = c.schools + excluded.schools, east = c.east + excluded.east, north = c.north + excluded.north
$$;
create function membership.keep_map() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.easting is not distinct from new.easting and old.northing is not distinct from new.northing then
        return null;
    end if;
    if tg_op = 'UPDATE' and old.easting is not null then
        perform membership.count_on_map(old.space_id, old.easting, old.northing, -1);
    end if;
    if new.easting is not null then
        perform membership.count_on_map(new.space_id, new.easting, new.northing, 1);
    end if;
    return null;
end
$$;
grant execute on function membership.count_on_map(uuid, int, int, int), membership.keep_map() to cp_office;
create trigger keep_map after insert or update on membership.directory_entry
    for each row execute function membership.keep_map();

--changeset membership:0103-search splitStatements:false
-- Finds schools by any letters of name or place. A plain query of a member cannot use an index for this, since letters may not be
-- compared before the policy is asked (docs/adr/0011); here the policy is the function's first condition: no key to the company's
-- space, no rows. It tells no more columns than the directory has.
create function membership.search_directory(p_pattern text, p_hub uuid, p_limit int, p_offset bigint)
    returns table (school_id uuid, name text, place text, phase text, hub_name text, member_name text, joined_on date)
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    company uuid := '00000000-0000-7000-8000-00000000c0de';
    listed text := 'select d.school_id, d.name, d.place, d.phase, d.hub_name, d.member_name, d.joined_on
                      from membership.directory_entry d where d.space_id = $5';
    by_name text := ' order by d.name, d.school_id';
    found int;
begin
    if not company = any (tenancy.my_spaces()) then
        return;
    end if;
    if p_hub is not null then
        listed := listed || ' and d.hub_id = $2';
    end if;
    if p_pattern = '%%' then
        return query execute listed || by_name || ' limit $3 offset $4' using p_pattern, p_hub, p_limit, p_offset, company;
        return;
    end if;
    -- Behind a policy the planner guesses letters to be rare. Common ones are found among the first names, in their order; only
    -- where too few are does the index of letters come in.
    return query execute 'select * from (' || listed || by_name || ' limit 500 + 20 * $4) d
            where lower(d.name || '' '' || d.place) like $1' || by_name || ' limit $3 offset $4'
        using p_pattern, p_hub, p_limit, p_offset, company;
    get diagnostics found = row_count;
    if found = p_limit then
        return;
    end if;
    return query execute listed || ' and lower(d.name || '' '' || d.place) like $1' || by_name || ' limit $3 offset $4 + $6'
        using p_pattern, p_hub, p_limit - found, p_offset, company, found;
end
$$;
create index directory_by_letters on membership.directory_entry using gin (lower(name || ' ' || place) gin_trgm_ops);

--changeset membership:0103-gatekeeper
grant select on membership.directory_entry to cp_gate;
create policy gate on membership.directory_entry for select to cp_gate using (true);
grant create on schema membership to cp_gate;
alter function membership.search_directory(text, uuid, int, bigint) owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.search_directory(text, uuid, int, bigint) from public;
grant execute on function membership.search_directory(text, uuid, int, bigint) to cp_member, cp_office;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.directory_entry', 'cp_gate', 'search_directory asks for the company''s key itself, then reads by letters'),
    ('DEFINER', 'membership.search_directory', '', 'finds schools by letters with an index');

--changeset membership:0103-map-of-what-is-there
create policy backfill on membership.directory_entry for select to cp_owner using (true);
create policy backfill on membership.map_cell to cp_owner using (true) with check (true);
insert into membership.map_cell (space_id, scale, x, y, schools, east, north)
select d.space_id, s, d.easting / s, d.northing / s, count(*), sum(d.easting), sum(d.northing)
  from membership.directory_entry d, unnest(array[500, 1000, 2000, 4000, 8000, 16000, 32000]) s
 where d.easting is not null group by 1, 2, 3, 4;
drop policy backfill on membership.directory_entry;
drop policy backfill on membership.map_cell;
