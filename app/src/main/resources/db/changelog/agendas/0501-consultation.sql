--liquibase formatted sql

--changeset agendas:0501-states
-- The whole life of an agenda (agenda.md 3). A version stands before the schools, or is adopted, from AGREEMENT on.
alter table agendas.agenda drop constraint agenda_state_check, drop constraint agenda_check;
alter table agendas.agenda
    add column draft_no int check (draft_no >= 1), -- the version under consultation: 1 is "0.1"
    add column consulted_until date, -- the last day of the consultation, in London
    add constraint agenda_state_check check (state in ('DRAFT', 'CONSULTATION', 'AGREEMENT', 'RESOLVING', 'ADOPTED', 'IN_PROGRESS',
        'YEAR_END', 'REVIEWED', 'ARCHIVED', 'ABANDONED')),
    add constraint a_version_is_before_the_schools check ((state in ('DRAFT', 'CONSULTATION', 'ABANDONED')) = (minor is null)),
    add constraint consulted_on_a_version check (state <> 'CONSULTATION' or (draft_no is not null and consulted_until is not null));
-- One a hub and year that is not abandoned.
alter table agendas.agenda drop constraint agenda_space_id_hub_id_starts_in_key;
create unique index one_agenda_a_year on agendas.agenda (space_id, hub_id, starts_in) where state <> 'ABANDONED';

--changeset agendas:0501-consulted-version
-- The words that schools are consulted on, for ever: what somebody says stays with the version on which she said it.
create table agendas.consulted_version (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid not null,
    draft_no int not null check (draft_no >= 1),
    canonical text not null check (canonical is json object),
    text_hash text not null,
    because text not null check (length(because) between 1 and 500),
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    primary key (agenda_id, draft_no),
    unique (space_id, agenda_id, draft_no),
    constraint the_consulted_hash_is_the_texts check (text_hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
    foreign key (space_id, agenda_id) references agendas.agenda (space_id, agenda_id)
);

-- What a school says about a passage of such a version, and what the lead or a co-editor replies (without a school).
create table agendas.remark (
    space_id uuid not null references tenancy.space (space_id),
    remark_id uuid primary key, -- the command that said it: a repeat says nothing again
    agenda_id uuid not null,
    draft_no int not null,
    about_item uuid not null, -- as it stood in that version; the draft may have lost it since
    part text not null check (part in ('WHOLE', 'WORDS', 'TITLE', 'REASON', 'LEARNING_AIM', 'STATEMENT', 'MEASURE', 'CLAUSE')),
    quoted text not null check (length(quoted) <= 2000), -- the words it is about; empty for the whole part
    words text not null check (length(words) between 1 and 2000),
    answers uuid,
    school_id uuid,
    school_name text not null,
    said_by uuid not null,
    said_by_name text not null,
    said_at timestamptz not null,
    unique (space_id, agenda_id, remark_id),
    constraint a_school_says_and_a_writer_replies check ((school_id is null) = (answers is not null)),
    foreign key (space_id, agenda_id, draft_no) references agendas.consulted_version (space_id, agenda_id, draft_no),
    foreign key (space_id, agenda_id, answers) references agendas.remark (space_id, agenda_id, remark_id)
);
create index remark_by_space on agendas.remark (space_id, agenda_id, said_at);
create index remark_by_school on agendas.remark (school_id);

-- What a school proposes to add, change or remove, with the words of the version on which it did; answered once, with a reason.
create table agendas.amendment (
    space_id uuid not null references tenancy.space (space_id),
    amendment_id uuid primary key, -- the command that proposed it
    version bigint not null,
    agenda_id uuid not null,
    draft_no int not null,
    kind text not null check (kind in ('ADD', 'CHANGE', 'REMOVE')),
    about_item uuid not null, -- of an added thing: what it gets
    before_words text check (before_words is json object) check (length(before_words) <= 20000),
    proposed_words text check (proposed_words is json object) check (length(proposed_words) <= 20000),
    because text not null check (length(because) between 1 and 2000),
    school_id uuid not null,
    school_name text not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    state text not null check (state in ('PROPOSED', 'ACCEPTED', 'MERGED', 'DECLINED', 'WITHDRAWN')),
    answer_reason text not null check (length(answer_reason) <= 2000),
    result_words text check (result_words is json object) check (length(result_words) <= 20000),
    result_draft_no int,
    answered_by uuid,
    answered_by_name text,
    answered_at timestamptz,
    unique (space_id, amendment_id),
    constraint words_as_its_kind_needs check ((kind = 'ADD') = (before_words is null) and (kind = 'REMOVE') = (proposed_words is null)),
    constraint answered_with_a_reason check (case state
        when 'PROPOSED' then answered_at is null and answered_by is null and answer_reason = ''
        when 'WITHDRAWN' then answered_at is not null
        else answered_at is not null and answered_by is not null and answered_by_name is not null and answer_reason <> '' end),
    constraint goes_into_a_version check ((state in ('ACCEPTED', 'MERGED')) = (result_draft_no is not null)),
    foreign key (space_id, agenda_id, draft_no) references agendas.consulted_version (space_id, agenda_id, draft_no),
    foreign key (space_id, agenda_id, result_draft_no) references agendas.consulted_version (space_id, agenda_id, draft_no)
);
create index amendment_by_space on agendas.amendment (space_id, agenda_id, proposed_at);
create index amendment_by_school on agendas.amendment (school_id);

-- Where a thing on an agenda came from: not of the words that schools agree to.
create table agendas.origin (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid not null,
    place int not null check (place >= 1), -- the thing's first, second … origin
    agenda_id uuid not null,
    words text not null check (length(words) between 1 and 300),
    primary key (item_id, place),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id) on delete cascade,
    foreign key (space_id, agenda_id) references agendas.agenda (space_id, agenda_id)
);
create index origin_by_space on agendas.origin (space_id, agenda_id);

