--liquibase formatted sql

--changeset reviews:0804-excellence
-- An area of excellence that a school puts forward with a review (reviews.md 1.1, M6): claimed, tested by the team, accredited by the
-- office, listed if the head agrees, and gone from the directory when its time is over. It lies in the review's own space.
create table reviews.excellence_area (
    space_id uuid not null references tenancy.space (space_id),
    area_id uuid primary key,
    command_id uuid not null unique,
    review_id uuid not null,
    school_name text not null,
    title text not null check (length(title) between 1 and 200),
    why text not null check (length(why) between 1 and 4000),
    state text not null check (state in ('CLAIMED', 'TESTED', 'NOT_ACCREDITED', 'ACCREDITED', 'LISTED', 'EXPIRED')),
    evaluation text not null default '' check (length(evaluation) <= 4000),
    evaluator_name text not null default '',
    decided_by_name text not null default '',
    reason text not null default '' check (length(reason) <= 1000),
    accredited_on date,
    valid_until date, -- the last day
    contact text not null default '' check (length(contact) <= 300),
    consented_at timestamptz, -- when the head agreed to the listing
    changed_at timestamptz not null,
    unique (review_id, title),
    check (state in ('CLAIMED') or evaluation <> ''),
    check ((state in ('ACCREDITED', 'LISTED', 'EXPIRED')) = (accredited_on is not null)),
    check ((accredited_on is null) = (valid_until is null) and valid_until >= accredited_on),
    check (state <> 'LISTED' or contact <> '' and consented_at is not null), -- nobody is listed who has not agreed
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index excellence_area_by_space on reviews.excellence_area (space_id, review_id);
create index excellence_area_listed on reviews.excellence_area (school_name, area_id) where state = 'LISTED';
alter table reviews.excellence_area enable row level security, force row level security;
create policy by_key on reviews.excellence_area to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.excellence_area to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy job on reviews.excellence_area to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
create policy gate on reviews.excellence_area to cp_gate using (true) with check (true);
grant select, insert, update (state, evaluation, evaluator_name, contact, consented_at, changed_at) on reviews.excellence_area to cp_member;
grant select, update (state, decided_by_name, reason, accredited_on, valid_until, changed_at) on reviews.excellence_area to cp_office;
grant select, update (state, changed_at) on reviews.excellence_area to cp_job;
grant select, delete on reviews.excellence_area to cp_gate;
insert into tenancy.declared (what, object, detail, reason) values
    ('OFFICE_POLICY', 'reviews.excellence_area', '', 'the office accredits what the team has tested'),
    ('JOB_POLICY', 'reviews.excellence_area', '', 'the clock takes out of the directory what is valid no more'),
    ('OPEN_POLICY', 'reviews.excellence_area', 'cp_gate', 'the directory shows what is listed, and nothing else');

--changeset reviews:0804-functions splitStatements:false
-- The directory: what is listed and valid today, for everybody of the partnership, and not what the team wrote about it.
create function reviews.listed_excellence(p_letters text, p_rows int, p_from int)
    returns table (school_id uuid, school_name text, title text, why text, contact text, valid_until date)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select r.school_id, a.school_name, a.title, a.why, a.contact, a.valid_until
          from reviews.excellence_area a join reviews.review r on r.review_id = a.review_id
         where a.state = 'LISTED' and a.valid_until >= (now() at time zone 'Europe/London')::date
           and (strpos(lower(a.title), lower(p_letters)) > 0 or strpos(lower(a.school_name), lower(p_letters)) > 0)
         order by a.school_name, a.area_id limit p_rows offset p_from;
end
$$;
create function reviews.erase_excellence(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' or not exists (
            select 1 from membership.departure d where d.school_id = p_school and d.state = 'LEFT' and d.erased_at = now()) then
        raise exception 'may not erase these areas' using errcode = '42501';
    end if;
    delete from reviews.excellence_area a using reviews.review r where r.school_id = p_school and a.review_id = r.review_id;
end
$$;

--changeset reviews:0804-gatekeeper
grant create on schema reviews to cp_gate;
alter function reviews.listed_excellence(text, int, int) owner to cp_gate;
alter function reviews.erase_excellence(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.listed_excellence(text, int, int), reviews.erase_excellence(uuid) from public;
grant execute on function reviews.listed_excellence(text, int, int) to cp_member;
grant execute on function reviews.erase_excellence(uuid) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'reviews.listed_excellence', '', 'shows everybody what schools have agreed to list'),
    ('DEFINER', 'reviews.erase_excellence', '', 'erases the areas of a school that has left, when the retention table says so');
