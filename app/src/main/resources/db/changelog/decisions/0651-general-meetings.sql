--liquibase formatted sql

--changeset decisions:0651-meeting-rules
-- How general meetings are called and held, as the articles and the law say: versions that never change, each frozen into the meetings
-- that are called under it. Nothing here can ask for less than the law does.
create table decisions.meeting_rules (
    space_id uuid not null references tenancy.space (space_id),
    version int not null check (version > 0),
    articles text not null check (length(articles) between 1 and 200),
    notice_days int not null check (notice_days between 14 and 90), -- clear days: ss 307 and 360
    deemed_hours int not null check (deemed_hours between 0 and 480), -- of company days: s 1147
    proxy_hours int not null check (proxy_hours between 0 and 48), -- a longer period is void: s 327
    quorum_fewest int not null check (quorum_fewest > 0), -- s 318
    quorum_numerator int not null check (quorum_numerator >= 0),
    quorum_denominator int not null check (quorum_denominator between 1 and 1000),
    quorum_of_members boolean not null,
    demand_members int not null check (demand_members between 1 and 5), -- s 321
    demand_numerator int not null check (demand_numerator > 0),
    demand_denominator int not null check (demand_denominator >= 10 * demand_numerator),
    short_numerator int not null,
    short_denominator int not null check (10 * short_numerator >= 9 * short_denominator and 20 * short_numerator <= 19 * short_denominator),
    adopted_at timestamptz not null,
    primary key (space_id, version),
    unique (space_id, version, notice_days)
);
alter table decisions.meeting_rules enable row level security, force row level security;
create policy by_key on decisions.meeting_rules for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.meeting_rules for select to cp_office using ((select tenancy.hat()) = 'cp_office');
grant select on decisions.meeting_rules to cp_member, cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'decisions.meeting_rules', 'the office calls meetings under them'),
    ('APPEND_ONLY', 'decisions.meeting_rules', 'meetings are held under a version of it');
create policy backfill on decisions.meeting_rules to cp_owner using (true) with check (true);
insert into decisions.meeting_rules values ('00000000-0000-7000-8000-00000000c0de', 1, 'Companies Act 2006, where the articles say nothing',
    14, 48, 48, 2, 0, 1, false, 5, 1, 10, 9, 10, now());
drop policy backfill on decisions.meeting_rules;

--changeset decisions:0651-general-meeting
-- A general meeting of the company, frozen when its notice is sent. How it goes stands in its steps.
create table decisions.general_meeting (
    space_id uuid not null references tenancy.space (space_id),
    general_meeting_id uuid primary key,
    title text not null check (length(title) between 1 and 200),
    place text not null check (length(place) between 1 and 500),
    chair text not null check (length(chair) between 1 and 200),
    business text not null check (length(business) between 1 and 5000), -- its general nature: s 311
    starts_at timestamptz not null,
    held_on date not null check (held_on = (starts_at at time zone 'Europe/London')::date),
    sent_at timestamptz not null check (sent_at < starts_at),
    deemed_at timestamptz not null check (deemed_at >= sent_at),
    proxies_until timestamptz not null check (proxies_until <= starts_at),
    constitution_version int not null,
    lapse_days int not null, -- of that version, which it names whole
    rules_version int not null,
    notice_days int not null,
    short_notice text not null check (length(short_notice) <= 500), -- where the consents are kept; empty with full notice
    members int not null check (members > 0), -- entitled when the notice was sent, for the consents
    rights int not null check (rights > 0),
    notice_hash text not null check (notice_hash = encode(sha256(convert_to(concat_ws(E'\n', title, place, chair, business,
        (extract(epoch from starts_at) * 1000000)::bigint), 'UTF8')), 'hex')),
    called_by uuid not null,
    command uuid not null,
    unique (space_id, general_meeting_id),
    unique (space_id, general_meeting_id, held_on),
    unique (space_id, command),
    foreign key (space_id, constitution_version, lapse_days) references decisions.constitution (space_id, version, lapse_days),
    foreign key (space_id, rules_version, notice_days) references decisions.meeting_rules (space_id, version, notice_days),
    constraint clear_days check (short_notice <> ''
        or held_on - (deemed_at at time zone 'Europe/London')::date - 1 >= notice_days)
);
create index general_meeting_by_start on decisions.general_meeting (space_id, starts_at);
alter table decisions.general_meeting enable row level security, force row level security;
create policy by_key on decisions.general_meeting for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.general_meeting to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy gate on decisions.general_meeting for select to cp_gate using (true);
grant select on decisions.general_meeting to cp_member, cp_gate;
grant select, insert on decisions.general_meeting to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'decisions.general_meeting', '', 'the office calls general meetings'),
    ('APPEND_ONLY', 'decisions.general_meeting', '', 'a notice that was sent stays what it was'),
    ('OPEN_POLICY', 'decisions.general_meeting', 'cp_gate', 'proxies, votes and steps are judged by its instants');

