--liquibase formatted sql

--changeset agendas:0503-giving-up
-- An agenda that was not put to the schools is given up by two: its lead asks with a reason, the office agrees (agenda.md 3, row 19).
create table agendas.giving_up (
    space_id uuid not null references tenancy.space (space_id),
    agenda_id uuid primary key,
    what text not null check (length(what) between 1 and 300), -- which agenda, for the office, which reads no draft
    reason text not null check (length(reason) between 1 and 2000),
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    agreed_by uuid,
    agreed_at timestamptz,
    check ((agreed_by is null) = (agreed_at is null)),
    check (agreed_by <> asked_by), -- by two
    foreign key (space_id, agenda_id) references agendas.agenda (space_id, agenda_id)
);
create index giving_up_by_space on agendas.giving_up (space_id, agenda_id);
alter table agendas.giving_up enable row level security, force row level security;
create policy by_key on agendas.giving_up to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on agendas.giving_up for select to cp_office using ((select tenancy.hat()) = 'cp_office');
grant usage on schema agendas to cp_office;
grant select, insert on agendas.giving_up to cp_member;
grant select on agendas.giving_up to cp_office;

--changeset agendas:0503-proof splitStatements:false
create function agendas.only_its_lead_gives_up() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not ('HUB_LEAD' = any (tenancy.my_roles(new.space_id))) or new.asked_by <> tenancy.me() or new.agreed_by is not null then
        raise exception 'only a lead of the hub asks to give its agenda up' using errcode = '42501';
    end if;
    if not exists (select 1 from agendas.agenda a where a.agenda_id = new.agenda_id and a.state in ('DRAFT', 'CONSULTATION')) then
        raise exception 'it was put to the schools' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger only_its_lead_gives_up before insert on agendas.giving_up
    for each row execute function agendas.only_its_lead_gives_up();

-- The office agrees: the agenda is given up, and the hub may begin another. Nothing comes back if there is nothing to agree to.
create function agendas.agree_to_give_up(p_agenda uuid)
    returns table (space_id uuid, asked_by uuid, asked_by_name text, what text, reason text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'only the office agrees to give an agenda up' using errcode = '42501';
    end if;
    update agendas.agenda g set state = 'ABANDONED', version = g.version + 1
     where g.agenda_id = p_agenda and g.state in ('DRAFT', 'CONSULTATION')
       and exists (select 1 from agendas.giving_up u where u.agenda_id = p_agenda and u.agreed_at is null);
    if not found then
        return;
    end if;
    return query
        update agendas.giving_up u set agreed_by = tenancy.me(), agreed_at = now() where u.agenda_id = p_agenda and u.agreed_at is null
        returning u.space_id, u.asked_by, u.asked_by_name, u.what, u.reason;
end
$$;

--changeset agendas:0503-gatekeeper
create policy gate on agendas.giving_up to cp_gate using (true) with check (true);
grant select, update (agreed_by, agreed_at) on agendas.giving_up to cp_gate;
grant create on schema agendas to cp_gate;
alter function agendas.agree_to_give_up(uuid) owner to cp_gate;
revoke create on schema agendas from cp_gate;
set local role cp_gate;
revoke execute on function agendas.agree_to_give_up(uuid) from public;
grant execute on function agendas.agree_to_give_up(uuid) to cp_office;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'agendas.giving_up', '', 'the office sees which agendas it is asked to let go'),
    ('OPEN_POLICY', 'agendas.giving_up', 'cp_gate', 'agree_to_give_up notes that the office agreed'),
    ('DEFINER', 'agendas.agree_to_give_up', '', 'the office agrees that a hub gives its agenda up');
