--liquibase formatted sql

--changeset reviews:0301-report-of-a-school
create index report_by_school on reviews.report (school_id);

--changeset reviews:0301-sharing splitStatements:false
-- The keys of hub leads to the reports of these schools, made what the schools' agreements, places in hubs and the leads' own
-- keys say now; a second call changes nothing. It gives nobody what is not due, so that whoever changes one of these facts may
-- call it, in the same transaction. Without schools: all whose keys are not what they should be. Tells what it changed.
create function reviews.settle_sharing(p_schools uuid[]) returns table (space_id uuid, person uuid, given boolean)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    schools uuid[] := p_schools;
begin
    if schools is null then
        schools := array(
            with due as (
                select r.school_id, r.space_id, d.person, d.until_at from reviews.report r
                  join membership.readers_under_agreement(array(select distinct x.school_id from reviews.report x)) d
                    on d.school_id = r.school_id),
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
          from reviews.report r
         where r.school_id = any (schools) and k.space_id = r.space_id and k.role = 'HUB_LEAD' and k.valid @> now()
           and not exists (select 1 from membership.readers_under_agreement(schools) d
                            where d.school_id = r.school_id and d.person = k.person and d.until_at is not distinct from upper(k.valid))
        returning k.space_id, k.person, false;
    return query
        insert into tenancy.key as k (space_id, person, role, valid, given_by, reason)
        select r.space_id, d.person, 'HUB_LEAD', tstzrange(now(), d.until_at), tenancy.me(),
               format('the membership agreement of %s/%s gives the school''s reports to the lead of its hub', d.year, right((d.year + 1)::text, 2))
          from reviews.report r join membership.readers_under_agreement(schools) d on d.school_id = r.school_id
         where d.until_at > now() and not exists (select 1 from tenancy.key h where h.space_id = r.space_id and h.person = d.person
                                                     and h.role = 'HUB_LEAD' and h.valid @> now())
        returning k.space_id, k.person, true;
end
$$;

--changeset reviews:0301-gatekeeper
grant usage on schema reviews to cp_gate, cp_job;
create policy gate on reviews.report for select to cp_gate using (true);
grant select on reviews.report to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.settle_sharing(uuid[]) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.settle_sharing(uuid[]) from public;
grant execute on function reviews.settle_sharing(uuid[]) to cp_member, cp_office, cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.report', 'cp_gate', 'settle_sharing finds the reports of a school'),
    ('DEFINER', 'reviews.settle_sharing', '', 'gives and takes the keys of hub leads to reports, as the agreements say');