--changeset decisions:0651-meeting-consent
-- Which members agreed to shorter notice than is due: named, in the transaction that sends the notice.
create table decisions.meeting_consent (
    space_id uuid not null references tenancy.space (space_id),
    general_meeting_id uuid not null,
    member_id uuid not null,
    legal_name text not null,
    rights int not null check (rights > 0),
    primary key (space_id, general_meeting_id, member_id),
    foreign key (space_id, general_meeting_id) references decisions.general_meeting (space_id, general_meeting_id)
);
alter table decisions.meeting_consent enable row level security, force row level security;
create policy by_key on decisions.meeting_consent for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.meeting_consent to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select on decisions.meeting_consent to cp_member;
grant select, insert on decisions.meeting_consent to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'decisions.meeting_consent', 'the office records who agreed to short notice'),
    ('APPEND_ONLY', 'decisions.meeting_consent', 'a consent on which a notice rests');

--changeset decisions:0651-meeting-resolution
-- A resolution on the agenda: its words, what it is called and how it can pass are frozen with the notice.
create table decisions.meeting_resolution (
    space_id uuid not null references tenancy.space (space_id),
    general_meeting_id uuid not null,
    resolution int not null check (resolution between 1 and 50),
    proposal_id uuid not null,
    kind text not null check (kind in ('ORDINARY', 'SPECIAL')),
    matter text not null check (matter in ('OTHER', 'ARTICLES', 'NAME', 'REMOVAL_OF_DIRECTOR', 'REMOVAL_OF_AUDITOR')),
    title text not null,
    text text not null,
    text_hash text not null check (text_hash = encode(sha256(convert_to(title || E'\n' || kind || E'\n' || text, 'UTF8')), 'hex')),
    special_notice_on date, -- when the company was given it: s 312
    held_on date not null,
    primary key (space_id, general_meeting_id, resolution),
    unique (space_id, proposal_id), -- a proposal is decided once
    foreign key (space_id, general_meeting_id, held_on) references decisions.general_meeting (space_id, general_meeting_id, held_on),
    foreign key (space_id, proposal_id) references decisions.proposal (space_id, proposal_id),
    constraint special_where_the_law_says_so check (matter not in ('ARTICLES', 'NAME') or kind = 'SPECIAL'),
    constraint removed_by_ordinary_resolution_with_special_notice check (matter not in ('REMOVAL_OF_DIRECTOR', 'REMOVAL_OF_AUDITOR')
        or kind = 'ORDINARY' and special_notice_on is not null and held_on - special_notice_on - 1 >= 28) -- clear days: ss 168, 510, 312, 360
);
alter table decisions.meeting_resolution enable row level security, force row level security;
create policy by_key on decisions.meeting_resolution for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.meeting_resolution to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy gate on decisions.meeting_resolution for select to cp_gate using (true);
grant select on decisions.meeting_resolution to cp_member, cp_gate;
grant select, insert on decisions.meeting_resolution to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'decisions.meeting_resolution', '', 'the office puts resolutions on the agenda'),
    ('APPEND_ONLY', 'decisions.meeting_resolution', '', 'part of a notice that was sent'),
    ('OPEN_POLICY', 'decisions.meeting_resolution', 'cp_gate', 'a proxy form has a direction for each');

--changeset decisions:0651-with-the-notice splitStatements:false
-- Consents and resolutions come in the transaction that sends the notice, and never after it.
create function decisions.freeze_notice() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select 1 from added a left join decisions.general_meeting m on m.general_meeting_id = a.general_meeting_id
                where m.sent_at is distinct from now()) then
        raise exception 'the notice is frozen since it was sent' using errcode = '23514';
    end if;
    return null;
end
$$;
create trigger frozen after insert on decisions.meeting_consent referencing new table as added
    for each statement execute function decisions.freeze_notice();
create trigger frozen after insert on decisions.meeting_resolution referencing new table as added
    for each statement execute function decisions.freeze_notice();
-- Special notice was given by the day on which the members are told of it (s 312).
create function decisions.special_notice_was_given() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.special_notice_on > (now() at time zone 'Europe/London')::date then
        raise exception 'special notice is given before the notice of the meeting' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger given before insert on decisions.meeting_resolution for each row execute function decisions.special_notice_was_given();
-- Short notice needs a majority in number of those entitled, who hold the share of the rights that the rules of the meeting ask for
-- (s 307); asked when all is stored.
create function decisions.short_notice_is_agreed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select 1 from decisions.meeting_rules r
                     join decisions.meeting_consent c on c.space_id = r.space_id and c.general_meeting_id = new.general_meeting_id
                    where r.space_id = new.space_id and r.version = new.rules_version
                    group by r.short_numerator, r.short_denominator
                   having 2 * count(*) > new.members and r.short_denominator * sum(c.rights) >= r.short_numerator::bigint * new.rights) then
        raise exception 'too few members agreed to short notice' using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger agreed after insert on decisions.general_meeting deferrable initially deferred
    for each row when (new.short_notice <> '') execute function decisions.short_notice_is_agreed();

