--liquibase formatted sql

--changeset membership:0001-schema
create schema membership;
grant usage on schema membership to cp_member, cp_office, cp_job;

--changeset membership:0001-person
-- A person's profile lies in her own space.
create table membership.person (
    space_id uuid not null references tenancy.space (space_id),
    person_id uuid primary key,
    version bigint not null,
    name text not null check (length(name) between 1 and 200),
    email text not null check (length(email) between 3 and 254),
    unique (space_id, person_id)
);
alter table membership.person enable row level security, force row level security;
create policy by_key on membership.person to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.person to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on membership.person to cp_member;
grant select, insert, update on membership.person to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.person', 'the office keeps the list of people');

--changeset membership:0001-school
-- The tenant: a school's private profile lies in its own space.
create table membership.school (
    space_id uuid not null references tenancy.space (space_id),
    school_id uuid primary key,
    version bigint not null,
    name text not null check (length(name) between 1 and 200),
    place text not null check (length(place) between 1 and 200),
    phase text not null check (phase in ('NURSERY', 'PRIMARY', 'SECONDARY', 'ALL_THROUGH', 'SPECIAL', 'ALTERNATIVE_PROVISION', 'SIXTEEN_PLUS')),
    joined_on date not null,
    unique (space_id, school_id)
);
alter table membership.school enable row level security, force row level security;
create policy by_key on membership.school to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.school to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on membership.school to cp_member;
grant select, insert, update on membership.school to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.school', 'the office enrols schools');

--changeset membership:0001-appointment
-- A person's place at a school or in a hub, for a time; the key that goes with it is given and taken in the same step.
create table membership.appointment (
    space_id uuid not null references tenancy.space (space_id),
    appointment_id uuid primary key,
    version bigint not null,
    person_id uuid not null,
    person_name text not null,
    role text not null,
    from_day date not null,
    until_day date check (until_day > from_day)
);
create index appointment_by_space on membership.appointment (space_id, role);
alter table membership.appointment enable row level security, force row level security;
create policy by_key on membership.appointment to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.appointment to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on membership.appointment to cp_member;
grant select, insert, update on membership.appointment to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.appointment', 'the office appoints');

--changeset membership:0001-hub
create table membership.hub (
    space_id uuid not null references tenancy.space (space_id),
    hub_id uuid primary key,
    version bigint not null,
    name text not null check (length(name) between 1 and 200),
    kind text not null check (kind in ('LOCAL', 'VIRTUAL', 'REGIONAL_NETWORK', 'TRUST')),
    unique (space_id, hub_id)
);
create table membership.hub_school (
    space_id uuid not null references tenancy.space (space_id),
    hub_school_id uuid primary key,
    version bigint not null,
    hub_id uuid not null,
    school_id uuid not null,
    school_name text not null,
    from_day date not null,
    until_day date check (until_day > from_day),
    foreign key (space_id, hub_id) references membership.hub (space_id, hub_id)
);
create index hub_school_by_space on membership.hub_school (space_id, hub_id);
create unique index one_primary_hub on membership.hub_school (school_id) where until_day is null;
alter table membership.hub enable row level security, force row level security;
alter table membership.hub_school enable row level security, force row level security;
create policy by_key on membership.hub to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on membership.hub_school to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.hub to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy office on membership.hub_school to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on membership.hub, membership.hub_school to cp_member;
grant select, insert, update on membership.hub, membership.hub_school to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.hub', 'the office forms hubs'),
    ('OFFICE_POLICY', 'membership.hub_school', 'the office places schools in hubs');

--changeset membership:0001-directory
-- What every headteacher, reviewer and representative may know of every school: no more than this.
create table membership.directory_entry (
    space_id uuid not null references tenancy.space (space_id),
    school_id uuid primary key,
    version bigint not null,
    name text not null,
    place text not null,
    phase text not null,
    hub_name text,
    member_name text,
    joined_on date not null
);
create index directory_by_space on membership.directory_entry (space_id, name, school_id);
alter table membership.directory_entry enable row level security, force row level security;
create policy by_key on membership.directory_entry to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.directory_entry to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on membership.directory_entry to cp_member;
grant select, insert, update on membership.directory_entry to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.directory_entry', 'the office publishes the members'' directory');

--changeset membership:0001-company
-- The company's register of members (Companies Act 2006 s 113): a member is a legal person that covers one or more schools.
create table membership.member (
    space_id uuid not null references tenancy.space (space_id),
    member_id uuid primary key,
    version bigint not null,
    legal_name text not null check (length(legal_name) between 1 and 200),
    entered_on date not null,
    ceased_on date check (ceased_on >= entered_on),
    unique (space_id, member_id)
);
create index member_by_space on membership.member (space_id, legal_name, member_id);
create table membership.member_school (
    space_id uuid not null references tenancy.space (space_id),
    member_id uuid not null,
    school_id uuid primary key, -- every school is covered by exactly one member
    foreign key (space_id, member_id) references membership.member (space_id, member_id)
);
create index member_school_by_space on membership.member_school (space_id, member_id);
create table membership.representative (
    space_id uuid not null references tenancy.space (space_id),
    representative_id uuid primary key,
    version bigint not null,
    member_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    from_at timestamptz not null,
    until_at timestamptz check (until_at > from_at),
    foreign key (space_id, member_id) references membership.member (space_id, member_id),
    constraint one_representative_at_an_instant exclude using gist (member_id with =, tstzrange(from_at, until_at) with &&)
);
create index representative_by_space on membership.representative (space_id, person_id);
alter table membership.member enable row level security, force row level security;
alter table membership.member_school enable row level security, force row level security;
alter table membership.representative enable row level security, force row level security;
create policy by_key on membership.member to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on membership.member_school to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on membership.representative to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.member to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy office on membership.member_school to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy office on membership.representative to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on membership.member, membership.member_school, membership.representative to cp_member;
grant select, insert, update on membership.member, membership.representative to cp_office;
grant select, insert on membership.member_school to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.member', 'the office keeps the company''s register'),
    ('OFFICE_POLICY', 'membership.member_school', 'the office keeps the company''s register'),
    ('OFFICE_POLICY', 'membership.representative', 'the office records who votes for a member');
