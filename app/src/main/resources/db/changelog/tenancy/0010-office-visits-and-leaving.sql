--liquibase formatted sql

--changeset tenancy:0010-rules
-- A head who is appointed when her school has reports already gets the keys to them from the office that appoints her.
insert into tenancy.may_give (kind, giver, key_role) values ('REPORT', 'OFFICE', 'HEADTEACHER');
-- The school ends a visit of the office to its space when it likes.
insert into tenancy.may_take (kind, taker, key_role) values ('SCHOOL', 'HEADTEACHER', 'OFFICE_VISIT');

--changeset tenancy:0010-visit splitStatements:false
-- An office person opens one school's space to herself for an hour, with a reason that the school reads at once. Into no other
-- kind of space, never into a team's. Returns until when.
grant create on schema tenancy to cp_gate;
set local role cp_gate;
create function tenancy.visit(p_space uuid, p_reason text) returns timestamptz
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    ends timestamptz := now() + interval '60 minutes';
begin
    if tenancy.hat() <> 'cp_office' or length(trim(p_reason)) < 10
       or not exists (select 1 from tenancy.space s where s.space_id = p_space and s.kind = 'SCHOOL') then
        raise exception 'may not visit this space' using errcode = '42501';
    end if;
    update tenancy.key k set valid = tstzrange(lower(k.valid), now()), taken_by = tenancy.me(), taken_because = 'visits anew'
     where k.space_id = p_space and k.person = tenancy.me() and k.role = 'OFFICE_VISIT' and k.valid @> now();
    insert into tenancy.key (space_id, person, role, valid, given_by, reason)
    values (p_space, tenancy.me(), 'OFFICE_VISIT', tstzrange(now(), ends), tenancy.me(), p_reason);
    return ends;
end
$$;
-- Whoever leaves, or is kept out, holds no key any more: all of them end in one step. Nobody does this to herself.
create function tenancy.end_keys_of(p_person uuid, p_reason text) returns table (space_id uuid, role text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' or p_person = tenancy.me() then
        raise exception 'may not end these keys' using errcode = '42501';
    end if;
    return query
        update tenancy.key k set valid = tstzrange(lower(k.valid), now()), taken_by = tenancy.me(), taken_because = p_reason
         where k.person = p_person and k.valid @> now()
        returning k.space_id, k.role;
end
$$;
revoke execute on function tenancy.visit(uuid, text), tenancy.end_keys_of(uuid, text) from public;
grant execute on function tenancy.visit(uuid, text), tenancy.end_keys_of(uuid, text) to cp_office;
set local role cp_owner;
revoke create on schema tenancy from cp_gate;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'tenancy.visit', 'the one key that an office person gives to herself, for an hour'),
    ('DEFINER', 'tenancy.end_keys_of', 'ends every key of a person who leaves');

--changeset tenancy:0010-office-proposal
-- Nobody comes into the office by one person's word: one proposes her, another confirms it.
create table tenancy.office_proposal (
    space_id uuid not null references tenancy.space (space_id),
    person uuid primary key,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    reason text not null check (length(trim(reason)) between 1 and 500)
);
create index office_proposal_by_space on tenancy.office_proposal (space_id);
alter table tenancy.office_proposal enable row level security, force row level security;
create policy office on tenancy.office_proposal for select to cp_office using ((select tenancy.hat()) = 'cp_office');
create policy gate on tenancy.office_proposal to cp_gate using (true) with check (true);
grant select on tenancy.office_proposal to cp_office;
grant select, insert, delete on tenancy.office_proposal to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'tenancy.office_proposal', '', 'the office sees whom it is asked to confirm'),
    ('OPEN_POLICY', 'tenancy.office_proposal', 'cp_gate', 'propose and confirm write it');

--changeset tenancy:0010-office-by-two splitStatements:false
grant create on schema tenancy to cp_gate;
set local role cp_gate;
create function tenancy.propose_office(p_person uuid, p_reason text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' or p_person = tenancy.me() then
        raise exception 'may not propose this person' using errcode = '42501';
    end if;
    delete from tenancy.office_proposal where person = p_person;
    insert into tenancy.office_proposal (space_id, person, proposed_by, proposed_at, reason)
    select s.space_id, p_person, tenancy.me(), now(), p_reason from tenancy.space s where s.kind = 'COMPANY';
end
$$;
-- The second word: of another office person, who is neither the one that proposed nor the one that is proposed.
create function tenancy.confirm_office(p_person uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' or p_person = tenancy.me() then
        raise exception 'may not confirm this person' using errcode = '42501';
    end if;
    return tenancy.seat_in_office(p_person, tenancy.me());
end
$$;
-- While the office is one person, the second word is the operator's, who runs this as the migrations' login.
create function tenancy.confirm_office_as_operator(p_person uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if (select count(distinct k.person) from tenancy.key k where k.role = 'OFFICE' and k.valid @> now()) > 1 then
        raise exception 'the office confirms its people itself' using errcode = '42501';
    end if;
    return tenancy.seat_in_office(p_person, null);
end
$$;
create function tenancy.seat_in_office(p_person uuid, p_by uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    proposal tenancy.office_proposal;
begin
    delete from tenancy.office_proposal p where p.person = p_person and p.proposed_by is distinct from p_by
    returning p.* into proposal;
    if proposal.person is null then
        return false;
    end if;
    insert into tenancy.key (space_id, person, role, valid, given_by, reason)
    values (proposal.space_id, p_person, 'OFFICE', tstzrange(now(), null), proposal.proposed_by, proposal.reason);
    return true;
end
$$;
revoke execute on function tenancy.propose_office(uuid, text), tenancy.confirm_office(uuid),
    tenancy.confirm_office_as_operator(uuid), tenancy.seat_in_office(uuid, uuid) from public;
grant execute on function tenancy.propose_office(uuid, text), tenancy.confirm_office(uuid) to cp_office;
grant execute on function tenancy.confirm_office_as_operator(uuid) to cp_owner;
set local role cp_owner;
revoke create on schema tenancy from cp_gate;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'tenancy.propose_office', 'the first word about an office person'),
    ('DEFINER', 'tenancy.confirm_office', 'the second word about an office person'),
    ('DEFINER', 'tenancy.confirm_office_as_operator', 'the operator''s second word, while the office is one person'),
    ('DEFINER', 'tenancy.seat_in_office', 'writes an office key after two words; called by those functions alone');