--changeset decisions:0651-notice-stands splitStatements:false
-- When so many hours of the company's working days have passed since an e-mail was sent (s 1147); nothing where holidays are unknown.
create function decisions.received_at(p_sent timestamptz, p_hours int) returns timestamptz
    language sql stable set search_path = pg_catalog, pg_temp as $$
    with sent as (
        select p_sent at time zone 'Europe/London' as at
    ), working as (
        select d::date as day, row_number() over (order by d) - 1 as place
          from sent, generate_series(date_trunc('day', sent.at), sent.at + interval '90 days', interval '1 day') d
         where extract(isodow from d) < 6 and d::date not in (select h from calendar.bank_holidays() h)
           and d::date <= (select k.until_day from calendar.holidays_known k)
    ), passed as (
        select make_interval(hours => p_hours) + case when exists (select 1 from working w where w.day = sent.at::date)
               then sent.at - date_trunc('day', sent.at) else interval '0' end as hours from sent
    ), whole as (
        select p.hours, floor(extract(epoch from p.hours) / 86400)::int as days from passed p
    )
    select (w.day + (x.hours - x.days * interval '24 hours')) at time zone 'Europe/London' from whole x join working w on w.place = x.days
$$;
-- Who may vote at a general meeting, as the register is now, and with how many votes under that version of the articles.
create function decisions.entitled(p_space uuid, p_constitution int) returns table (member_id uuid, legal_name text, rights int)
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select m.member_id, m.legal_name, case c.weight when 'MEMBER' then 1 else s.schools end
      from (select (now() at time zone 'Europe/London')::date as day) today
      join decisions.constitution c on c.space_id = p_space and c.version = p_constitution
      join membership.member m on m.space_id = p_space and m.entered_on <= today.day
                              and (m.ceased_on is null or m.ceased_on > today.day)
      left join lateral (select count(*)::int as schools from membership.member_school x
                          where x.space_id = m.space_id and x.member_id = m.member_id and x.from_day <= today.day
                            and (x.until_day is null or x.until_day > today.day)) s on c.weight = 'SCHOOL'
     where c.weight = 'MEMBER' or s.schools > 0
$$;
-- A notice is sent by the office now, under the rules in force; it is received when they say, and the register says how many are entitled.
create function decisions.notice_stands() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    rules decisions.meeting_rules;
begin
    if new.called_by <> tenancy.me() or not ('OFFICE' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only the office calls a general meeting, in its own name' using errcode = '42501';
    end if;
    select r.* into rules from decisions.meeting_rules r where r.space_id = new.space_id order by r.version desc limit 1;
    if new.sent_at <> now() or new.rules_version is distinct from rules.version
       or new.constitution_version is distinct from (select max(c.version) from decisions.constitution c where c.space_id = new.space_id) then
        raise exception 'a notice is sent now, under the rules in force' using errcode = '23514';
    end if;
    if new.deemed_at is distinct from decisions.received_at(new.sent_at, rules.deemed_hours) then
        raise exception 'a notice is received when the rules say' using errcode = '23514';
    end if;
    select count(*), coalesce(sum(e.rights), 0) into new.members, new.rights
      from decisions.entitled(new.space_id, new.constitution_version) e;
    return new;
end
$$;
create trigger stands before insert on decisions.general_meeting for each row execute function decisions.notice_stands();
-- Members stand in consents and on the roll as the register has them now; on the roll all of them, in one statement.
create function decisions.seats_stand() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (
        select 1 from decisions.general_meeting m
         where m.general_meeting_id in (select a.general_meeting_id from added a)
           and (exists (select a.member_id, a.legal_name, a.rights from added a where a.general_meeting_id = m.general_meeting_id
                        except select e.member_id, e.legal_name, e.rights from decisions.entitled(m.space_id, m.constitution_version) e)
                or tg_argv[0] = 'ALL'
                   and exists (select e.member_id, e.legal_name, e.rights from decisions.entitled(m.space_id, m.constitution_version) e
                               except select a.member_id, a.legal_name, a.rights from added a
                                       where a.general_meeting_id = m.general_meeting_id))) then
        raise exception 'the register of members says otherwise' using errcode = '23514';
    end if;
    return null;
end
$$;
grant execute on function decisions.received_at(timestamptz, int), decisions.entitled(uuid, int) to cp_office;
create trigger stands after insert on decisions.meeting_consent referencing new table as added
    for each statement execute function decisions.seats_stand('SOME');

--changeset decisions:0651-meeting-roll
-- Who may vote at the meeting: copied from the register at the instant at which it is opened, before its first step.
create table decisions.meeting_roll (
    space_id uuid not null references tenancy.space (space_id),
    general_meeting_id uuid not null,
    member_id uuid not null,
    legal_name text not null,
    rights int not null check (rights > 0),
    primary key (space_id, general_meeting_id, member_id),
    foreign key (space_id, general_meeting_id) references decisions.general_meeting (space_id, general_meeting_id)
);
create index meeting_roll_by_name on decisions.meeting_roll (space_id, general_meeting_id, legal_name, member_id);
alter table decisions.meeting_roll enable row level security, force row level security;
create policy by_key on decisions.meeting_roll for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.meeting_roll to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy gate on decisions.meeting_roll for select to cp_gate using (true);
grant select on decisions.meeting_roll to cp_member, cp_gate;
grant select, insert on decisions.meeting_roll to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'decisions.meeting_roll', '', 'the office freezes the roll when it opens the meeting'),
    ('APPEND_ONLY', 'decisions.meeting_roll', '', 'a frozen roll'),
    ('OPEN_POLICY', 'decisions.meeting_roll', 'cp_gate', 'the roll is hashed, and gives each vote its rights');
