--liquibase formatted sql

--changeset membership:0204-visit
-- A visit of the office to a school's space: lies in that space, so that the school reads at once who, why and until when.
create table membership.visit (
    space_id uuid not null references tenancy.space (space_id),
    visit_id uuid primary key,
    person_id uuid not null,
    person_name text not null check (length(person_name) between 1 and 200),
    reason text not null check (length(reason) between 10 and 500),
    from_at timestamptz not null,
    until_at timestamptz not null check (until_at >= from_at),
    ended_by_name text
);
create index visit_by_space on membership.visit (space_id, from_at desc);
alter table membership.visit enable row level security, force row level security;
create policy by_key on membership.visit to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.visit to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, update (until_at, ended_by_name) on membership.visit to cp_member;
grant select, insert on membership.visit to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.visit', 'the office records its visits to schools'' spaces');
