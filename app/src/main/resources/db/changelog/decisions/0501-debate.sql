--liquibase formatted sql

--changeset decisions:0501-proposals-of-members
-- A member may propose as the office does; then the other members comment until an instant that stands on the proposal. That this instant
-- has passed is a fact of the clock.
alter table decisions.proposal drop constraint proposal_state_check;
alter table decisions.proposal
    add column member_id uuid, -- the member that proposes; nobody: the office
    add column legal_name text,
    add column comments_until timestamptz check (comments_until > made_at),
    add column text_version int not null default 1 check (text_version > 0),
    add constraint proposal_state_check check (state in ('OPEN_FOR_COMMENT', 'READY', 'PUT_TO_DECISION', 'WITHDRAWN')),
    add constraint a_member_hears_the_others check (num_nonnulls(member_id, legal_name, comments_until) = case when member_id is null then 0 else 3 end);
drop policy by_key on decisions.proposal;
create policy by_key on decisions.proposal to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy for_a_member on decisions.proposal as restrictive for insert to cp_member with check (member_id is not null);
grant insert on decisions.proposal to cp_member;
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'decisions.proposal', 'for_a_member', 'who is not the office proposes for a member');

--changeset decisions:0501-proposal-text
-- Every version of a proposal's words. The proposal itself holds the latest.
create table decisions.proposal_text (
    space_id uuid not null references tenancy.space (space_id),
    proposal_id uuid not null,
    version int not null check (version > 0),
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) between 1 and 20000),
    because text not null check (length(because) <= 2000),
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (space_id, proposal_id, version),
    foreign key (space_id, proposal_id) references decisions.proposal (space_id, proposal_id)
);
alter table decisions.proposal_text enable row level security, force row level security;
create policy by_key on decisions.proposal_text to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy gate on decisions.proposal_text to cp_gate using (true) with check (true);
grant select, insert on decisions.proposal_text to cp_member;
grant select, insert on decisions.proposal_text to cp_gate;
create policy backfill on decisions.proposal for select to cp_owner using (true);
create policy backfill on decisions.proposal_text for insert to cp_owner with check (true);
insert into decisions.proposal_text (space_id, proposal_id, version, title, text, because, said_by, said_at)
    select space_id, proposal_id, 1, title, text, '', made_by, made_at from decisions.proposal;
drop policy backfill on decisions.proposal;
drop policy backfill on decisions.proposal_text;
insert into tenancy.declared (what, object, detail, reason) values
    ('APPEND_ONLY', 'decisions.proposal_text', '', 'what was proposed stays what it was'),
    ('OPEN_POLICY', 'decisions.proposal_text', 'cp_gate', 'the first version is written with the proposal itself');

--changeset decisions:0501-proposal-comment
-- What a member says about a proposal, on the version that it read; a reply stays with what it replies to.
create table decisions.proposal_comment (
    space_id uuid not null references tenancy.space (space_id),
    comment_id uuid primary key,
    proposal_id uuid not null,
    on_version int not null,
    replies_to uuid,
    member_id uuid not null,
    legal_name text not null,
    text text not null check (length(text) between 1 and 4000),
    said_by uuid not null,
    said_at timestamptz not null,
    command uuid not null,
    unique (space_id, command),
    unique (space_id, proposal_id, comment_id),
    foreign key (space_id, proposal_id, on_version) references decisions.proposal_text (space_id, proposal_id, version),
    foreign key (space_id, proposal_id, replies_to) references decisions.proposal_comment (space_id, proposal_id, comment_id)
);
alter table decisions.proposal_comment enable row level security, force row level security;
create policy by_key on decisions.proposal_comment to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert on decisions.proposal_comment to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'decisions.proposal_comment', 'what members said to each other stays');