alter table agendas.consulted_version enable row level security, force row level security;
alter table agendas.remark enable row level security, force row level security;
alter table agendas.amendment enable row level security, force row level security;
alter table agendas.origin enable row level security, force row level security;
create policy by_key on agendas.consulted_version to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.remark to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.amendment to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.origin to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert on agendas.consulted_version, agendas.remark to cp_member;
grant select, insert, update on agendas.amendment to cp_member;
grant select, insert on agendas.origin to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'agendas.consulted_version', 'what schools were consulted on stays as it was'),
    ('APPEND_ONLY', 'agendas.remark', 'what was said stays said, on the version on which it was said'),
    ('APPEND_ONLY', 'agendas.origin', 'where something came from does not change');

--changeset agendas:0501-proof splitStatements:false
-- What the keys to a hub's space do not settle by themselves, proven once more below the application.
create function agendas.only_its_lead_consults() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) or new.made_by <> tenancy.me() then
        raise exception 'only a lead of the hub consults its schools' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger only_its_lead_consults before insert on agendas.consulted_version
    for each row execute function agendas.only_its_lead_consults();

-- For a school in its hub speaks its head, or the deputy whom the head has named for hub matters (agenda.md 3, row 6).
create function agendas.may_speak_for(p_school uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
    select agendas.heads(p_school) or membership.is_hub_deputy_of(p_school)
$$;

-- Whoever speaks about an agenda for a school speaks for one that belongs to the agenda's hub today.
create function agendas.may_speak_about(p_agenda uuid, p_school uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select agendas.may_speak_for(p_school)
       and exists (select 1 from agendas.agenda a join membership.hub_school h on h.hub_id = a.hub_id and h.school_id = p_school
                    where a.agenda_id = p_agenda and h.from_day <= (now() at time zone 'Europe/London')::date
                      and (h.until_day is null or h.until_day > (now() at time zone 'Europe/London')::date))
$$;
grant execute on function agendas.may_speak_for(uuid), agendas.may_speak_about(uuid, uuid) to cp_member;

create function agendas.said_in_consultation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.said_by <> tenancy.me() or not (case when new.school_id is null
            then tenancy.my_roles(new.space_id) && array['HUB_LEAD', 'CO_EDITOR']
            else agendas.may_speak_about(new.agenda_id, new.school_id) end) then
        raise exception 'only the head of a school of the hub, or her deputy for hub matters, speaks for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a where a.agenda_id = new.agenda_id and a.state = 'CONSULTATION'
                    and (new.school_id is null or a.consulted_until >= (now() at time zone 'Europe/London')::date)) then
        raise exception 'the schools are not consulted on this' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger said_in_consultation before insert on agendas.remark
    for each row execute function agendas.said_in_consultation();

create function agendas.proposed_in_consultation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.proposed_by <> tenancy.me() or new.state <> 'PROPOSED' or not agendas.may_speak_about(new.agenda_id, new.school_id) then
        raise exception 'only the head of a school of the hub, or her deputy for hub matters, proposes for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a where a.agenda_id = new.agenda_id and a.state = 'CONSULTATION'
                    and a.consulted_until >= (now() at time zone 'Europe/London')::date) then
        raise exception 'the schools are not consulted on this' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger proposed_in_consultation before insert on agendas.amendment
    for each row execute function agendas.proposed_in_consultation();

