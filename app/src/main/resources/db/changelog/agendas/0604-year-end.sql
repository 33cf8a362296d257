--liquibase formatted sql

--changeset agendas:0604-year-end
-- The end of an agenda's year: opened by a lead or by the clock on 1 June, ended by a statement that stays for ever.
create table agendas.year_end (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid primary key,
    opened_by_name text not null,
    opened_at timestamptz not null,
    statement text not null default '' check (length(statement) <= 10000),
    revision int not null default 0 check (revision >= 0),
    written_by_name text not null default '',
    published_by_name text,
    published_at timestamptz,
    archived_at timestamptz,
    check (published_at is null or statement <> ''),
    check ((published_at is null) = (published_by_name is null)),
    check (archived_at is null or published_at is not null),
    unique (space_id, agenda_id),
    foreign key (space_id, agenda_id) references agendas.agenda (space_id, agenda_id)
);
create index year_end_by_space on agendas.year_end (space_id, agenda_id);
-- What a school says at the end of the year; it can say it anew until the statement is published, and the earlier row stays.
create table agendas.year_review (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid not null,
    school_id uuid not null,
    school_name text not null,
    turn int not null check (turn >= 1),
    command_id uuid not null,
    helped text not null check (length(helped) between 1 and 2000),
    evidence text not null check (length(evidence) between 1 and 2000),
    next text not null check (next in ('CARRY_ON', 'STOP', 'CHANGE')),
    wording text not null check (length(wording) <= 2000),
    given_by uuid not null,
    given_by_name text not null,
    given_at timestamptz not null,
    primary key (agenda_id, school_id, turn),
    unique (space_id, command_id),
    check (next <> 'CHANGE' or wording <> ''),
    foreign key (space_id, agenda_id) references agendas.year_end (space_id, agenda_id)
);
create index year_review_by_space on agendas.year_review (space_id, agenda_id, school_id, turn);
-- How a priority stands, said at a meeting that was held: a review each term.
create table agendas.priority_review (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid not null,
    meeting_id uuid not null,
    turn int not null check (turn >= 1),
    status text not null check (status in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    wording text not null check (length(wording) <= 2000),
    noted_by uuid not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    primary key (item_id, turn),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id),
    foreign key (space_id, meeting_id) references agendas.meeting (space_id, meeting_id)
);
create index priority_review_by_space on agendas.priority_review (space_id, item_id, turn);
alter table agendas.year_end enable row level security, force row level security;
alter table agendas.year_review enable row level security, force row level security;
alter table agendas.priority_review enable row level security, force row level security;
create policy by_key on agendas.year_end to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.year_review to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.priority_review to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select, insert, update on agendas.year_end to cp_member;
grant select, insert on agendas.year_review, agendas.priority_review to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('APPEND_ONLY', 'agendas.year_review', 'what a school said before stays on record'),
    ('APPEND_ONLY', 'agendas.priority_review', 'how a priority stood each term stays on record');

--changeset agendas:0604-proof splitStatements:false
-- A lead opens and ends the year of an adopted agenda; nothing is published while a target or a line of the budget is open, and what was
-- published stays, but that it is archived when the next agenda is adopted.
create function agendas.year_ends_whole() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and new.archived_at is distinct from old.archived_at and old.archived_at is null
       and row(old.statement, old.published_at, old.published_by_name, old.opened_at)
           is not distinct from row(new.statement, new.published_at, new.published_by_name, new.opened_at)
       and exists (select 1 from agendas.agenda a join agendas.agenda n on n.hub_id = a.hub_id and n.starts_in > a.starts_in
                     join agendas.adoption d on d.agenda_id = n.agenda_id where a.agenda_id = new.agenda_id) then
        return new;
    end if;
    if tg_op = 'UPDATE' and old.published_at is not null then
        raise exception 'a published statement stays for ever' using errcode = '23514';
    end if;
    if current_user <> 'cp_gate' and not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub ends its year' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.adoption d where d.agenda_id = new.agenda_id) then
        raise exception 'only the year of an adopted agenda ends' using errcode = '23514';
    end if;
    if new.published_at is not null then -- apart, since who opens it by the clock may not look at targets
        if exists (
            select 1 from agendas.item i where i.agenda_id = new.agenda_id
               and (i.kind = 'TARGET' and not exists (select 1 from agendas.target_end e where e.item_id = i.item_id)
                    or i.kind = 'BUDGET_LINE' and not exists (select 1 from agendas.spending s where s.item_id = i.item_id))) then
            raise exception 'a target or a line of the budget is open' using errcode = '23514';
        end if;
    end if;
    return new;
