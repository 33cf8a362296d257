--liquibase formatted sql

--changeset reviews:0503-review
alter table reviews.review
    add column review_type text not null default 'FULL' check (review_type in ('FULL', 'THEMED', 'HUB_LED', 'TRUST')),
    add column mode text not null default 'ON_SITE' check (mode in ('ON_SITE', 'VIRTUAL')),
    add column days int not null default 3 check (days between 1 and 5),   -- how many school days in a row it takes
    add column peers int not null default 2 check (peers between 1 and 5), -- places besides the lead's
    add column school_space uuid references tenancy.space (space_id);      -- of the host, whose calendar counts; null: the standard one

--changeset reviews:0503-scope
-- What the host wants looked at, in the review's own space.
create table reviews.scope (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid primary key,
    version bigint not null,
    focus text not null check (length(focus) between 1 and 4000),
    questions text not null check (length(questions) <= 4000),
    excellence text not null check (length(excellence) <= 4000), -- the area of excellence that the school puts forward, if any
    specialist boolean not null, -- the host asks for a specialist in special educational needs
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index scope_by_space on reviews.scope (space_id, review_id);
alter table reviews.scope enable row level security, force row level security;
create policy by_key on reviews.scope to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.scope for select to cp_office using ((select tenancy.hat()) = 'cp_office');
grant select, insert, update on reviews.scope to cp_member;
grant select on reviews.scope to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'reviews.scope', 'the office finds a team that fits the scope');

--changeset reviews:0503-invitation
-- A reviewer's place before she has it (reviews.md 4.1): in her own space, so that neither the host nor the team knows who was
-- asked. The office asks; she answers through answer_place, her head through decide_release.
create table reviews.invitation (
    space_id uuid not null references tenancy.space (space_id),
    invitation_id uuid primary key,
    command_id uuid not null unique,
    review_id uuid not null, -- lies in the review's space
    role text not null check (role in ('LEAD_REVIEWER', 'PEER_REVIEWER')),
    person_id uuid not null,
    person_name text not null,
    school_space uuid references tenancy.space (space_id), -- of the school that must release her; null: nobody need
    school_name text not null,
    host_name text not null,
    held_from date not null,
    held_until date not null,
    lead_name text not null, -- empty while there is none
    why text not null check (length(why) <= 1000), -- why this person, for the host
    state text not null check (state in ('INVITED', 'CONFLICTED', 'DECLINED', 'LAPSED', 'ACCEPTED', 'CONFIRMED', 'WITHDRAWN', 'RELEASED')),
    answer_by date not null, -- the last day, in London
    sent int not null default 1 check (sent between 1 and 2),
    no_conflict_at timestamptz,
    reason text not null default '' check (length(reason) <= 1000),
    changed_at timestamptz not null,
    check (state not in ('ACCEPTED', 'CONFIRMED') or no_conflict_at is not null) -- the conflict question comes first
);
create index invitation_by_space on reviews.invitation (space_id, state);
create index invitation_by_review on reviews.invitation (review_id);
create unique index one_open_invitation on reviews.invitation (review_id, person_id)
    where state in ('INVITED', 'ACCEPTED', 'CONFIRMED');
create unique index one_open_lead on reviews.invitation (review_id)
    where role = 'LEAD_REVIEWER' and state in ('INVITED', 'ACCEPTED', 'CONFIRMED');
-- A conflict with a school lasts. Why is nobody's business but hers: no hat but the member's comes here.
create table reviews.conflict (
    space_id uuid not null references tenancy.space (space_id),
    conflict_id uuid primary key default uuidv7(),
    person_id uuid not null,
    school_id uuid not null,
    reason text not null check (length(reason) <= 1000),
    declared_at timestamptz not null default now()
);
create index conflict_by_space on reviews.conflict (space_id, school_id);
-- Asks the head of a reviewer's own school to release her: in that school's space.
create table reviews.release (
    space_id uuid not null references tenancy.space (space_id),
    release_id uuid primary key, -- the invitation's id, which lies in the reviewer's space
    person_name text not null,
    role text not null,
    host_name text not null,
    held_from date not null,
    held_until date not null,
    state text not null check (state in ('NOT_YET', 'ASKED', 'RELEASED', 'REFUSED', 'ENDED')),
    reason text not null default '' check (length(reason) <= 1000),
    decided_by_name text not null default '',
    changed_at timestamptz not null
);
create index release_by_space on reviews.release (space_id, state);
alter table reviews.invitation enable row level security, force row level security;
alter table reviews.conflict enable row level security, force row level security;
alter table reviews.release enable row level security, force row level security;
create policy by_key on reviews.invitation to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.conflict to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.release to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.invitation to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy office on reviews.release to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy gate on reviews.invitation to cp_gate using (true) with check (true);
create policy gate on reviews.release to cp_gate using (true) with check (true);
create policy gate on reviews.conflict to cp_gate using (true) with check (true);
grant select on reviews.invitation, reviews.conflict, reviews.release to cp_member;
grant select, insert, update (state, answer_by, sent, changed_at) on reviews.invitation to cp_office;
grant select, insert, update (state, changed_at) on reviews.release to cp_office;
grant select, update on reviews.invitation, reviews.release to cp_gate;
grant select, insert on reviews.conflict to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'reviews.invitation', '', 'the office invites reviewers'),
    ('OFFICE_POLICY', 'reviews.release', '', 'the office asks a head with the invitation, and sees her answer'),
    ('OPEN_POLICY', 'reviews.invitation', 'cp_gate', 'the answers of a reviewer and of her head go through functions'),
    ('OPEN_POLICY', 'reviews.release', 'cp_gate', 'the answers of a reviewer and of her head go through functions'),
    ('OPEN_POLICY', 'reviews.conflict', 'cp_gate', 'a conflict is written with the answer, and kept from planning');