create function agendas.answered_once() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if old.state <> 'PROPOSED' then
        raise exception 'an amendment is answered once' using errcode = '23514';
    end if;
    if (new.space_id, new.amendment_id, new.agenda_id, new.draft_no, new.kind, new.about_item, new.before_words, new.proposed_words,
        new.because, new.school_id, new.school_name, new.proposed_by, new.proposed_by_name, new.proposed_at)
       is distinct from
       (old.space_id, old.amendment_id, old.agenda_id, old.draft_no, old.kind, old.about_item, old.before_words, old.proposed_words,
        old.because, old.school_id, old.school_name, old.proposed_by, old.proposed_by_name, old.proposed_at) then
        raise exception 'what was proposed stays as it was' using errcode = '23514';
    end if;
    if new.answered_by is distinct from tenancy.me() or not (case when new.state = 'WITHDRAWN'
            then agendas.may_speak_about(new.agenda_id, new.school_id) else 'HUB_LEAD' = any (tenancy.my_roles(new.space_id)) end) then
        raise exception 'only a lead of the hub answers an amendment' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger answered_once before update on agendas.amendment for each row execute function agendas.answered_once();

create function agendas.every_amendment_is_answered() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select 1 from agendas.amendment a where a.agenda_id = new.agenda_id and a.state = 'PROPOSED') then
        raise exception 'an amendment is not answered' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger every_amendment_is_answered before insert on agendas.frozen_version
    for each row execute function agendas.every_amendment_is_answered();

--changeset agendas:0501-consultation-of splitStatements:false
-- What a school said and proposed, for its own people to take away: also in a hub that it has left.
create function agendas.consultation_of(p_school uuid)
    returns table (hub_name text, starts_in int, draft_no int, kind text, quoted text, words text, proposed text, answer text,
                   answer_reason text, said_by_name text, said_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.hub_name, a.starts_in, x.draft_no, x.kind, x.quoted, x.words, x.proposed, x.answer, x.answer_reason, x.said_by_name, x.said_at
      from membership.school s
      join (select r.agenda_id, r.school_id, r.draft_no, 'REMARK' as kind, r.quoted, r.words, null as proposed, null as answer,
                   '' as answer_reason, r.said_by_name, r.said_at from agendas.remark r
            union all
            select m.agenda_id, m.school_id, m.draft_no, m.kind, coalesce(m.before_words, ''), m.because, m.proposed_words, m.state,
                   m.answer_reason, m.proposed_by_name, m.proposed_at from agendas.amendment m) x on x.school_id = s.school_id
      join agendas.agenda a on a.agenda_id = x.agenda_id
     where s.school_id = p_school and tenancy.my_roles(s.space_id) && array['HEADTEACHER', 'DEPUTY']
     order by x.said_at desc
$$;

--changeset agendas:0501-gatekeeper
create policy gate on agendas.remark for select to cp_gate using (true);
create policy gate on agendas.amendment for select to cp_gate using (true);
grant select on agendas.remark, agendas.amendment to cp_gate;
grant create on schema agendas to cp_gate;
alter function agendas.consultation_of(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.consultation_of(uuid) from public;
grant execute on function agendas.consultation_of(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.remark', 'cp_gate', 'consultation_of gives a school what it said'),
    ('OPEN_POLICY', 'agendas.amendment', 'cp_gate', 'consultation_of gives a school what it proposed'),
    ('DEFINER', 'agendas.consultation_of', '', 'a school takes away what it said and proposed, also in a hub that it has left');