end
$$;
create trigger year_ends_whole before insert or update on agendas.year_end for each row execute function agendas.year_ends_whole();

create function agendas.only_its_head_reviews() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.given_by <> tenancy.me() or not agendas.heads(new.school_id)
       or not exists (select 1 from agendas.agenda a join membership.hub_school p on p.hub_id = a.hub_id and p.school_id = new.school_id
                       where a.agenda_id = new.agenda_id and p.from_day <= (now() at time zone 'Europe/London')::date
                         and (p.until_day is null or p.until_day > (now() at time zone 'Europe/London')::date)) then
        raise exception 'only the head of a school of the hub reviews the year for it' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.year_end y where y.agenda_id = new.agenda_id and y.published_at is null) then
        raise exception 'the review of the year is not open' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_head_reviews before insert on agendas.year_review
    for each row execute function agendas.only_its_head_reviews();

create function agendas.only_after_a_meeting() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub notes how its priorities stand' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.item i join agendas.adoption d on d.agenda_id = i.agenda_id
                    where i.item_id = new.item_id and i.kind = 'PRIORITY')
       or not exists (select 1 from agendas.meeting m where m.meeting_id = new.meeting_id and m.state in ('IN_PROGRESS', 'CLOSED')) then
        raise exception 'a priority of an adopted agenda is reviewed at a meeting that was held' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_after_a_meeting before insert on agendas.priority_review
    for each row execute function agendas.only_after_a_meeting();

-- After the statement nothing of the year changes any more.
create function agendas.year_is_over() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select 1 from agendas.item i join agendas.year_end y on y.agenda_id = i.agenda_id
                where i.item_id = new.item_id and y.published_at is not null) then
        raise exception 'the statement of the year is published, so that it stays as it is' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger year_is_over before insert on agendas.check_in for each row execute function agendas.year_is_over();
create trigger year_is_over before insert on agendas.target_end for each row execute function agendas.year_is_over();
create trigger year_is_over before insert on agendas.school_value for each row execute function agendas.year_is_over();
create trigger year_is_over before insert on agendas.published_value for each row execute function agendas.year_is_over();
create trigger year_is_over before insert on agendas.spending for each row execute function agendas.year_is_over();
create trigger year_is_over before insert on agendas.budget_move for each row execute function agendas.year_is_over();
create trigger year_is_over before insert on agendas.priority_review for each row execute function agendas.year_is_over();

-- A reviewed year is archived when the next agenda of its hub is adopted.
create function agendas.archive_the_year_before() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update agendas.year_end y set archived_at = now()
      from agendas.agenda a, agendas.agenda n
     where n.agenda_id = new.agenda_id and a.hub_id = n.hub_id and a.starts_in < n.starts_in
       and y.agenda_id = a.agenda_id and y.published_at is not null and y.archived_at is null;
    return new;
end
$$;
create trigger archive_the_year_before after insert on agendas.adoption
    for each row execute function agendas.archive_the_year_before();

-- On 1 June the clock opens the review of each adopted agenda whose year it is, once; it tells whom to tell.
create function agendas.open_year_ends() returns table (agenda_id uuid, space_id uuid, hub_name text, starts_in int, person uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not open year ends' using errcode = '42501';
    end if;
    return query
    with opened as (
        insert into agendas.year_end as y (space_id, agenda_id, opened_by_name, opened_at)
        select a.space_id, a.agenda_id, 'the partnership''s calendar', now() from agendas.agenda a
          join agendas.adoption d on d.agenda_id = a.agenda_id
         where (now() at time zone 'Europe/London')::date >= make_date(a.starts_in + 1, 6, 1)
        on conflict do nothing returning y.agenda_id
    )
    select a.agenda_id, a.space_id, a.hub_name, a.starts_in, k.person
      from opened o join agendas.agenda a on a.agenda_id = o.agenda_id
      join tenancy.key k on k.space_id = a.space_id and k.valid @> now() and k.role in ('HEADTEACHER', 'HUB_LEAD')
     group by a.agenda_id, a.space_id, a.hub_name, a.starts_in, k.person order by a.agenda_id, k.person;
end
$$;
create policy gate on agendas.year_end for select to cp_gate using (true);
create policy gate_opens on agendas.year_end for insert to cp_gate with check (true);
grant select, insert on agendas.year_end to cp_gate;
grant create on schema agendas to cp_gate;
alter function agendas.open_year_ends() owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.open_year_ends() from public;
grant execute on function agendas.open_year_ends() to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.year_end', 'cp_gate', 'open_year_ends opens the review of each year on 1 June'),
    ('DEFINER', 'agendas.open_year_ends', '', 'the clock opens the review of a year in every hub');
