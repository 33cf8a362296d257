--liquibase formatted sql

--changeset reviews:0911-coming splitStatements:false
-- When schools of her hub will be reviewed, for a lead of the hub to whom the membership agreement gives their reports: the days, and
-- nothing else of a review that she has no key to.
create function reviews.coming_for_lead() returns table (school_id uuid, school_name text, held_from date, held_until date, held_precision text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with ahead as (
        select r.school_id, r.school_name, r.held_from, r.held_until, r.held_precision from reviews.review r
         where r.state not in ('CANCELLED', 'IMPORTED') and r.held_until >= (now() at time zone 'Europe/London')::date
    )
    select a.school_id, a.school_name, a.held_from, a.held_until, a.held_precision from ahead a
     where exists (select 1 from membership.readers_under_agreement(array(select distinct x.school_id from ahead x)) d
                    where d.school_id = a.school_id and d.person = tenancy.me())
     order by a.held_from, a.school_name
$$;

--changeset reviews:0911-gatekeeper
grant select (held_until, held_precision) on reviews.review to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.coming_for_lead() owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.coming_for_lead() from public;
grant execute on function reviews.coming_for_lead() to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'reviews.coming_for_lead', '', 'a lead of a hub knows when schools that give her their reports will be reviewed');
