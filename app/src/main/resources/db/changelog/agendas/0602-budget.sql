--liquibase formatted sql

--changeset agendas:0602-lines
-- Lines of the budget, and how far one may move without asking again, are words that the schools agree to. What was frozen before
-- has none and keeps its hash.
alter table agendas.item drop constraint item_kind_check;
alter table agendas.item add constraint item_kind_check
    check (kind in ('INTENT', 'PRIORITY', 'TARGET', 'ACTIVITY', 'WAY_OF_WORKING', 'BUDGET_LINE', 'BUDGET_RULE'));
create unique index one_budget_rule on agendas.item (agenda_id) where kind = 'BUDGET_RULE';

--changeset agendas:0602-allocation
-- The hub's funding for a school year as the office entered it; a change is a further row.
create table agendas.allocation (
    space_id uuid not null references tenancy.space (space_id),
    hub_id uuid not null,
    starts_in int not null check (starts_in between 2000 and 2200),
    nth int not null check (nth >= 1),
    command_id uuid not null,
    amount numeric(12, 2) not null check (amount >= 0),
    because text not null check (length(because) <= 500),
    entered_by uuid not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    primary key (hub_id, starts_in, nth),
    unique (space_id, command_id),
    check (nth = 1 or because <> '')
);
create index allocation_by_space on agendas.allocation (space_id, hub_id, starts_in, nth);
-- What a line of an adopted agenda cost, or why nothing was spent; a correction is a further row.
create table agendas.spending (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid not null,
    turn int not null check (turn >= 1),
    actual numeric(12, 2) check (actual >= 0),
    because text not null check (length(because) <= 2000),
    receipt text not null check (length(receipt) <= 200),
    noted_by uuid not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    primary key (item_id, turn),
    constraint spent_or_why_not check ((actual is null) = (because <> '')),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id)
);
create index spending_by_space on agendas.spending (space_id, item_id, turn);
-- A planned cost that was moved after adoption, within the share that the schools agreed to.
create table agendas.budget_move (
    space_id uuid not null references tenancy.space (space_id),
    item_id uuid not null,
    turn int not null check (turn >= 1),
    planned numeric(12, 2) not null check (planned >= 0),
    because text not null check (length(because) between 1 and 2000),
    moved_by uuid not null,
    moved_by_name text not null,
    moved_at timestamptz not null,
    primary key (item_id, turn),
    foreign key (space_id, item_id) references agendas.item (space_id, item_id)
);
create index budget_move_by_space on agendas.budget_move (space_id, item_id, turn);
alter table agendas.allocation enable row level security, force row level security;
alter table agendas.spending enable row level security, force row level security;
alter table agendas.budget_move enable row level security, force row level security;
create policy by_key on agendas.allocation to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on agendas.allocation to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy by_key on agendas.spending to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on agendas.budget_move to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
grant select on agendas.allocation to cp_member;
grant select, insert on agendas.allocation to cp_office;
grant select, insert on agendas.spending, agendas.budget_move to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'agendas.allocation', 'the office enters what hubs are allocated'),
    ('APPEND_ONLY', 'agendas.allocation', 'what a hub was allocated before stays on record'),
    ('APPEND_ONLY', 'agendas.spending', 'a correction keeps the old value'),
    ('APPEND_ONLY', 'agendas.budget_move', 'what was planned before stays on record');

--changeset agendas:0602-proof splitStatements:false
-- Money is accounted for by a lead of the hub, on lines of an adopted agenda; a line moves at most by the share that was agreed.
create function agendas.only_its_lead_accounts() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only a lead of the hub keeps its budget' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.item i join agendas.adoption a on a.agenda_id = i.agenda_id
                    where i.item_id = new.item_id and i.kind = 'BUDGET_LINE') then
        raise exception 'only a line of an adopted agenda is accounted for' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_lead_accounts before insert on agendas.spending for each row execute function agendas.only_its_lead_accounts();
create trigger only_its_lead_accounts before insert on agendas.budget_move for each row execute function agendas.only_its_lead_accounts();

create function agendas.within_the_share() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    agreed numeric;
    share numeric;
begin
    select (i.words::jsonb ->> 'planned')::numeric,
           coalesce((select (r.words::jsonb ->> 'percent')::numeric from agendas.item r
                      where r.agenda_id = i.agenda_id and r.kind = 'BUDGET_RULE'), 0)
      into agreed, share from agendas.item i where i.item_id = new.item_id;
    if abs(new.planned - agreed) * 100 > agreed * share then
        raise exception 'a line that moves by more than the agreed share is a change of substance' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger within_the_share before insert on agendas.budget_move for each row execute function agendas.within_the_share();
