--liquibase formatted sql

--changeset tenancy:0011-closing splitStatements:false
-- A space may close to the people of the school: from that instant on none of their keys opens it, whoever gave them and whenever.
-- A space that comes out of a closing one closes with it. Keys of other people (a review's team, the system) are not touched.
alter table tenancy.space add column closes_at timestamptz;
create function tenancy.closes_to(p_role text) returns boolean language sql immutable parallel safe
    set search_path = pg_catalog, pg_temp as $$
    select p_role in ('HEADTEACHER', 'DEPUTY', 'SCHOOL_DELEGATE', 'HUB_LEAD', 'OFFICE_VISIT')
$$;
create function tenancy.keep_closed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    closes timestamptz;
begin
    select s.closes_at into closes from tenancy.space s where s.space_id = new.space_id;
    if closes is null or not tenancy.closes_to(new.role) then
        return new;
    end if;
    if closes <= now() then
        raise exception 'the space is closed' using errcode = '42501';
    end if;
    new.valid := new.valid * tstzrange(null, closes);
    return new;
end
$$;
create function tenancy.close_with_origin() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    select s.closes_at into new.closes_at from tenancy.space s where s.space_id = new.via;
    return new;
end
$$;
grant execute on function tenancy.closes_to(text), tenancy.keep_closed(), tenancy.close_with_origin() to cp_gate;
create trigger keep_closed before insert on tenancy.key for each row execute function tenancy.keep_closed();
create trigger close_with_origin before insert on tenancy.space for each row when (new.via is not null)
    execute function tenancy.close_with_origin();
grant update (closes_at) on tenancy.space to cp_gate;

--changeset tenancy:0011-close splitStatements:false
grant create on schema tenancy to cp_gate;
set local role cp_gate;
-- The office sets the instant at which rooms of a school close to its people; keys that would open longer end then.
create function tenancy.close_spaces(p_spaces uuid[], p_at timestamptz, p_reason text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    closed bigint;
begin
    if tenancy.hat() <> 'cp_office' or p_at is null or p_at <= now() then
        raise exception 'may not close these spaces' using errcode = '42501';
    end if;
    update tenancy.space s set closes_at = p_at where s.space_id = any (p_spaces) and s.kind in ('SCHOOL', 'REVIEW', 'REPORT');
    get diagnostics closed = row_count;
    if closed <> cardinality(p_spaces) then
        raise exception 'may not close these spaces' using errcode = '42501';
    end if;
    update tenancy.key k set valid = tstzrange(lower(k.valid), p_at), taken_by = tenancy.me(), taken_because = p_reason
     where k.space_id = any (p_spaces) and tenancy.closes_to(k.role) and k.valid @> now()
       and (upper_inf(k.valid) or upper(k.valid) > p_at);
end
$$;
-- Whoever is to open them again gets a key anew.
create function tenancy.reopen_spaces(p_spaces uuid[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'may not reopen these spaces' using errcode = '42501';
    end if;
    update tenancy.space s set closes_at = null where s.space_id = any (p_spaces) and s.kind in ('SCHOOL', 'REVIEW', 'REPORT');
end
$$;
revoke execute on function tenancy.close_spaces(uuid[], timestamptz, text), tenancy.reopen_spaces(uuid[]) from public;
grant execute on function tenancy.close_spaces(uuid[], timestamptz, text), tenancy.reopen_spaces(uuid[]) to cp_office;
set local role cp_owner;
revoke create on schema tenancy from cp_gate;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'tenancy.close_spaces', 'ends the keys of a school that leaves, on the day on which it does'),
    ('DEFINER', 'tenancy.reopen_spaces', 'lets keys be given again when a school stays or comes back');
