--liquibase formatted sql

--changeset reviews:0911-coming splitStatements:false
-- That schools of her hub will be reviewed, and when: a lead of the hub knows so much of each of them, whatever its membership
-- agreement says, and nothing else of a review that she has no key to (reviews.md 1.1, M1).
create function reviews.coming_for_lead()
    returns table (school_id uuid, held_from date, held_until date, held_precision text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with today as (select (now() at time zone 'Europe/London')::date as day)
    select r.school_id, r.held_from, r.held_until, r.held_precision
      from reviews.review r, today t
     where r.state not in ('CANCELLED', 'IMPORTED') and r.held_until >= t.day
       and exists (select 1 from membership.hub_school p join tenancy.key k on k.space_id = p.space_id
                    where p.school_id = r.school_id and p.from_day <= t.day and (p.until_day is null or p.until_day > t.day)
                      and k.person = tenancy.me() and k.role = 'HUB_LEAD' and k.valid @> now())
     order by r.held_from, r.school_id
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
    ('DEFINER', 'reviews.coming_for_lead', '', 'a lead of a hub knows when its schools will be reviewed');
