--liquibase formatted sql

--changeset reviews:0902-at-once splitStatements:false
-- Findings become the report at once only where a review was opened with its team on site, for the light ones: what was planned, scoped
-- and prepared goes the whole way, by draft, quality reader and accuracy round; and so does what has a draft already.
delete from reviews.legal_step where step = 'ISSUE_AT_ONCE' and from_state = 'DRAFTING';
-- The one rule, which the service asks and the trigger below again: opened with its team, and never planned, not even anew after it was
-- postponed.
create function reviews.goes_at_once(p_review uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from reviews.review_transition t where t.review_id = p_review and t.step = 'OPEN_WITH_TEAM')
       and not exists (select 1 from reviews.review_transition t
                        where t.review_id = p_review and t.to_state in ('PLANNED', 'SCOPED', 'TEAM_FORMING', 'TEAM_OFFERED', 'PREPARING'))
$$;
revoke execute on function reviews.goes_at_once(uuid) from public;
grant execute on function reviews.goes_at_once(uuid) to cp_member, cp_office, cp_gate;
grant select (to_state) on reviews.review_transition to cp_gate;
create function reviews.at_once_is_light() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not reviews.goes_at_once(new.review_id) then
        raise exception 'a review that was planned is issued by its draft' using errcode = '23001';
    end if;
    return null;
end
$$;
create trigger at_once_is_light after update on reviews.review
    for each row when (new.steps <> old.steps and new.step = 'ISSUE_AT_ONCE') execute function reviews.at_once_is_light();

--changeset reviews:0902-content
-- The head says that her school will neither dispute the answers nor ask for more time; it counts for where the review stands then.
alter table reviews.response_time
    add column content_by_name text check (length(content_by_name) <= 200),
    add column content_at timestamptz,
    add column content_after int, -- the number of the step after which she said it
    add constraint content_is_whole check ((content_at is null) = (content_by_name is null) and (content_at is null) = (content_after is null));
create policy heads_word on reviews.response_time as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]) with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
set local role cp_gate;
grant execute on function reviews.in_turn() to cp_owner;
set local role cp_owner;
create trigger content_in_turn before update on reviews.response_time
    for each row execute function reviews.in_turn('{HEADTEACHER}', '{FINALISING}');
set local role cp_gate;
revoke execute on function reviews.in_turn() from cp_owner;
set local role cp_owner;
grant update (content_by_name, content_at, content_after) on reviews.response_time to cp_member;
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.response_time', 'heads_word', 'the head alone says that her school has nothing more to say');

--changeset reviews:0902-conflicted splitStatements:false
-- One of the office whose own school or trust is the host, who has declared a conflict with it or was of the team, sees how far the review
-- is and no more (reviews.md 2): she takes no step of it and reads no word of its draft. The one rule: the service asks it too.
create function reviews.bars_office(p_review uuid, p_person uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select reviews.tie_to_review(p_review, p_person) in ('TEAM', 'CONFLICT', 'SCHOOL', 'TRUST')
$$;
revoke execute on function reviews.bars_office(uuid, uuid) from public;
grant execute on function reviews.bars_office(uuid, uuid) to cp_office, cp_gate;
create function reviews.office_is_free() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() = 'cp_office' and reviews.bars_office(new.review_id, tenancy.me()) then
        raise exception 'this person of the office is tied to the review' using errcode = '23001';
    end if;
    return null;
end
$$;
create trigger office_is_free after update on reviews.review
    for each row when (new.steps <> old.steps) execute function reviews.office_is_free();
grant create on schema reviews to cp_gate;
alter function reviews.at_once_is_light() owner to cp_gate;
alter function reviews.office_is_free() owner to cp_gate;
set local role cp_gate;
revoke execute on function reviews.at_once_is_light(), reviews.office_is_free() from public;
create or replace function reviews.draft_to_issue(p_review uuid) returns table (number int, fingerprint text, strand_key text, kind text, wording text, grade text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'the draft is read for issue by the office' using errcode = '42501';
    end if;
    if reviews.bars_office(p_review, tenancy.me()) then
        return;
    end if;
    return query
        select l.number, d.fingerprint, l.strand_key, l.kind, l.wording, l.grade
          from reviews.review r join reviews.sent_line l on l.review_id = r.review_id
          join reviews.sent_draft d on d.review_id = l.review_id and d.number = l.number
         where r.review_id = p_review and r.state in ('FINALISING', 'DISPUTED')
           and l.number = (select max(x.number) from reviews.sent_draft x where x.review_id = p_review)
         order by l.position;
end
$$;
set local role cp_owner;
revoke create on schema reviews from cp_gate;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'reviews.at_once_is_light', 'looks up how a review began'),
    ('DEFINER', 'reviews.office_is_free', 'keeps one of the office away from a review to which she is tied');
