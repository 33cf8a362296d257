--liquibase formatted sql

--changeset decisions:0001-schema
create schema decisions;
grant usage on schema decisions to cp_member, cp_office, cp_gate;

--changeset decisions:0001-proposal
-- Something that the members may be asked. Its words never change: a material edit is a new proposal.
create table decisions.proposal (
    space_id uuid not null references tenancy.space (space_id),
    proposal_id uuid primary key,
    version bigint not null,
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) between 1 and 20000),
    state text not null check (state in ('READY', 'PUT_TO_DECISION')),
    made_by uuid not null,
    made_at timestamptz not null,
    command uuid not null,
    unique (space_id, proposal_id),
    unique (space_id, command)
);
alter table decisions.proposal enable row level security, force row level security;
create policy by_key on decisions.proposal for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.proposal to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on decisions.proposal to cp_member;
grant select, insert, update (version, state) on decisions.proposal to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'decisions.proposal', 'the office makes proposals and puts them to the members');

--changeset decisions:0001-contest
-- One question put to one roll by one vehicle. Everything about it is fixed when it opens, so nobody may change the row: that it
-- has closed is a fact of the clock, not a column that a job would have to write.
create table decisions.contest (
    space_id uuid not null references tenancy.space (space_id),
    contest_id uuid primary key,
    proposal_id uuid not null,
    vehicle text not null check (vehicle in ('ADVISORY_POLL')),
    question text not null check (length(question) between 1 and 300),
    title text not null,
    text text not null,
    text_hash text not null
        check (text_hash = encode(sha256(convert_to(title || E'\n' || question || E'\n' || text, 'UTF8')), 'hex')),
    roll_size int not null check (roll_size > 0),
    roll_hash text not null check (roll_hash ~ '^[0-9a-f]{64}$'),
    opened_by uuid not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    closes_zone text not null check (closes_zone = 'Europe/London'),
    command uuid not null,
    unique (space_id, contest_id),
    unique (space_id, proposal_id), -- a proposal is decided by exactly one contest
    foreign key (space_id, proposal_id) references decisions.proposal (space_id, proposal_id)
);
alter table decisions.contest enable row level security, force row level security;
create policy by_key on decisions.contest for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.contest to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on decisions.contest to cp_member;
grant select, insert on decisions.contest to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'decisions.contest', 'the office opens votes'),
    ('APPEND_ONLY', 'decisions.contest', 'the question, its text, roll and closing time are frozen when the vote opens');

--changeset decisions:0001-roll
-- Who may vote: copied from the register at the instant of opening. Who acts for a member is asked when a vote is cast.
create table decisions.roll_entry (
    space_id uuid not null references tenancy.space (space_id),
    contest_id uuid not null,
    member_id uuid not null,
    legal_name text not null,
    primary key (space_id, contest_id, member_id),
    foreign key (space_id, contest_id) references decisions.contest (space_id, contest_id)
);
create index roll_by_name on decisions.roll_entry (space_id, contest_id, legal_name, member_id);
alter table decisions.roll_entry enable row level security, force row level security;
create policy by_key on decisions.roll_entry for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.roll_entry to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on decisions.roll_entry to cp_member;
grant select, insert on decisions.roll_entry to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'decisions.roll_entry', 'the office freezes the roll when it opens a vote'),
    ('APPEND_ONLY', 'decisions.roll_entry', 'a frozen roll');

--changeset decisions:0001-frozen splitStatements:false
-- Entries come in the transaction that opens the contest, and never after it.
create function decisions.freeze_roll() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select 1 from added a left join decisions.contest c on c.contest_id = a.contest_id
                where c.opens_at is distinct from now()) then
        raise exception 'the roll is frozen since the vote opened' using errcode = '23514';
    end if;
    return null;
end
$$;
create trigger frozen after insert on decisions.roll_entry referencing new table as added
    for each statement execute function decisions.freeze_roll();