create trigger stands after insert on decisions.meeting_roll referencing new table as added
    for each statement execute function decisions.seats_stand('ALL');

--changeset decisions:0651-meeting-step
-- What happened at a meeting, in its order: opened, who came and went, hands, demands, polls, adjournments, the end. Place, instant and
-- hash are the database's own, and each hash holds the one before. Minutes are read from here.
create table decisions.meeting_step (
    space_id uuid not null references tenancy.space (space_id),
    general_meeting_id uuid not null,
    place int not null check (place > 0),
    kind text not null check (kind in ('OPENED', 'ARRIVED', 'LEFT', 'HANDS', 'DEMANDED', 'POLL_OPENED', 'POLL_CLOSED', 'ADJOURNED', 'CLOSED')),
    resolution int,
    member_id uuid,
    person text not null check (length(person) <= 250),
    note text not null check (length(note) <= 500),
    in_favour int not null check (in_favour >= 0),
    against int not null check (against >= 0),
    until_at timestamptz,
    proxies_until timestamptz,
    taken_by uuid not null,
    taken_at timestamptz not null,
    command uuid not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (space_id, general_meeting_id, place),
    unique (space_id, command),
    foreign key (space_id, general_meeting_id, resolution) references decisions.meeting_resolution (space_id, general_meeting_id, resolution),
    foreign key (space_id, general_meeting_id, member_id) references decisions.meeting_roll (space_id, general_meeting_id, member_id),
    constraint of_a_resolution check ((resolution is not null) = (kind in ('HANDS', 'DEMANDED', 'POLL_OPENED', 'POLL_CLOSED'))),
    constraint of_somebody check ((person <> '') = (kind in ('ARRIVED', 'LEFT'))),
    constraint counted check (in_favour = 0 and against = 0 or kind in ('HANDS', 'POLL_CLOSED')),
    constraint adjourned_until check (num_nonnulls(until_at, proxies_until) = case kind when 'ADJOURNED' then 2 else 0 end)
);
alter table decisions.meeting_step enable row level security, force row level security;
create policy by_key on decisions.meeting_step for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.meeting_step to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy gate on decisions.meeting_step for select to cp_gate using (true);
grant select on decisions.meeting_step to cp_member, cp_gate;
grant select, insert on decisions.meeting_step to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'decisions.meeting_step', '', 'the office writes down what happens at a meeting'),
    ('APPEND_ONLY', 'decisions.meeting_step', '', 'minutes are not rewritten'),
    ('OPEN_POLICY', 'decisions.meeting_step', 'cp_gate', 'proxies, votes and further steps are judged by it');

--changeset decisions:0651-meeting-proxy
-- Whom a member appoints to act for it at a meeting, or that it takes the appointment back (NOBODY). Every form is kept; the last one
-- received in time counts. Directions are written as "1=FOR 2=DISCRETION", one for each resolution.
create table decisions.meeting_proxy (
    space_id uuid not null references tenancy.space (space_id),
    general_meeting_id uuid not null,
    member_id uuid not null,
    version int not null check (version > 0),
    legal_name text not null,
    holder_kind text not null check (holder_kind in ('CHAIR', 'REPRESENTATIVE', 'NAMED', 'NOBODY')),
    holder_of uuid, -- the member whose representative holds it
    holder uuid, -- that representative, found by the database
    holder_name text not null check (length(holder_name) <= 200),
    directions text not null check (directions ~ '^([0-9]{1,2}=(FOR|AGAINST|ABSTAIN|DISCRETION)( [0-9]{1,2}=(FOR|AGAINST|ABSTAIN|DISCRETION))*)?$'),
    appointed_by uuid not null,
    received_at timestamptz not null,
    command uuid not null,
    primary key (space_id, general_meeting_id, member_id, version),
    unique (space_id, command),
    foreign key (space_id, general_meeting_id) references decisions.general_meeting (space_id, general_meeting_id),
    constraint a_holder check (num_nonnulls(holder_of, holder) = case holder_kind when 'REPRESENTATIVE' then 2 else 0 end
        and (holder_name <> '') = (holder_kind in ('REPRESENTATIVE', 'NAMED')))
);
alter table decisions.meeting_proxy enable row level security, force row level security;
create policy by_key on decisions.meeting_proxy for insert to cp_member
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy gate on decisions.meeting_proxy for select to cp_gate using (true);
grant insert on decisions.meeting_proxy to cp_member;
grant select on decisions.meeting_proxy to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('APPEND_ONLY', 'decisions.meeting_proxy', '', 'every form that was received is kept'),
    ('OPEN_POLICY', 'decisions.meeting_proxy', 'cp_gate', 'who may read a form, the function below says');

