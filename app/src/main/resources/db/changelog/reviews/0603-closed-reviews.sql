--liquibase formatted sql

--changeset reviews:0603-former-team splitStatements:false
-- Whether I had a key to a review's space as one of its team and have none any more: then I am told that it has closed, and nothing else.
create function reviews.was_on_team(p_review uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from reviews.review r join tenancy.key k on k.space_id = r.space_id
                    where r.review_id = p_review and k.person = tenancy.me() and k.role in ('LEAD_REVIEWER', 'PEER_REVIEWER')
                      and upper(k.valid) <= now())
       and not exists (select 1 from reviews.review r join tenancy.key k on k.space_id = r.space_id
                        where r.review_id = p_review and k.person = tenancy.me() and k.valid @> now())
$$;
-- What I wrote down as evidence of a review that has closed to me: my own notes alone, and the school's name is not in them.
create function reviews.my_notes(p_review uuid) returns table (kind text, strand_key text, note text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.kind, e.strand_key, replace(replace(e.note, r.school_name, 'the school'), regexp_replace(r.school_name, ' School$', ''), 'the school')
      from reviews.evidence e join reviews.review r on r.review_id = e.review_id
     where e.review_id = p_review and e.author = tenancy.me() and reviews.was_on_team(p_review)
     order by e.recorded_at, e.evidence_id
$$;

--changeset reviews:0603-gatekeeper
grant select (school_name) on reviews.review to cp_gate;
grant select (evidence_id, author, kind, strand_key, note, recorded_at) on reviews.evidence to cp_gate;
update tenancy.declared set reason = 'erase_reports removes it, and my_notes gives an author her own'
 where what = 'OPEN_POLICY' and object = 'reviews.evidence';
grant create on schema reviews to cp_gate;
alter function reviews.was_on_team(uuid) owner to cp_gate;
alter function reviews.my_notes(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.was_on_team(uuid), reviews.my_notes(uuid) from public;
grant execute on function reviews.was_on_team(uuid), reviews.my_notes(uuid) to cp_member;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('DEFINER', 'reviews.was_on_team', '', 'reads the ended keys of the person who asks'),
    ('DEFINER', 'reviews.my_notes', '', 'gives a former reviewer her own notes, without the school''s name');