--changeset decisions:0501-amendment
-- Other words that a member wants, whole, so that both texts can be laid side by side.
create table decisions.amendment (
    space_id uuid not null references tenancy.space (space_id),
    amendment_id uuid primary key,
    proposal_id uuid not null,
    on_version int not null,
    member_id uuid not null,
    legal_name text not null,
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) between 1 and 20000),
    because text not null check (length(because) between 1 and 2000),
    said_by uuid not null,
    said_at timestamptz not null,
    command uuid not null,
    unique (space_id, command),
    unique (space_id, proposal_id, amendment_id),
    foreign key (space_id, proposal_id, on_version) references decisions.proposal_text (space_id, proposal_id, version)
);
-- Each is answered once by the member that proposes, with a reason; the version that came of it is named.
create table decisions.amendment_answer (
    space_id uuid not null references tenancy.space (space_id),
    proposal_id uuid not null,
    amendment_id uuid not null,
    answer text not null check (answer in ('ACCEPTED', 'DECLINED')),
    because text not null check (length(because) between 1 and 2000),
    version int,
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (space_id, amendment_id),
    check ((answer = 'ACCEPTED') = (version is not null)),
    foreign key (space_id, proposal_id, amendment_id) references decisions.amendment (space_id, proposal_id, amendment_id),
    foreign key (space_id, proposal_id, version) references decisions.proposal_text (space_id, proposal_id, version)
);
create index amendment_by_proposal on decisions.amendment (space_id, proposal_id, said_at);
alter table decisions.amendment enable row level security, force row level security;
alter table decisions.amendment_answer enable row level security, force row level security;
create policy by_key on decisions.amendment to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on decisions.amendment_answer to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy gate on decisions.amendment for select to cp_gate using (true);
create policy gate on decisions.amendment_answer for select to cp_gate using (true);
grant select, insert on decisions.amendment, decisions.amendment_answer to cp_member;
grant select on decisions.amendment, decisions.amendment_answer to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('APPEND_ONLY', 'decisions.amendment', '', 'what a member asked for stays'),
    ('APPEND_ONLY', 'decisions.amendment_answer', '', 'an amendment is answered once'),
    ('OPEN_POLICY', 'decisions.amendment', 'cp_gate', 'a proposal is not ready while an amendment waits'),
    ('OPEN_POLICY', 'decisions.amendment_answer', 'cp_gate', 'a proposal is not ready while an amendment waits');

--changeset decisions:0501-support
-- Who supports a proposal, and who requests that the company circulates it as a written resolution (s 292): each change is a line, the last
-- one counts. A request names the words that it is for, so that it falls away with a new version.
create table decisions.support (
    space_id uuid not null references tenancy.space (space_id),
    proposal_id uuid not null,
    member_id uuid not null,
    line int not null check (line > 0),
    legal_name text not null,
    kind text not null check (kind in ('SUPPORTS', 'REQUESTS', 'NONE')),
    on_version int not null,
    said_by uuid not null,
    said_at timestamptz not null,
    command uuid not null,
    primary key (space_id, proposal_id, member_id, line),
    unique (space_id, command),
    foreign key (space_id, proposal_id, on_version) references decisions.proposal_text (space_id, proposal_id, version)
);
alter table decisions.support enable row level security, force row level security;
create policy by_key on decisions.support to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy gate on decisions.support for select to cp_gate using (true);
grant select, insert on decisions.support to cp_member;
grant select on decisions.support to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('APPEND_ONLY', 'decisions.support', '', 'a request to the company is a statutory fact'),
    ('OPEN_POLICY', 'decisions.support', 'cp_gate', 'requests are added up against all members'' votes');

--changeset decisions:0501-step
-- The proposing member says that its proposal is ready for the members' decision, or takes it back.
create table decisions.proposal_step (
    space_id uuid not null references tenancy.space (space_id),
    proposal_id uuid not null,
    step text not null check (step in ('READY', 'WITHDRAWN')),
    because text not null check (length(because) <= 2000),
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (space_id, proposal_id, step),
    check (step = 'READY' or because <> ''),
    foreign key (space_id, proposal_id) references decisions.proposal (space_id, proposal_id)
);
-- What was done about a decision, in the office's words, for everybody to read.
create table decisions.account (
    space_id uuid not null references tenancy.space (space_id),
    account_id uuid primary key,
    proposal_id uuid not null,
    text text not null check (length(text) between 1 and 4000),
    said_by uuid not null,
    said_at timestamptz not null,
    command uuid not null,
    unique (space_id, command),
    foreign key (space_id, proposal_id) references decisions.proposal (space_id, proposal_id)
);
create index account_by_proposal on decisions.account (space_id, proposal_id, said_at);
create index comment_by_proposal on decisions.proposal_comment (space_id, proposal_id, said_at);
alter table decisions.proposal_step enable row level security, force row level security;
alter table decisions.account enable row level security, force row level security;
create policy by_key on decisions.proposal_step to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on decisions.account for select to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on decisions.account to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, insert on decisions.proposal_step to cp_member;
grant select on decisions.account to cp_member;
grant select, insert on decisions.account to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'decisions.proposal_step', 'what became of a proposal stays'),
    ('APPEND_ONLY', 'decisions.account', 'what the members were told stays'),
    ('OFFICE_POLICY', 'decisions.account', 'the office says what was done about a decision');