--changeset reviews:0503-place
-- A place in the review's own space is what the host is offered and then the team: OFFERED, SEATED with keys, LEFT without.
alter table reviews.place
    add column state text not null default 'SEATED' check (state in ('OFFERED', 'SEATED', 'LEFT')),
    add column school_name text not null default '',
    add column why text not null default '' check (length(why) <= 1000);
drop index reviews.one_lead;
create unique index one_lead on reviews.place (review_id) where role = 'LEAD_REVIEWER' and state <> 'LEFT';
create policy gate on reviews.place to cp_gate using (true) with check (true);
grant select (space_id, review_id, person_id, role, state), update (state) on reviews.place to cp_gate;
grant update (version, role, state, school_name, why) on reviews.place to cp_office;
grant select (team_space, state, step, held_from) on reviews.review to cp_gate;
create table reviews.objection (
    space_id uuid not null references tenancy.space (space_id),
    objection_id uuid primary key default uuidv7(),
    review_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    reason text not null check (reason in ('CONFLICT', 'KNOWN_TOO_WELL', 'EXPERTISE', 'BALANCE', 'OTHER')),
    note text not null check (length(note) <= 1000),
    objected_at timestamptz not null,
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index objection_by_space on reviews.objection (space_id, review_id);
create table reviews.protocol_acceptance (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    person_id uuid not null,
    wording text not null,
    accepted_at timestamptz not null,
    primary key (review_id, person_id),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index protocol_acceptance_by_space on reviews.protocol_acceptance (space_id, review_id);
-- The head agrees that her review is cancelled; the office cancels it then.
create table reviews.cancel_consent (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid primary key,
    agreed_by_name text not null,
    agreed_at timestamptz not null,
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index cancel_consent_by_space on reviews.cancel_consent (space_id, review_id);
alter table reviews.cancel_consent enable row level security, force row level security;
create policy by_key on reviews.cancel_consent to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.cancel_consent for select to cp_office using ((select tenancy.hat()) = 'cp_office');
grant select, insert on reviews.cancel_consent to cp_member;
grant select on reviews.cancel_consent to cp_office;
alter table reviews.objection enable row level security, force row level security;
alter table reviews.protocol_acceptance enable row level security, force row level security;
create policy by_key on reviews.objection to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.protocol_acceptance to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.objection for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy gate on reviews.objection for select to cp_gate using (true);
grant select, insert on reviews.objection to cp_member;
grant select, insert on reviews.protocol_acceptance to cp_member;
grant select on reviews.objection to cp_office, cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.place', 'cp_gate', 'settle_team seats and unseats people'),
    ('OPEN_POLICY', 'reviews.objection', 'cp_gate', 'settle_team releases whom the host objected to'),
    ('OFFICE_POLICY', 'reviews.objection', '', 'the office fills the place again'),
    ('OFFICE_POLICY', 'reviews.cancel_consent', '', 'the office cancels with the head''s agreement'),
    ('APPEND_ONLY', 'reviews.cancel_consent', '', 'what was agreed stays agreed'),
    ('APPEND_ONLY', 'reviews.objection', '', 'what was said stays said'),
    ('APPEND_ONLY', 'reviews.protocol_acceptance', '', 'what was accepted stays accepted');

--changeset reviews:0503-settle splitStatements:false
-- The places of a review and the keys that go with them, made what the review's state says now; a second call changes nothing. It
-- gives nobody what is not due, so that whoever takes a step may call it, in the same transaction. After issue the keys end in
-- another way. Tells what it changed.
create function reviews.settle_team(p_review uuid) returns table (space_id uuid, person uuid, role text, given boolean)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    r record;
    seated boolean;
    disbanded boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended('reviews.settle_team ' || p_review, 0));
    select x.review_id, x.space_id, x.team_space, x.state, x.step into r from reviews.review x where x.review_id = p_review;
    if not found or r.state in ('ISSUED', 'ACTING', 'FOLLOWED_UP', 'CLOSED', 'IMPORTED') then
        return;
    end if;
    disbanded := r.state in ('PLANNED', 'SCOPED', 'TEAM_FORMING', 'CANCELLED');
    seated := not disbanded and r.state <> 'TEAM_OFFERED';
    update reviews.place p set state = case when seated then 'SEATED' else 'LEFT' end
     where p.review_id = p_review and (seated and p.state = 'OFFERED' or disbanded and p.state <> 'LEFT');
    if r.step = 'LEAD_LEAVES' then
        update reviews.place p set state = 'LEFT' where p.review_id = p_review and p.role = 'LEAD_REVIEWER' and p.state = 'SEATED';
    end if;
    update reviews.invitation i set state = 'RELEASED', changed_at = now()
     where i.review_id = p_review and i.state in ('INVITED', 'ACCEPTED', 'CONFIRMED')
       and (r.state in ('PLANNED', 'CANCELLED')
            or r.step = 'OBJECT' and i.person_id = (select o.person_id from reviews.objection o where o.review_id = p_review
                                                     order by o.objected_at desc, o.objection_id desc limit 1));
    update reviews.release q set state = 'ENDED', changed_at = now()
      from reviews.invitation i
     where i.review_id = p_review and q.release_id = i.invitation_id and q.state in ('NOT_YET', 'ASKED')
       and i.state not in ('INVITED', 'ACCEPTED', 'CONFIRMED');
    return query
        update tenancy.key k set valid = tstzrange(lower(k.valid), now()), taken_by = tenancy.me(),
                                 taken_because = 'has no place on the review''s team'
         where k.space_id in (r.space_id, r.team_space) and k.role in ('LEAD_REVIEWER', 'PEER_REVIEWER') and k.valid @> now()
           and not exists (select 1 from reviews.place p where p.review_id = p_review and p.person_id = k.person
                              and p.role = k.role and p.state = 'SEATED')
        returning k.space_id, k.person, k.role, false;
    return query
        insert into tenancy.key as k (space_id, person, role, valid, given_by, reason)
        select s.space_id, p.person_id, p.role, tstzrange(now(), s.closes_at), tenancy.me(), 'a place on the review''s team'
          from reviews.place p join tenancy.space s on s.space_id in (r.space_id, r.team_space)
         where p.review_id = p_review and p.state = 'SEATED' and (s.closes_at is null or s.closes_at > now())
           and not exists (select 1 from tenancy.key h where h.space_id = s.space_id and h.person = p.person_id
                              and h.role = p.role and h.valid @> now())
        returning k.space_id, k.person, k.role, true;
end
$$;
-- What an invited reviewer answers: about a conflict first, then yes or no; later that she withdraws. Says what became of it.
create function reviews.answer_place(p_invitation uuid, p_answer text, p_reason text) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    i record;
begin
    select * into i from reviews.invitation x where x.invitation_id = p_invitation and x.person_id = tenancy.me() for update;
    if not found or tenancy.hat() <> 'cp_member' then
        return 'GONE';
    end if;
    if i.state = 'INVITED' and (now() at time zone 'Europe/London')::date > i.answer_by then
        return 'LATE';
    end if;
    if p_answer = 'NO_CONFLICT' and i.state = 'INVITED' then
        update reviews.invitation x set no_conflict_at = now(), changed_at = now() where x.invitation_id = p_invitation;
    elsif p_answer = 'CONFLICT' and i.state in ('INVITED', 'ACCEPTED', 'CONFIRMED') then
        insert into reviews.conflict (space_id, person_id, school_id, reason)
        select i.space_id, i.person_id, r.school_id, p_reason from reviews.review r where r.review_id = i.review_id;
        update reviews.invitation x set state = 'CONFLICTED', changed_at = now() where x.invitation_id = p_invitation;
    elsif p_answer = 'ACCEPT' and i.state = 'INVITED' then
        if i.no_conflict_at is null then
            return 'ASK_FIRST';
        end if;
        update reviews.invitation x set state = case when i.school_space is null then 'CONFIRMED' else 'ACCEPTED' end, changed_at = now()
         where x.invitation_id = p_invitation;
        update reviews.release q set state = 'ASKED', changed_at = now() where q.release_id = p_invitation and q.state = 'NOT_YET';
    elsif p_answer = 'DECLINE' and i.state = 'INVITED' then
        update reviews.invitation x set state = 'DECLINED', reason = p_reason, changed_at = now() where x.invitation_id = p_invitation;
    elsif p_answer = 'WITHDRAW' and i.state in ('ACCEPTED', 'CONFIRMED') then
        update reviews.invitation x set state = 'WITHDRAWN', reason = p_reason, changed_at = now() where x.invitation_id = p_invitation;
    else
        return 'NOT_NOW';
    end if;
    if p_answer in ('CONFLICT', 'WITHDRAW', 'DECLINE') then
        update reviews.release q set state = 'ENDED', changed_at = now() where q.release_id = p_invitation and q.state in ('NOT_YET', 'ASKED');
        update reviews.place p set state = 'LEFT' where p.review_id = i.review_id and p.person_id = i.person_id and p.state <> 'LEFT';
    end if;
    return 'DONE';
end
$$;
-- The head of a reviewer's own school releases her for the days, or does not.
create function reviews.decide_release(p_release uuid, p_granted boolean, p_reason text, p_name text) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    q record;
begin
    select * into q from reviews.release x where x.release_id = p_release for update;
    if not found or tenancy.hat() <> 'cp_member' or not 'HEADTEACHER' = any (tenancy.my_roles(q.space_id)) or q.state = 'NOT_YET' then
        return 'GONE';
    end if;
    if q.state <> 'ASKED' then
        return 'NOT_NOW';
    end if;
    update reviews.release x set state = case when p_granted then 'RELEASED' else 'REFUSED' end, reason = p_reason,
                                 decided_by_name = p_name, changed_at = now() where x.release_id = p_release;
    update reviews.invitation i set state = case when p_granted then 'CONFIRMED' else 'DECLINED' end, changed_at = now()
     where i.invitation_id = p_release and i.state = 'ACCEPTED';
    return 'DONE';
end
$$;
-- Invitations that nobody has answered in time lapse. The clock's.
create function reviews.lapse_places() returns table (person uuid, review uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'invitations lapse by the clock' using errcode = '42501';
    end if;
    update reviews.release q set state = 'ENDED', changed_at = now() from reviews.invitation i
     where i.invitation_id = q.release_id and q.state = 'NOT_YET' and i.state = 'INVITED'
       and i.answer_by < (now() at time zone 'Europe/London')::date;
    return query
        update reviews.invitation i set state = 'LAPSED', changed_at = now()
         where i.state = 'INVITED' and i.answer_by < (now() at time zone 'Europe/London')::date
        returning i.person_id, i.review_id;
end
$$;
-- Who has declared a conflict with that school, without a why: for the office that plans.
create function reviews.conflicted_with(p_school uuid) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'conflicts are the planner''s' using errcode = '42501';
    end if;
    return query select distinct c.person_id from reviews.conflict c where c.school_id = p_school;
end
$$;

--changeset reviews:0503-gatekeeper
grant create on schema reviews to cp_gate;
alter function reviews.settle_team(uuid) owner to cp_gate;
alter function reviews.answer_place(uuid, text, text) owner to cp_gate;
alter function reviews.decide_release(uuid, boolean, text, text) owner to cp_gate;
alter function reviews.lapse_places() owner to cp_gate;
alter function reviews.conflicted_with(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.settle_team(uuid), reviews.answer_place(uuid, text, text),
    reviews.decide_release(uuid, boolean, text, text), reviews.lapse_places(), reviews.conflicted_with(uuid) from public;
grant execute on function reviews.settle_team(uuid) to cp_member, cp_office, cp_job;
grant execute on function reviews.answer_place(uuid, text, text), reviews.decide_release(uuid, boolean, text, text) to cp_member;
grant execute on function reviews.lapse_places() to cp_job;
grant execute on function reviews.conflicted_with(uuid) to cp_office;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'reviews.settle_team', 'seats and unseats a team with its keys, as the review''s state says'),
    ('DEFINER', 'reviews.answer_place', 'a reviewer''s answer changes her invitation and asks her head'),
    ('DEFINER', 'reviews.decide_release', 'a head''s answer changes an invitation in another person''s space'),
    ('DEFINER', 'reviews.lapse_places', 'the clock lapses invitations in people''s spaces'),
    ('DEFINER', 'reviews.conflicted_with', 'the planner learns who is conflicted, and never why');
