--liquibase formatted sql

--changeset agendas:0603-theme
-- What several offers of schools have in common, in the words of the hub's lead: everybody of the hub may read it as the origin of an
-- item, and never more.
create table agendas.theme (
    space_id uuid not null references tenancy.space (space_id),
    theme_id uuid primary key,
    hub_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    unique (space_id, theme_id)
);
create index theme_by_space on agendas.theme (space_id, hub_id);
-- That an item of a draft comes from a theme.
create table agendas.theme_origin (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid not null,
    theme_id uuid not null,
    placed_by uuid not null,
    placed_by_name text not null,
    placed_at timestamptz not null,
    primary key (item_id, theme_id),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id),
    foreign key (space_id, theme_id) references agendas.theme (space_id, theme_id)
);
create index theme_origin_by_space on agendas.theme_origin (space_id, theme_id, item_id);
-- What a head offers of her school's own report, in the room of the school and its hub's leads. She alone reads the row; the leads
-- are told by a function what was offered, and by whom only where she said so and enough others offered the same.
create table agendas.offer (
    space_id uuid not null references agendas.liaison (space_id),
    offer_id uuid primary key, -- random: it tells nothing of when, and so of whom
    command_id uuid not null,
    kind text not null check (kind in ('AS_WRITTEN', 'REWORDED', 'THEME_ONLY', 'PROVIDER')),
    theme_words text not null check (length(theme_words) between 1 and 200),
    wording text not null check (length(wording) <= 4000),
    named boolean not null, -- whether the leads may know the school
    review_id uuid not null,
    position int not null check (position >= 1), -- of the finding in the report
    theme_id uuid, -- under which a lead grouped it
    offered_by uuid not null,
    offered_by_name text not null,
    offered_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint a_theme_alone_has_no_words check ((kind = 'THEME_ONLY') = (wording = '')),
    unique (space_id, command_id),
    foreign key (space_id) references tenancy.space (space_id)
);
create index offer_by_space on agendas.offer (space_id, review_id, position);
create unique index one_offer_a_finding on agendas.offer (space_id, review_id, position) where withdrawn_at is null;
create index offer_by_theme on agendas.offer (theme_id);
alter table agendas.theme enable row level security, force row level security;
alter table agendas.theme_origin enable row level security, force row level security;
alter table agendas.offer enable row level security, force row level security;
create policy by_key on agendas.theme to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.theme_origin to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.offer to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy its_head_alone on agendas.offer as restrictive to cp_member
    using ('HEADTEACHER' = any (tenancy.my_roles(space_id))) with check ('HEADTEACHER' = any (tenancy.my_roles(space_id)));
grant select, insert on agendas.theme to cp_member;
grant select, insert, delete on agendas.theme_origin to cp_member;
grant select, insert, update (withdrawn_at) on agendas.offer to cp_member;
insert into tenancy.declared (what, object, detail, reason) values
    ('APPEND_ONLY', 'agendas.theme', '', 'what an item of an agenda came from stays known'),
    ('NARROWED', 'agendas.offer', 'its_head_alone', 'a lead of the hub learns a school only where its head said so');

--changeset agendas:0603-proof splitStatements:false
create function agendas.only_its_lead_groups() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles((coalesce(new, old)).space_id))) then
        raise exception 'only a lead of the hub groups what schools offer' using errcode = '42501';
    end if;
    return coalesce(new, old);
end
$$;
create trigger only_its_lead_groups before insert on agendas.theme for each row execute function agendas.only_its_lead_groups();
create trigger only_its_lead_groups before insert or delete on agendas.theme_origin
    for each row execute function agendas.only_its_lead_groups();

create function agendas.only_its_head_offers() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if new.offered_by <> tenancy.me() or new.theme_id is not null or new.withdrawn_at is not null
           or not exists (select 1 from agendas.liaison l where l.space_id = new.space_id and agendas.heads(l.school_id)) then
            raise exception 'only the head of a school offers its findings' using errcode = '42501';
        end if;
        return new;
    end if;
    if current_user = 'cp_gate' then
        return new;
    end if;
    if old.withdrawn_at is not null then
        raise exception 'the offer is withdrawn' using errcode = '23514';
    end if;
    if exists (select 1 from agendas.theme_origin o join agendas.item i on i.item_id = o.item_id
                 join agendas.agenda a on a.agenda_id = i.agenda_id
                where o.theme_id = old.theme_id and a.minor is not null) then
        raise exception 'the agenda that it led to has been put to the schools' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_head_offers before insert or update on agendas.offer
    for each row execute function agendas.only_its_head_offers();

