--liquibase formatted sql

--changeset membership:0201-register-entry
-- The register of members (Companies Act 2006 s 113), from the application on: who asks to be a member, what the register says of
-- each, and when and why it ceased. Lies behind the office's desk: of a member everybody else reads no more than its name
-- (membership.member). Never deleted; an entry may be removed ten years after ceasing (s 121), which no hat can do.
create table membership.register_entry (
    space_id uuid not null references tenancy.space (space_id),
    entry_id uuid primary key, -- the member's own id, from the application on
    version bigint not null,
    command_id uuid unique,
    legal_name text not null check (length(legal_name) between 1 and 200),
    kind text not null check (kind in ('GOVERNING_BODY', 'ACADEMY_TRUST', 'OTHER')),
    member_class text not null check (member_class in ('FULL', 'NETWORK')),
    address text not null check (length(address) <= 500),
    email text not null check (length(email) <= 254),
    email_notices_since date,
    state text not null check (state in ('APPLIED', 'APPROVED', 'ENTERED', 'CEASED', 'TURNED_DOWN')),
    applied_on date not null,
    decided_on date check (decided_on >= applied_on),
    decision text not null default '' check (length(decision) <= 500),
    entered_on date,
    ceased_on date check (ceased_on >= entered_on),
    ceased_because text not null default '' check (length(ceased_because) <= 500),
    unique (space_id, entry_id),
    check ((state in ('ENTERED', 'CEASED')) = (entered_on is not null)),
    check ((state = 'CEASED') = (ceased_on is not null))
);
create index register_by_space on membership.register_entry (space_id, legal_name, entry_id);
alter table membership.register_entry enable row level security, force row level security;
create policy office on membership.register_entry to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, insert, update on membership.register_entry to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.register_entry', 'the office keeps the company''s register');

--changeset membership:0201-register-from-members
create policy backfill on membership.register_entry to cp_owner using (true) with check (true);
create policy backfill on membership.member for select to cp_owner using (true);
insert into membership.register_entry (space_id, entry_id, version, legal_name, kind, member_class, address, email, state,
                                       applied_on, decided_on, entered_on, ceased_on)
select space_id, member_id, 0, legal_name, 'OTHER', 'FULL', '', '', case when ceased_on is null then 'ENTERED' else 'CEASED' end,
       entered_on, entered_on, entered_on, ceased_on
  from membership.member;
drop policy backfill on membership.register_entry;
drop policy backfill on membership.member;

--changeset membership:0201-coverage
-- Which member covers which school, from a day on and until a day (exclusive): one member at most at any date.
alter table membership.member_school drop constraint member_school_pkey;
alter table membership.member_school
    add column coverage_id uuid not null default uuidv7() primary key,
    add column version bigint not null default 0,
    add column from_day date,
    add column until_day date;
create policy backfill on membership.member_school to cp_owner using (true) with check (true);
create policy backfill on membership.member for select to cp_owner using (true);
update membership.member_school c set from_day = m.entered_on from membership.member m where m.member_id = c.member_id;
drop policy backfill on membership.member_school;
drop policy backfill on membership.member;

--changeset membership:0201-one-member-at-a-date
alter table membership.member_school
    alter column coverage_id drop default,
    alter column version drop default,
    alter column from_day set not null,
    add check (until_day >= from_day),
    add constraint one_member_at_a_date exclude using gist (school_id with =, daterange(from_day, until_day) with &&);
create index member_school_by_school on membership.member_school (school_id, from_day);
grant update (version, until_day) on membership.member_school to cp_office;

--changeset membership:0201-representative
-- By which document the member gave its representative authority (Companies Act 2006 s 323); the office's business alone.
alter table membership.representative add column authority text not null default '' check (length(authority) <= 500);
alter table membership.representative alter column authority drop default;
create index representative_by_member on membership.representative (space_id, member_id, from_at);
revoke select on membership.representative from cp_member;

--changeset membership:0201-subscription
create table membership.subscription (
    space_id uuid not null references tenancy.space (space_id),
    member_id uuid not null,
    year int not null check (year between 2000 and 2200), -- the membership year that begins on 1 September
    version bigint not null,
    reference text not null check (length(reference) between 1 and 100),
    due_on date not null,
    paid_on date,
    primary key (member_id, year),
    foreign key (space_id, member_id) references membership.register_entry (space_id, entry_id)
);
create index subscription_by_space on membership.subscription (space_id, year, member_id);
alter table membership.subscription enable row level security, force row level security;
create policy office on membership.subscription to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, insert, update on membership.subscription to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.subscription', 'the office follows the subscriptions');

--changeset membership:0201-inspection
-- Who asked to inspect the register or for a copy of it (Companies Act 2006 ss 116 and 117), and what became of it.
create table membership.inspection (
    space_id uuid not null references tenancy.space (space_id),
    inspection_id uuid primary key,
    version bigint not null,
    asked_by text not null check (length(asked_by) between 1 and 200),
    address text not null check (length(address) between 1 and 500),
    purpose text not null check (length(purpose) between 1 and 1000),
    asked_on date not null,
    answer text check (answer in ('INSPECTED', 'COPY_SENT', 'REFERRED_TO_COURT')),
    answered_on date check (answered_on >= asked_on),
    recorded_by uuid not null,
    check ((answer is null) = (answered_on is null))
);
create index inspection_by_space on membership.inspection (space_id, asked_on desc, inspection_id);
alter table membership.inspection enable row level security, force row level security;
create policy office on membership.inspection to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, insert on membership.inspection to cp_office;
grant update (version, answer, answered_on) on membership.inspection to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.inspection', 'the office logs who inspects the company''s register');

--changeset membership:0201-agreement
-- The membership agreement of a school for a membership year, as its head signed it; it says whether the school's reports go to
-- its hub's lead. Lies in the school's space; a later version replaces an earlier one, and both stay.
create table membership.agreement (
    space_id uuid not null references tenancy.space (space_id),
    school_id uuid not null,
    year int not null check (year between 2000 and 2200),
    version int not null check (version > 0),
    command_id uuid not null unique,
    wording text not null check (length(wording) between 1 and 4000),
    shares_reports boolean not null,
    signed_by uuid not null,
    signed_by_name text not null check (length(signed_by_name) between 1 and 200),
    signed_at timestamptz not null,
    primary key (school_id, year, version),
    foreign key (space_id, school_id) references membership.school (space_id, school_id)
);
create index agreement_by_space on membership.agreement (space_id, year desc, version desc);
alter table membership.agreement enable row level security, force row level security;
create policy by_key on membership.agreement to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.agreement for select to cp_office using ((select tenancy.hat()) = 'cp_office');
grant select, insert on membership.agreement to cp_member;
grant select on membership.agreement to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.agreement', 'the office sees which schools have signed'),
    ('APPEND_ONLY', 'membership.agreement', 'what was signed is never changed');