--changeset decisions:0651-meeting-vote
-- A vote on a poll at a meeting: of each member one in person, and one by its proxy where the proxy was left to decide. Which of them
-- counts, and what directed proxies add, is counted when the poll closes. Instant and rights are the database's own.
create table decisions.meeting_vote (
    space_id uuid not null references tenancy.space (space_id),
    general_meeting_id uuid not null,
    resolution int not null,
    member_id uuid not null,
    way text not null check (way in ('IN_PERSON', 'BY_PROXY')),
    choice text not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    rights int not null check (rights > 0),
    cast_by uuid not null,
    cast_at timestamptz not null,
    command uuid not null,
    primary key (space_id, general_meeting_id, resolution, member_id, way),
    unique (space_id, command),
    foreign key (space_id, general_meeting_id, resolution) references decisions.meeting_resolution (space_id, general_meeting_id, resolution),
    foreign key (space_id, general_meeting_id, member_id) references decisions.meeting_roll (space_id, general_meeting_id, member_id)
);
alter table decisions.meeting_vote enable row level security, force row level security;
create policy by_key on decisions.meeting_vote for insert to cp_member
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.meeting_vote for insert to cp_office with check ((select tenancy.hat()) = 'cp_office');
create policy gate on decisions.meeting_vote for select to cp_gate using (true);
grant insert on decisions.meeting_vote to cp_member, cp_office;
grant select on decisions.meeting_vote to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'decisions.meeting_vote', '', 'the office enters what the chair, or a proxy without an account, votes'),
    ('APPEND_ONLY', 'decisions.meeting_vote', '', 'a vote is final'),
    ('OPEN_POLICY', 'decisions.meeting_vote', 'cp_gate', 'who may read a vote, the function below says');

--changeset decisions:0651-how-it-goes splitStatements:false
-- The last step that says how far a meeting is: opened, adjourned or closed; nothing before it was opened.
create function decisions.meeting_stage(p_space uuid, p_meeting uuid) returns decisions.meeting_step
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.* from decisions.meeting_step s
     where s.space_id = p_space and s.general_meeting_id = p_meeting and s.kind in ('OPENED', 'ADJOURNED', 'CLOSED')
     order by s.place desc limit 1
$$;
-- Whether a resolution is being polled.
create function decisions.meeting_poll_is_open(p_space uuid, p_meeting uuid, p_resolution int) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce((select s.kind = 'POLL_OPENED' from decisions.meeting_step s
                      where s.space_id = p_space and s.general_meeting_id = p_meeting and s.resolution = p_resolution
                        and s.kind in ('POLL_OPENED', 'POLL_CLOSED')
                      order by s.place desc limit 1), false)
$$;
-- The form of a member that counts: the last one that was received, unless that took the appointment back.
create function decisions.meeting_proxy_of(p_space uuid, p_meeting uuid, p_member uuid) returns setof decisions.meeting_proxy
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select x.* from (select p.* from decisions.meeting_proxy p
                      where p.space_id = p_space and p.general_meeting_id = p_meeting and p.member_id = p_member
                      order by p.version desc limit 1) x
     where x.holder_kind <> 'NOBODY'
$$;
-- What a step's hash is made of; instants as microseconds since 1970, and nothing as an empty line.
create function decisions.hash_of_step(p_before text, p_step decisions.meeting_step) returns text
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select encode(sha256(convert_to(concat_ws(E'\n', p_before, (p_step).general_meeting_id, (p_step).place, (p_step).kind,
        coalesce((p_step).resolution::text, ''), coalesce((p_step).member_id::text, ''), (p_step).person, (p_step).note,
        (p_step).in_favour, (p_step).against, coalesce(((extract(epoch from (p_step).until_at) * 1000000)::bigint)::text, ''),
        coalesce(((extract(epoch from (p_step).proxies_until) * 1000000)::bigint)::text, ''), (p_step).taken_by,
        (extract(epoch from (p_step).taken_at) * 1000000)::bigint), 'UTF8')), 'hex')
$$;

