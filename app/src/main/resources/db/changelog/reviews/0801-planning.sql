--liquibase formatted sql

--changeset reviews:0801-reviewer
-- What planning must know of a reviewer, in her own space: she keeps how much and how far, the office what she is trained for.
create table reviews.reviewer (
    space_id uuid not null references tenancy.space (space_id),
    reviewer_id uuid primary key, -- the person's id,
    version bigint not null default 0,
    person_name text not null check (length(person_name) between 1 and 200),
    trained_until date, -- the last day on which her training counts; null: not trained
    lead_until date,    -- the last day on which she may lead; null: not accredited
    serves_as text not null default 'OTHER' check (serves_as in ('HEADTEACHER', 'DEPUTY', 'OTHER')),
    reviews_before int not null default 0 check (reviews_before between 0 and 500), -- teams from before this service
    capacity int not null default 2 check (capacity between 0 and 10), -- reviews a membership year
    travel_km int check (travel_km between 1 and 1000), -- null: anywhere
    phases text[] not null default '{}',
    specialisms text[] not null default '{}',
    declared_on date, -- when she confirmed her conflicts of interest last
    changed_by_name text not null,
    changed_at timestamptz not null,
    unique (space_id, reviewer_id)
);
create index reviewer_by_space on reviews.reviewer (space_id, person_name);
create table reviews.unavailable (
    space_id uuid not null references tenancy.space (space_id),
    unavailable_id uuid primary key default uuidv7(),
    reviewer_id uuid not null,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    foreign key (space_id, reviewer_id) references reviews.reviewer (space_id, reviewer_id)
);
create index unavailable_by_space on reviews.unavailable (space_id, reviewer_id, from_day);
alter table reviews.reviewer enable row level security, force row level security;
alter table reviews.unavailable enable row level security, force row level security;
create policy by_key on reviews.reviewer to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.unavailable to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.reviewer to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy office on reviews.unavailable for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy gate on reviews.reviewer for select to cp_gate using (true);
grant select, update (version, capacity, travel_km, phases, specialisms, declared_on, changed_by_name, changed_at) on reviews.reviewer to cp_member;
grant select, insert, update on reviews.reviewer to cp_office;
grant select, insert, delete on reviews.unavailable to cp_member;
grant select on reviews.unavailable to cp_office;
grant select (space_id, reviewer_id) on reviews.reviewer to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'reviews.reviewer', '', 'the office keeps who is trained, and plans with it'),
    ('OFFICE_POLICY', 'reviews.unavailable', '', 'the office plans around the days on which a reviewer cannot come'),
    ('OPEN_POLICY', 'reviews.reviewer', 'cp_gate', 'declare_conflict finds the reviewer''s own space');

