--liquibase formatted sql

--changeset membership:0702-hub-deputy
-- Which of her deputies a head has named for hub matters: one at a time, who answers there for the school beside her.
create table membership.hub_deputy (
    space_id uuid not null references tenancy.space (space_id),
    naming_id uuid primary key,
    school_id uuid not null,
    deputy uuid not null,
    deputy_name text not null check (length(deputy_name) between 1 and 200),
    named_by uuid not null,
    named_by_name text not null,
    named_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    check ((ended_by is null) = (ended_at is null)),
    check (deputy <> named_by),
    foreign key (space_id, school_id) references membership.school (space_id, school_id)
);
create index hub_deputy_by_space on membership.hub_deputy (space_id, named_at);
create unique index one_hub_deputy on membership.hub_deputy (space_id) where ended_at is null;
alter table membership.hub_deputy enable row level security, force row level security;
create policy by_key on membership.hub_deputy to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on membership.hub_deputy to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, insert, update (ended_by, ended_at) on membership.hub_deputy to cp_member;
grant select, update (ended_by, ended_at) on membership.hub_deputy to cp_office;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'membership.hub_deputy', 'a deputy whose place ends speaks for the school in its hub no more');

--changeset membership:0702-proof splitStatements:false
create function membership.only_its_head_names() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if new.named_by <> tenancy.me() or new.ended_at is not null or not ('HEADTEACHER' = any (tenancy.my_roles(new.space_id))) then
            raise exception 'only the head of a school names its deputy for hub matters' using errcode = '42501';
        end if;
        if not exists (select 1 from tenancy.key k where k.space_id = new.space_id and k.person = new.deputy and k.role = 'DEPUTY'
                        and k.valid @> now()) then
            raise exception 'only a deputy of the school is named' using errcode = '23514';
        end if;
        return new;
    end if;
    if old.ended_at is not null or new.ended_by is distinct from tenancy.me()
       or not (tenancy.hat() = 'cp_office' or 'HEADTEACHER' = any (tenancy.my_roles(new.space_id))) then
        raise exception 'only the head of a school or the office ends this, once' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger only_its_head_names before insert or update on membership.hub_deputy
    for each row execute function membership.only_its_head_names();

-- Whether the person who asks has been named for hub matters by the head of that school, and is its deputy still.
create function membership.is_hub_deputy_of(p_school uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from membership.hub_deputy d
                    where d.school_id = p_school and d.deputy = tenancy.me() and d.ended_at is null
                      and 'DEPUTY' = any (tenancy.my_roles(d.space_id)))
$$;
revoke execute on function membership.is_hub_deputy_of(uuid) from public;
grant execute on function membership.is_hub_deputy_of(uuid) to cp_member;