-- What schools of a hub offer, for its leads: never more than was offered, and the school only where its head ticked it and three
-- offers share the theme.
create function agendas.offers_to(p_hub uuid)
    returns table (offer_id uuid, kind text, theme_words text, wording text, theme_id uuid, school_name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with offered as (
        select o.*, s.name as school, count(*) over (partition by o.theme_id) as sharing
          from agendas.liaison l join agendas.offer o on o.space_id = l.space_id and o.withdrawn_at is null
          join membership.school s on s.school_id = l.school_id
         where l.hub_id = p_hub
    )
    select o.offer_id, o.kind, o.theme_words, o.wording, o.theme_id,
           case when o.named and o.theme_id is not null and o.sharing >= 3 then o.school end
      from offered o
     where exists (select 1 from membership.hub h where h.hub_id = p_hub and 'HUB_LEAD' = any (tenancy.my_roles(h.space_id)))
     order by o.theme_words, o.offer_id
$$;

-- Groups an offer under a theme of the same hub, or under none.
create function agendas.group_offer(p_offer uuid, p_theme uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    grouped int;
begin
    update agendas.offer o set theme_id = p_theme
      from agendas.liaison l join membership.hub h on h.hub_id = l.hub_id
     where o.offer_id = p_offer and o.withdrawn_at is null and l.space_id = o.space_id
       and 'HUB_LEAD' = any (tenancy.my_roles(h.space_id))
       and (p_theme is null or exists (select 1 from agendas.theme t where t.theme_id = p_theme and t.hub_id = l.hub_id));
    get diagnostics grouped = row_count;
    return grouped = 1;
end
$$;

-- From which themes the items of an agenda come, for the people of its hub: the theme's words alone, as long as a school stands behind it.
create function agendas.origins_of(p_agenda uuid) returns table (item_id uuid, theme_id uuid, title text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.item_id, t.theme_id, t.title
      from agendas.item i join agendas.theme_origin r on r.item_id = i.item_id join agendas.theme t on t.theme_id = r.theme_id
     where i.agenda_id = p_agenda and i.space_id = any ((select tenancy.my_spaces())::uuid[])
       and exists (select 1 from agendas.offer o where o.theme_id = t.theme_id and o.withdrawn_at is null)
     order by t.title, t.theme_id
$$;

-- What a school told its hub's lead alone is erased with its reports: needs, figures and offers.
grant create on schema agendas to cp_gate;
set local role cp_gate;
create or replace function agendas.erase_needs_of(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not erase' using errcode = '42501';
    end if;
    delete from agendas.access_need d using agendas.liaison l where l.space_id = d.space_id and l.school_id = p_school;
    delete from agendas.school_value v using agendas.liaison l where l.space_id = v.space_id and l.school_id = p_school;
    delete from agendas.offer o using agendas.liaison l where l.space_id = o.space_id and l.school_id = p_school;
end
$$;
set local role cp_owner;
create policy gate on agendas.offer for select to cp_gate using (true);
create policy gate_groups on agendas.offer for update to cp_gate using (true) with check (true);
create policy gate_erases on agendas.offer for delete to cp_gate using (true);
create policy gate on agendas.theme for select to cp_gate using (true);
create policy gate on agendas.theme_origin for select to cp_gate using (true);
grant select, update (theme_id), delete on agendas.offer to cp_gate;
grant select on agendas.theme, agendas.theme_origin to cp_gate;
alter function agendas.offers_to(uuid) owner to cp_gate;
alter function agendas.group_offer(uuid, uuid) owner to cp_gate;
alter function agendas.origins_of(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.offers_to(uuid), agendas.group_offer(uuid, uuid), agendas.origins_of(uuid) from public;
grant execute on function agendas.offers_to(uuid), agendas.group_offer(uuid, uuid), agendas.origins_of(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'agendas.offer', 'cp_gate', 'offers_to tells the leads of a hub what was offered, and no more'),
    ('OPEN_POLICY', 'agendas.theme', 'cp_gate', 'origins_of says from which theme an item comes'),
    ('OPEN_POLICY', 'agendas.theme_origin', 'cp_gate', 'origins_of says from which theme an item comes'),
    ('DEFINER', 'agendas.offers_to', '', 'the leads of a hub read what its schools offer, and a school only where its head said so'),
    ('DEFINER', 'agendas.group_offer', '', 'a lead of the hub groups an offer, whose row she does not read'),
    ('DEFINER', 'agendas.origins_of', '', 'the people of a hub read from which theme an item comes, as long as a school stands behind it');