--changeset decisions:0651-step-stands splitStatements:false
-- Asked for every step, whatever inserted it, under a lock for which votes in flight are waited: what a step of the office may follow,
-- by the database's clock. Of hands no more were raised than members are on the roll, and a poll that is closed accounts for all of its
-- votes. The roll is hashed again when the meeting is opened for the first time.
create function decisions.meeting_step_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    called decisions.general_meeting;
    latest decisions.meeting_step;
    stage decisions.meeting_step;
    fits boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended('decisions.general_meeting ' || new.general_meeting_id, 0));
    if new.taken_by <> tenancy.me() or not ('OFFICE' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only the office writes down what happens at a meeting, in its own name' using errcode = '42501';
    end if;
    select m.* into called from decisions.general_meeting m
     where m.space_id = new.space_id and m.general_meeting_id = new.general_meeting_id;
    select s.* into latest from decisions.meeting_step s
     where s.space_id = new.space_id and s.general_meeting_id = new.general_meeting_id order by s.place desc limit 1;
    stage := decisions.meeting_stage(new.space_id, new.general_meeting_id);
    new.place := coalesce(latest.place, 0) + 1;
    new.taken_at := greatest(clock_timestamp(), latest.taken_at);
    fits := case when new.kind = 'OPENED'
        then (stage.kind is null or stage.kind = 'ADJOURNED') and new.taken_at >= coalesce(stage.until_at, called.starts_at)
        else stage.kind is not distinct from 'OPENED' end;
    if new.kind = 'POLL_CLOSED' then
        fits := fits and decisions.meeting_poll_is_open(new.space_id, new.general_meeting_id, new.resolution);
    elsif new.kind in ('HANDS', 'DEMANDED', 'POLL_OPENED') then
        fits := fits and not exists (select 1 from decisions.meeting_step s
                  where s.space_id = new.space_id and s.general_meeting_id = new.general_meeting_id and s.resolution = new.resolution
                    and (s.kind = 'POLL_OPENED' or s.kind = 'HANDS' and new.kind = 'HANDS'));
    elsif new.kind in ('ADJOURNED', 'CLOSED') then
        fits := fits and not exists (select 1 from decisions.meeting_resolution r
                  where r.space_id = new.space_id and r.general_meeting_id = new.general_meeting_id
                    and decisions.meeting_poll_is_open(r.space_id, r.general_meeting_id, r.resolution))
            and (new.kind = 'CLOSED' or new.until_at > new.taken_at);
    end if;
    if new.kind in ('HANDS', 'POLL_CLOSED') and not exists (
        select 1 from decisions.meeting_roll r where r.space_id = new.space_id and r.general_meeting_id = new.general_meeting_id
        having case when new.kind = 'HANDS' then new.in_favour::bigint + new.against <= count(*)
                    when new.note !~ '^[0-9a-f]{64} [0-9]{1,9} [0-9]{1,9}$' then false
                    else new.in_favour::bigint + new.against + split_part(new.note, ' ', 2)::int + split_part(new.note, ' ', 3)::int
                         = sum(r.rights) end) then
        raise exception 'the roll has not so many votes' using errcode = '23514';
    end if;
    if called.general_meeting_id is null or not coalesce(fits, false) then -- a step without a meeting fits nowhere
        raise exception 'the meeting is not so far' using errcode = '23514';
    end if;
    if latest.place is null and new.note is distinct from (
        select encode(sha256(convert_to(string_agg(r.member_id || E'\t' || r.legal_name || E'\t' || r.rights || E'\n', ''
                                                   order by r.member_id::text collate "C"), 'UTF8')), 'hex')
          from decisions.meeting_roll r where r.space_id = new.space_id and r.general_meeting_id = new.general_meeting_id) then
        raise exception 'the roll is not the one that was hashed' using errcode = '23514';
    end if;
    new.hash := decisions.hash_of_step(coalesce(latest.hash, (
        select encode(sha256(convert_to(called.notice_hash || E'\n' || string_agg(r.text_hash, E'\n' order by r.resolution), 'UTF8')), 'hex')
          from decisions.meeting_resolution r
         where r.space_id = new.space_id and r.general_meeting_id = new.general_meeting_id)), new);
    return new;
end
$$;
create trigger stands before insert on decisions.meeting_step for each row execute function decisions.meeting_step_stands();
-- The roll comes before the first step, and never after it.
create function decisions.freeze_meeting_roll() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('decisions.general_meeting ' || new.general_meeting_id, 0)); -- a step in flight is seen
    if exists (select 1 from decisions.meeting_step s where s.space_id = new.space_id and s.general_meeting_id = new.general_meeting_id) then
        raise exception 'the roll is frozen since the meeting was opened' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger frozen before insert on decisions.meeting_roll for each row execute function decisions.freeze_meeting_roll();
-- A roll without a step would be one that no hash covers.
create function decisions.meeting_roll_has_a_step() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select 1 from decisions.meeting_step s where s.space_id = new.space_id and s.general_meeting_id = new.general_meeting_id) then
        raise exception 'a roll comes with the opening of its meeting' using errcode = '23514';
    end if;
    return null;
end
$$;
create constraint trigger opened after insert on decisions.meeting_roll deferrable initially deferred
    for each row execute function decisions.meeting_roll_has_a_step();

--changeset decisions:0651-proxy-stands splitStatements:false
-- A form is received by the database's clock: until the deadline of the notice, or of the last adjournment; a revocation until the
-- meeting begins (s 330). It has exactly one direction for each resolution, in their order. Who the member is, and whose representative
-- holds it, is found in the register.
create function decisions.meeting_proxy_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    called decisions.general_meeting;
    stage decisions.meeting_step;