--changeset decisions:0501-stands splitStatements:false
-- Asked for every row that a member says something with, whatever inserted it: who speaks represents the member now, in her own name and
-- now, and the proposal is one about which this can still be said. The member's name is the register's.
create function decisions.hold_proposal(p_proposal uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform 1 from decisions.proposal p where p.proposal_id = p_proposal and p.space_id = any (tenancy.my_spaces()) for update;
    return found;
end
$$;
create function decisions.said_by_a_member() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    about decisions.proposal;
begin
    if new.said_by <> tenancy.me() or new.said_at <> now() or new.member_id not in (select membership.represented()) then
        raise exception 'only who represents the member speaks for it, in her own name and now' using errcode = '42501';
    end if;
    if tg_table_name = 'support' then
        perform decisions.hold_proposal(new.proposal_id); -- one after another, or two requests would not see that they are enough
    end if;
    select p.* into about from decisions.proposal p
     where p.proposal_id = new.proposal_id and p.space_id = any (tenancy.my_spaces()) for share;
    if about.member_id is null or not (case tg_table_name
            when 'support' then about.state in ('OPEN_FOR_COMMENT', 'READY')
            else about.state = 'OPEN_FOR_COMMENT' and clock_timestamp() < about.comments_until end) then
        raise exception 'nothing more is said about the proposal' using errcode = '23514';
    end if;
    if new.on_version > about.text_version or tg_table_name = 'support' and new.on_version <> about.text_version then
        raise exception 'the proposal has other words' using errcode = '23514';
    end if;
    new.legal_name := (select m.legal_name from membership.member m where m.space_id = new.space_id and m.member_id = new.member_id);
    return new;
end
$$;
create trigger stands before insert on decisions.proposal_comment for each row execute function decisions.said_by_a_member();
create trigger stands before insert on decisions.amendment for each row execute function decisions.said_by_a_member();
create trigger stands before insert on decisions.support for each row execute function decisions.said_by_a_member();

-- A proposal of a member is made by who represents it; its first words are its first version.
create function decisions.proposal_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.member_id is null then
        return new; -- the office's: no policy lets a member write one
    end if;
    if new.made_by <> tenancy.me() or new.made_at <> now() or new.state <> 'OPEN_FOR_COMMENT' or new.text_version <> 1
       or new.member_id not in (select membership.represented()) then
        raise exception 'only who represents the member proposes for it, in her own name and now' using errcode = '42501';
    end if;
    new.legal_name := (select m.legal_name from membership.member m where m.space_id = new.space_id and m.member_id = new.member_id);
    return new;
end
$$;
create trigger stands before insert on decisions.proposal for each row execute function decisions.proposal_stands();
create function decisions.first_words() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into decisions.proposal_text (space_id, proposal_id, version, title, text, because, said_by, said_at)
    values (new.space_id, new.proposal_id, 1, new.title, new.text, '', new.made_by, new.made_at);
    return null;
end
$$;
create trigger first_words after insert on decisions.proposal for each row execute function decisions.first_words();

-- The proposing member alone rewords, answers amendments, says that it is ready, or takes it back. It rewords by itself only while the
-- others comment, and says that it is ready only after that; an amendment that came in time it can take over until then.
create function decisions.said_by_the_proposer() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    about decisions.proposal;
    said jsonb := to_jsonb(new);
    in_time boolean;
begin
    if tg_table_name = 'proposal_text' and to_jsonb(new) ->> 'version' = '1' then
        return new; -- comes with the proposal itself; for a proposal that is there, the key of the table refuses it
    end if;
    select p.* into about from decisions.proposal p
     where p.proposal_id = new.proposal_id and p.space_id = any (tenancy.my_spaces()) for update;
    if new.said_by <> tenancy.me() or new.said_at <> now() or about.member_id is null
       or about.member_id not in (select membership.represented()) then
        raise exception 'only who represents the proposing member does this, in her own name and now' using errcode = '42501';
    end if;
    in_time := clock_timestamp() < about.comments_until;
    if not (case tg_table_name
           when 'proposal_text' then about.state = 'OPEN_FOR_COMMENT' and (in_time or exists (
                select 1 from decisions.amendment a
                 where a.space_id = new.space_id and a.proposal_id = new.proposal_id
                   and a.title = said ->> 'title' and a.text = said ->> 'text'
                   and not exists (select 1 from decisions.amendment_answer w
                                    where w.space_id = a.space_id and w.amendment_id = a.amendment_id)))
           when 'amendment_answer' then about.state = 'OPEN_FOR_COMMENT'
           else case said ->> 'step' when 'READY' then about.state = 'OPEN_FOR_COMMENT' and not in_time
                else about.state in ('OPEN_FOR_COMMENT', 'READY') end end) then
        raise exception 'the proposal does not take this now' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger stands before insert on decisions.proposal_text for each row execute function decisions.said_by_the_proposer();
create trigger stands before insert on decisions.amendment_answer for each row execute function decisions.said_by_the_proposer();
create trigger stands before insert on decisions.proposal_step for each row execute function decisions.said_by_the_proposer();

create function decisions.reworded() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.version > 1 then
        update decisions.proposal p set title = new.title, text = new.text, text_version = new.version, version = p.version + 1
         where p.space_id = new.space_id and p.proposal_id = new.proposal_id and p.text_version = new.version - 1;
        if not found then
            raise exception 'another version came in between' using errcode = '23505';
        end if;
    end if;
    return null;
end
$$;
create trigger reworded after insert on decisions.proposal_text for each row execute function decisions.reworded();
create function decisions.stepped() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.step = 'READY' and exists (
        select 1 from decisions.amendment a
         where a.space_id = new.space_id and a.proposal_id = new.proposal_id
           and not exists (select 1 from decisions.amendment_answer w
                            where w.space_id = a.space_id and w.amendment_id = a.amendment_id)) then
        raise exception 'an amendment waits for its answer' using errcode = '23514';
    end if;
    update decisions.proposal p set state = new.step, version = p.version + 1
     where p.space_id = new.space_id and p.proposal_id = new.proposal_id;
    return null;
end
$$;
create trigger stepped after insert on decisions.proposal_step for each row execute function decisions.stepped();

--changeset decisions:0501-requests splitStatements:false
-- How far the requests have come to circulate a proposal in its present words: the votes of the members that request it, of all members, and
-- the instant at which they were enough (s 292(4): five per cent). By the rules in force, from the rows, each time it is asked.
create function decisions.requests(p_proposal uuid)
    returns table (requesting int, of_all int, needed int, reached_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with today as (select (now() at time zone 'Europe/London')::date as day),
    rights as (
        select m.member_id,
               case (select k.weight from decisions.constitution k where k.space_id = m.space_id order by k.version desc limit 1)
               when 'MEMBER' then 1
               else (select count(*) from membership.member_school s
                      where s.space_id = m.space_id and s.member_id = m.member_id
                        and s.from_day <= t.day and (s.until_day is null or s.until_day > t.day)) end as votes
          from membership.member m cross join today t
         where m.space_id = any ((select tenancy.my_spaces())::uuid[])
           and m.entered_on <= t.day and (m.ceased_on is null or m.ceased_on > t.day)),
    asked as (
        select x.said_at, sum(r.votes) over (order by x.said_at, x.member_id) as votes
          from decisions.proposal p
          join lateral (select distinct on (s.member_id) s.member_id, s.kind, s.on_version, s.said_at from decisions.support s
                         where s.space_id = p.space_id and s.proposal_id = p.proposal_id
                         order by s.member_id, s.line desc) x on x.kind = 'REQUESTS' and x.on_version = p.text_version
          join rights r on r.member_id = x.member_id
         where p.proposal_id = p_proposal and p.space_id = any ((select tenancy.my_spaces())::uuid[])),
    everybody as (select coalesce(sum(r.votes), 0) as votes from rights r)
    select coalesce(max(a.votes), 0)::int, e.votes::int, ((e.votes + 19) / 20)::int,
           min(a.said_at) filter (where a.votes >= div(e.votes + 19, 20))
      from everybody e left join asked a on true group by e.votes
$$;

--changeset decisions:0501-gatekeeper
create policy gate on decisions.proposal to cp_gate using (true) with check (true);
grant select, update (version, title, text, text_version, state) on decisions.proposal to cp_gate;
create policy gate on decisions.constitution for select to cp_gate using (true);
grant select on decisions.constitution to cp_gate;
grant select (entered_on, ceased_on) on membership.member to cp_gate;
grant create on schema decisions to cp_gate;
alter function decisions.hold_proposal(uuid) owner to cp_gate;
alter function decisions.said_by_a_member() owner to cp_gate;
alter function decisions.proposal_stands() owner to cp_gate;
alter function decisions.first_words() owner to cp_gate;
alter function decisions.said_by_the_proposer() owner to cp_gate;
alter function decisions.reworded() owner to cp_gate;
alter function decisions.stepped() owner to cp_gate;
alter function decisions.requests(uuid) owner to cp_gate;
revoke create on schema decisions from cp_gate;
set local role cp_gate;
revoke execute on function decisions.hold_proposal(uuid), decisions.said_by_a_member(), decisions.proposal_stands(), decisions.first_words(),
    decisions.said_by_the_proposer(), decisions.reworded(), decisions.stepped(), decisions.requests(uuid) from public;
grant execute on function decisions.requests(uuid), decisions.hold_proposal(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'decisions.proposal', 'cp_gate', 'a proposal''s words and state follow from what its member said'),
    ('OPEN_POLICY', 'decisions.constitution', 'cp_gate', 'requests are added up by the rules in force'),
    ('DEFINER', 'decisions.hold_proposal', '', 'lets requests be counted one after another'),
    ('DEFINER', 'decisions.said_by_a_member', '', 'refuses what may not be said'),
    ('DEFINER', 'decisions.proposal_stands', '', 'refuses proposals that may not be'),
    ('DEFINER', 'decisions.first_words', '', 'writes a proposal''s first version'),
    ('DEFINER', 'decisions.said_by_the_proposer', '', 'refuses what only the proposing member may do'),
    ('DEFINER', 'decisions.reworded', '', 'keeps the proposal with its latest words'),
    ('DEFINER', 'decisions.stepped', '', 'keeps the proposal with its latest state'),
    ('DEFINER', 'decisions.requests', '', 'adds up requests against all members, whose rights no member reads');

--changeset decisions:0501-told splitStatements:false
-- Whom to tell about a proposal, each person once: who votes now for that member, or for any, with the member; or the office, with none.
create function decisions.told_of_proposals(p_whom text, p_member uuid) returns table (person_id uuid, member_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with told as (
        select r.person_id, m.member_id
          from membership.representative r
          join membership.member m on m.space_id = r.space_id and m.member_id = r.member_id
                                  and (m.ceased_on is null or m.ceased_on > (now() at time zone 'Europe/London')::date)
         where r.space_id = any ((select tenancy.my_spaces())::uuid[]) and r.from_at <= now() and (r.until_at is null or r.until_at > now())
           and (p_whom in ('MEMBERS', 'EVERYBODY') or p_whom = 'MEMBER' and m.member_id = p_member)
           and tenancy.my_roles(r.space_id) && array['REPRESENTATIVE', 'OFFICE']
        union all
        select k.person, null
          from tenancy.key k
         where k.space_id = any ((select tenancy.my_spaces())::uuid[]) and k.role = 'OFFICE' and k.valid @> now()
           and p_whom in ('OFFICE', 'EVERYBODY') and tenancy.my_roles(k.space_id) && array['REPRESENTATIVE', 'OFFICE'])
    select distinct on (t.person_id) t.person_id, t.member_id from told t order by t.person_id, t.member_id nulls last
$$;
grant create on schema decisions to cp_gate;
alter function decisions.told_of_proposals(text, uuid) owner to cp_gate;
revoke create on schema decisions from cp_gate;
set local role cp_gate;
revoke execute on function decisions.told_of_proposals(text, uuid) from public;
grant execute on function decisions.told_of_proposals(text, uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'decisions.told_of_proposals', 'reads who votes for whom and who is the office, for notices');
