--liquibase formatted sql

--changeset membership:0101-school-establishment
-- Which establishment of the public register a school is, from a day on (empty: always) and until a day (exclusive): the school's
-- own identity outlives any number. A number belongs to one school at any date; dates may touch, and a gap is allowed.
create table membership.school_establishment (
    space_id uuid not null references tenancy.space (space_id),
    school_establishment_id uuid primary key,
    version bigint not null,
    school_id uuid not null,
    urn int not null check (urn between 100000 and 999999),
    name text not null,
    from_day date,
    until_day date check (until_day >= from_day),
    reason text not null check (length(reason) between 1 and 500),
    decided_by uuid not null,
    decided_at timestamptz not null,
    foreign key (space_id, school_id) references membership.school (space_id, school_id),
    constraint one_establishment_at_a_time exclude using gist (school_id with =, daterange(from_day, until_day) with &&),
    constraint one_school_at_a_time exclude using gist (urn with =, daterange(from_day, until_day) with &&)
);
create index school_establishment_by_space on membership.school_establishment (space_id, school_id);
alter table membership.school_establishment enable row level security, force row level security;
create policy by_key on membership.school_establishment to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.school_establishment to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on membership.school_establishment to cp_member;
grant select, insert, update on membership.school_establishment to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.school_establishment', 'the office says which establishment a school is');

--changeset membership:0101-place
-- Where a listed school is, in metres on the British National Grid, and to which hub it belongs: part of the directory.
alter table membership.directory_entry add column easting int, add column northing int, add column hub_id uuid,
    add check ((easting is null) = (northing is null));
create policy backfill on membership.directory_entry to cp_owner using (true) with check (true);
create policy backfill on membership.hub_school for select to cp_owner using (true);
update membership.directory_entry d set hub_id = p.hub_id from membership.hub_school p
 where p.school_id = d.school_id and p.until_day is null;
drop policy backfill on membership.directory_entry;
drop policy backfill on membership.hub_school;
create index directory_by_hub on membership.directory_entry (space_id, hub_id, name, school_id);
create index directory_by_place on membership.directory_entry (space_id, easting, northing) where easting is not null;
