--liquibase formatted sql

--changeset reviews:0302-sharing splitStatements:false
-- As before; what is due ends with the room, where the school leaves the partnership within the year.
grant create on schema reviews to cp_gate;
set local role cp_gate;
create or replace function reviews.settle_sharing(p_schools uuid[]) returns table (space_id uuid, person uuid, given boolean)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    schools uuid[] := p_schools;
begin
    if schools is null then
        schools := array(
            with due as (
                select r.school_id, r.space_id, d.person, least(d.until_at, s.closes_at) from reviews.report r
                  join tenancy.space s on s.space_id = r.space_id
                  join membership.readers_under_agreement(array(select distinct x.school_id from reviews.report x)) d
                    on d.school_id = r.school_id
                 where s.closes_at is null or s.closes_at > now()),
            held as (
                select r.school_id, r.space_id, k.person, upper(k.valid) from reviews.report r
                  join tenancy.key k on k.space_id = r.space_id and k.role = 'HUB_LEAD' and k.valid @> now())
            select distinct x.school_id from ((table due except table held) union all (table held except table due)) x);
    end if;
    -- one at a time for a school: whoever comes second sees what the first has signed or moved
    perform pg_advisory_xact_lock(hashtextextended('reviews.settle_sharing ' || s.id, 0))
       from (select distinct id from unnest(schools) id order by id) s;
    return query
        update tenancy.key k set valid = tstzrange(lower(k.valid), now()), taken_by = tenancy.me(),
                                 taken_because = 'the membership agreement gives this report to this reader no more, or until another day'
          from reviews.report r join tenancy.space s on s.space_id = r.space_id
         where r.school_id = any (schools) and k.space_id = r.space_id and k.role = 'HUB_LEAD' and k.valid @> now()
           and not exists (select 1 from membership.readers_under_agreement(schools) d
                            where d.school_id = r.school_id and d.person = k.person
                              and least(d.until_at, s.closes_at) is not distinct from upper(k.valid))
        returning k.space_id, k.person, false;
    return query
        insert into tenancy.key as k (space_id, person, role, valid, given_by, reason)
        select r.space_id, d.person, 'HUB_LEAD', tstzrange(now(), least(d.until_at, s.closes_at)), tenancy.me(),
               format('the membership agreement of %s/%s gives the school''s reports to the lead of its hub', d.year, right((d.year + 1)::text, 2))
          from reviews.report r join tenancy.space s on s.space_id = r.space_id
          join membership.readers_under_agreement(schools) d on d.school_id = r.school_id
         where least(d.until_at, s.closes_at) > now()
           and not exists (select 1 from tenancy.key h where h.space_id = r.space_id and h.person = d.person
                              and h.role = 'HUB_LEAD' and h.valid @> now())
        returning k.space_id, k.person, true;
end
$$;
set local role cp_owner;
revoke create on schema reviews from cp_gate;
