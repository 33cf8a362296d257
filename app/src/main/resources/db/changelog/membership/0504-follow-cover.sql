--liquibase formatted sql

--changeset membership:0504-follow-cover splitStatements:false
-- A member's cover of a school begins and ends on days, which may have been recorded ahead; the directory, and with it the office's
-- board of schools that no member covers, follows in the night. Twice is once. Tells how many entries it changed.
create function membership.follow_cover() returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    today date := (now() at time zone 'Europe/London')::date;
    changed bigint;
begin
    if tenancy.hat() <> 'cp_job' then
        raise exception 'may not follow the cover' using errcode = '42501';
    end if;
    update membership.directory_entry d set member_name = now_is.legal_name, version = d.version + 1
      from (select e.school_id, m.legal_name from membership.directory_entry e
              left join membership.member_school c on c.school_id = e.school_id
                   and c.from_day <= today and (c.until_day is null or c.until_day > today)
              left join membership.member m on m.member_id = c.member_id) now_is
     where now_is.school_id = d.school_id and d.member_name is distinct from now_is.legal_name;
    get diagnostics changed = row_count;
    return changed;
end
$$;

--changeset membership:0504-gatekeeper
create policy gate on membership.member for select to cp_gate using (true);
grant select (space_id, member_id, legal_name) on membership.member to cp_gate;
create policy gate_follows on membership.directory_entry for update to cp_gate using (true) with check (true);
grant update (version, member_name) on membership.directory_entry to cp_gate;
grant create on schema membership to cp_gate;
alter function membership.follow_cover() owner to cp_gate;
revoke create on schema membership from cp_gate;
set local role cp_gate;
revoke execute on function membership.follow_cover() from public;
grant execute on function membership.follow_cover() to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'membership.member', 'cp_gate', 'follow_cover names the member that covers a school'),
    ('DEFINER', 'membership.follow_cover', '', 'lets the directory say from the day on who covers a school');