--changeset reviews:0801-waiver
-- A rule of planning is let go by two people of the office, with a reason (reviews.md 7.1).
create table reviews.rule_waiver (
    space_id uuid not null references tenancy.space (space_id),
    waiver_id uuid primary key default uuidv7(),
    review_id uuid not null,
    rule text not null check (length(rule) between 1 and 10),
    reason text not null check (length(reason) between 1 and 1000),
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null default now(),
    agreed_by uuid check (agreed_by <> asked_by), -- two people
    agreed_by_name text,
    agreed_at timestamptz,
    check ((agreed_by is null) = (agreed_at is null) and (agreed_by is null) = (agreed_by_name is null)),
    unique (review_id, rule),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index rule_waiver_by_space on reviews.rule_waiver (space_id, review_id);
-- Why this team, for the head who is offered it.
create table reviews.team_reason (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    position int not null,
    sentence text not null check (length(sentence) between 1 and 1000),
    primary key (review_id, position),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index team_reason_by_space on reviews.team_reason (space_id, review_id, position);
alter table reviews.rule_waiver enable row level security, force row level security;
alter table reviews.team_reason enable row level security, force row level security;
create policy office on reviews.rule_waiver for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy gate on reviews.rule_waiver to cp_gate using (true) with check (true);
create policy by_key on reviews.team_reason to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.team_reason to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on reviews.rule_waiver to cp_office;
grant select, insert, update on reviews.rule_waiver to cp_gate;
grant select on reviews.team_reason to cp_member;
grant select, insert, delete on reviews.team_reason to cp_office;
alter table reviews.place add column school_space uuid; -- where she works, as it was when she was offered the place; null: nowhere
create policy job on reviews.place for select to cp_job using ((select tenancy.hat()) = 'cp_job');
grant select on reviews.place to cp_job;
grant update (school_space) on reviews.place to cp_office;
insert into reviews.legal_step (from_state, step, to_state, actors) values
    ('TEAM_OFFERED', 'REOPEN_TEAM', 'TEAM_FORMING', '{OFFICE}');
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'reviews.rule_waiver', '', 'two of the office let a rule of planning go'),
    ('OFFICE_POLICY', 'reviews.team_reason', '', 'the office says why this team'),
    ('JOB_POLICY', 'reviews.place', '', 'silence accepts a team only if nobody is missing'),
    ('OPEN_POLICY', 'reviews.rule_waiver', 'cp_gate', 'the functions see to it that two people let a rule go');

--changeset reviews:0801-functions splitStatements:false
create function reviews.ask_waiver(p_review uuid, p_rule text, p_reason text, p_name text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'rules are the office''s' using errcode = '42501';
    end if;
    insert into reviews.rule_waiver as w (space_id, review_id, rule, reason, asked_by, asked_by_name)
    select r.space_id, r.review_id, p_rule, p_reason, tenancy.me(), p_name from reviews.review r where r.review_id = p_review
    on conflict (review_id, rule) do update
       set reason = excluded.reason, asked_by = excluded.asked_by, asked_by_name = excluded.asked_by_name, asked_at = now()
     where w.agreed_at is null;
end
$$;
-- The second person's word; false if it is nobody's to say: agreed already, never asked, or asked by herself.
create function reviews.agree_waiver(p_review uuid, p_rule text, p_name text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'rules are the office''s' using errcode = '42501';
    end if;
    update reviews.rule_waiver w set agreed_by = tenancy.me(), agreed_by_name = p_name, agreed_at = now()
     where w.review_id = p_review and w.rule = p_rule and w.agreed_at is null and w.asked_by <> tenancy.me();
    return found;
end
$$;
-- A reviewer declares a conflict with a school before anybody asks her. Why stays hers.
create function reviews.declare_conflict(p_school uuid, p_reason text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_member' then
        raise exception 'a conflict is a reviewer''s own' using errcode = '42501';
    end if;
    insert into reviews.conflict (space_id, person_id, school_id, reason)
    select v.space_id, v.reviewer_id, p_school, p_reason from reviews.reviewer v where v.reviewer_id = tenancy.me();
    return found;
end
$$;

--changeset reviews:0801-gatekeeper
grant create on schema reviews to cp_gate;
alter function reviews.ask_waiver(uuid, text, text, text) owner to cp_gate;
alter function reviews.agree_waiver(uuid, text, text) owner to cp_gate;
alter function reviews.declare_conflict(uuid, text) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.ask_waiver(uuid, text, text, text), reviews.agree_waiver(uuid, text, text),
    reviews.declare_conflict(uuid, text) from public;
grant execute on function reviews.ask_waiver(uuid, text, text, text), reviews.agree_waiver(uuid, text, text) to cp_office;
grant execute on function reviews.declare_conflict(uuid, text) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'reviews.ask_waiver', '', 'writes who asked that a rule be let go'),
    ('DEFINER', 'reviews.agree_waiver', '', 'takes the word of a second person alone'),
    ('DEFINER', 'reviews.declare_conflict', '', 'writes a conflict into the reviewer''s own space');