begin
    if new.appointed_by <> tenancy.me() or new.member_id not in (select membership.represented()) then
        raise exception 'only who represents the member appoints its proxy, in her own name' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('decisions.general_meeting ' || new.general_meeting_id, 0));
    select m.* into called from decisions.general_meeting m
     where m.space_id = new.space_id and m.general_meeting_id = new.general_meeting_id;
    stage := decisions.meeting_stage(new.space_id, new.general_meeting_id);
    new.received_at := clock_timestamp();
    new.version := 1 + coalesce((select max(p.version) from decisions.meeting_proxy p where p.space_id = new.space_id
                                    and p.general_meeting_id = new.general_meeting_id and p.member_id = new.member_id), 0);
    if coalesce(stage.kind in ('OPENED', 'CLOSED'), false)
       or new.holder_kind <> 'NOBODY' and new.received_at > coalesce(stage.proxies_until, called.proxies_until) then
        raise exception 'the form comes too late' using errcode = '23514';
    end if;
    if (select array_agg(split_part(d.direction, '=', 1) order by d.place)
          from unnest(string_to_array(new.directions, ' ')) with ordinality as d (direction, place)) is distinct from
       (select array_agg(r.resolution::text order by r.resolution) from decisions.meeting_resolution r
         where r.space_id = new.space_id and r.general_meeting_id = new.general_meeting_id and new.holder_kind <> 'NOBODY') then
        raise exception 'a form has one direction for each resolution' using errcode = '23514';
    end if;
    new.legal_name := (select m.legal_name from membership.member m where m.space_id = new.space_id and m.member_id = new.member_id);
    if new.holder_kind = 'REPRESENTATIVE' then
        new.holder_name := (select m.legal_name from membership.member m where m.space_id = new.space_id and m.member_id = new.holder_of);
    end if;
    new.holder := (select r.person_id from membership.representative r
                    where r.space_id = new.space_id and r.member_id = new.holder_of and r.member_id <> new.member_id
                      and r.from_at <= now() and (r.until_at is null or r.until_at > now()));
    return new;
end
$$;
create trigger stands before insert on decisions.meeting_proxy for each row execute function decisions.meeting_proxy_stands();

--changeset decisions:0651-vote-stands splitStatements:false
-- Asked for every vote, whatever inserted it, under a lock for which closing a poll waits. In person votes who represents a member that
-- is in the room; by proxy the holder in the room who was left to decide, or the office for a holder without an account.
create function decisions.meeting_vote_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    form decisions.meeting_proxy;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('decisions.general_meeting ' || new.general_meeting_id, 0));
    if new.cast_by <> tenancy.me() or not (new.space_id = any (tenancy.my_spaces())) then
        raise exception 'a vote is cast in the own name' using errcode = '42501';
    end if;
    if new.way = 'IN_PERSON' then
        if new.member_id not in (select membership.represented()) then
            raise exception 'only who represents the member votes for it' using errcode = '42501';
        end if;
        if not decisions.is_in_the_room(new.space_id, new.general_meeting_id, new.member_id, null) then
            raise exception 'the member is not in the room' using errcode = '23514';
        end if;
    else
        select p.* into form from decisions.meeting_proxy_of(new.space_id, new.general_meeting_id, new.member_id) p;
        if form.holder is null and not (tenancy.hat() = 'cp_office' and 'OFFICE' = any (tenancy.my_roles(new.space_id)))
           or form.holder is not null and form.holder <> tenancy.me() or form.version is null then
            raise exception 'only the holder of the proxy votes by it' using errcode = '42501';
        end if;
        if position(' ' || new.resolution || '=DISCRETION ' in ' ' || form.directions || ' ') = 0
           or form.holder_kind <> 'CHAIR' and not decisions.is_in_the_room(new.space_id, new.general_meeting_id, null,
                case form.holder_kind when 'NAMED' then 'name ' || lower(form.holder_name) else 'person ' || form.holder end) then
            raise exception 'the holder is directed, or not in the room' using errcode = '23514';
        end if;
    end if;
    if not decisions.meeting_poll_is_open(new.space_id, new.general_meeting_id, new.resolution) then
        raise exception 'the poll takes no votes' using errcode = '23514';
    end if;
    new.cast_at := clock_timestamp();
    new.rights := (select r.rights from decisions.meeting_roll r where r.space_id = new.space_id
                    and r.general_meeting_id = new.general_meeting_id and r.member_id = new.member_id);
    return new;
end
$$;
-- Whether somebody came, for that member or as that person, and did not leave since, at this sitting of the meeting.
create function decisions.is_in_the_room(p_space uuid, p_meeting uuid, p_member uuid, p_person text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from (select distinct on (s.member_id, s.person) s.kind from decisions.meeting_step s
                        where s.space_id = p_space and s.general_meeting_id = p_meeting and s.kind in ('ARRIVED', 'LEFT')
                          and (s.member_id = p_member or s.person = p_person)
                          and s.place > coalesce((select max(a.place) from decisions.meeting_step a where a.space_id = p_space
                                                     and a.general_meeting_id = p_meeting and a.kind = 'ADJOURNED'), 0)
                        order by s.member_id, s.person, s.place desc) came
         where came.kind = 'ARRIVED')
$$;
create trigger stands before insert on decisions.meeting_vote for each row execute function decisions.meeting_vote_stands();

--changeset decisions:0651-meeting-reading splitStatements:false
-- The forms that somebody may read: the office all, a representative those of the own members and those that she holds; once the meeting
-- has closed, everybody who reads its record.
create function decisions.meeting_proxies(p_meeting uuid) returns setof decisions.meeting_proxy
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.* from decisions.meeting_proxy p
     where p.space_id = any ((select tenancy.my_spaces())::uuid[]) and p.general_meeting_id = p_meeting
       and ('OFFICE' = any (tenancy.my_roles(p.space_id)) or p.member_id in (select membership.represented())
            or p.holder = (select tenancy.me()) and 'REPRESENTATIVE' = any (tenancy.my_roles(p.space_id))
            or tenancy.my_roles(p.space_id) && array['REPRESENTATIVE', 'COUNCILLOR']
               and (decisions.meeting_stage(p.space_id, p_meeting)).kind = 'CLOSED')
     order by p.legal_name, p.member_id, p.version
$$;
-- The votes that somebody may read: the office all; everybody else the own ones, and those of polls that have closed.
create function decisions.meeting_votes(p_meeting uuid) returns setof decisions.meeting_vote
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select v.* from decisions.meeting_vote v
     where v.space_id = any ((select tenancy.my_spaces())::uuid[]) and v.general_meeting_id = p_meeting
       and ('OFFICE' = any (tenancy.my_roles(v.space_id)) or v.member_id in (select membership.represented())
            or tenancy.my_roles(v.space_id) && array['REPRESENTATIVE', 'COUNCILLOR']
               and (v.cast_by = (select tenancy.me())
                    or not decisions.meeting_poll_is_open(v.space_id, p_meeting, v.resolution)))
     order by v.resolution, v.member_id, v.way
$$;
-- The members whose representative another member may appoint as its proxy, by name.
create function decisions.members_with_a_representative() returns table (member_id uuid, legal_name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.member_id, m.legal_name from membership.member m
      join membership.representative r on r.space_id = m.space_id and r.member_id = m.member_id
                                      and r.from_at <= now() and (r.until_at is null or r.until_at > now())
     where m.space_id = any ((select tenancy.my_spaces())::uuid[]) and 'REPRESENTATIVE' = any (tenancy.my_roles(m.space_id))
     order by m.legal_name, m.member_id
$$;

--changeset decisions:0651-gatekeeper
grant create on schema decisions to cp_gate;
alter function decisions.meeting_stage(uuid, uuid) owner to cp_gate;
alter function decisions.meeting_poll_is_open(uuid, uuid, int) owner to cp_gate;
alter function decisions.meeting_proxy_of(uuid, uuid, uuid) owner to cp_gate;
alter function decisions.hash_of_step(text, decisions.meeting_step) owner to cp_gate;
alter function decisions.meeting_step_stands() owner to cp_gate;
alter function decisions.freeze_meeting_roll() owner to cp_gate;
alter function decisions.meeting_roll_has_a_step() owner to cp_gate;
alter function decisions.meeting_proxy_stands() owner to cp_gate;
alter function decisions.meeting_vote_stands() owner to cp_gate;
alter function decisions.is_in_the_room(uuid, uuid, uuid, text) owner to cp_gate;
alter function decisions.meeting_proxies(uuid) owner to cp_gate;
alter function decisions.meeting_votes(uuid) owner to cp_gate;
alter function decisions.members_with_a_representative() owner to cp_gate;
revoke create on schema decisions from cp_gate;
set local role cp_gate;
revoke execute on function decisions.meeting_stage(uuid, uuid), decisions.meeting_poll_is_open(uuid, uuid, int),
    decisions.meeting_proxy_of(uuid, uuid, uuid), decisions.hash_of_step(text, decisions.meeting_step), decisions.meeting_step_stands(),
    decisions.freeze_meeting_roll(), decisions.meeting_roll_has_a_step(), decisions.meeting_proxy_stands(),
    decisions.meeting_vote_stands(), decisions.is_in_the_room(uuid, uuid, uuid, text), decisions.meeting_proxies(uuid),
    decisions.meeting_votes(uuid), decisions.members_with_a_representative() from public;
grant execute on function decisions.meeting_proxies(uuid), decisions.meeting_votes(uuid) to cp_member, cp_office;
grant execute on function decisions.members_with_a_representative() to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'decisions.meeting_stage', 'reads how far a meeting is, for the functions beside it'),
    ('DEFINER', 'decisions.meeting_poll_is_open', 'reads whether a poll takes votes, for the functions beside it'),
    ('DEFINER', 'decisions.meeting_proxy_of', 'reads the form that counts, for the functions beside it'),
    ('DEFINER', 'decisions.meeting_step_stands', 'refuses steps that may not be, and gives them place, instant and hash'),
    ('DEFINER', 'decisions.freeze_meeting_roll', 'reads whether a meeting was opened'),
    ('DEFINER', 'decisions.meeting_roll_has_a_step', 'reads whether a meeting was opened'),
    ('DEFINER', 'decisions.meeting_proxy_stands', 'refuses forms that may not be, and finds the holder'),
    ('DEFINER', 'decisions.meeting_vote_stands', 'refuses votes that may not be, under a lock that closing waits for'),
    ('DEFINER', 'decisions.is_in_the_room', 'reads who came, for the functions beside it'),
    ('DEFINER', 'decisions.meeting_proxies', 'reads the forms that somebody may know'),
    ('DEFINER', 'decisions.meeting_votes', 'reads the votes that somebody may know'),
    ('DEFINER', 'decisions.members_with_a_representative', 'a member chooses whose representative is its proxy');
