--liquibase formatted sql

--changeset reviews:0901-whose
-- Whose each row is to read and to write: a key opens a room, and the role of the key says what in it. (When, the triggers say.)
create policy answers_alone on reviews.sent_draft as restrictive for select to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE,LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]);
create policy sent_by_reader on reviews.sent_draft as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{QUALITY_READER,SECOND_LEAD}'::text[]);
create policy answers_alone on reviews.sent_line as restrictive for select to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE,LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]);
create policy sent_by_reader on reviews.sent_line as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{QUALITY_READER,SECOND_LEAD}'::text[]);
create policy begun_by_reader on reviews.response_time as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{QUALITY_READER}'::text[]);
create policy answers_alone on reviews.point as restrictive for select to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE,LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]);
create policy schools_to_raise on reviews.point as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[]);
create policy schools_to_change on reviews.point as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[])
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[]);
create policy schools_to_remove on reviews.point as restrictive for delete to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[]);
create policy answers_alone on reviews.response as restrictive for select to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE,LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]);
create policy heads_to_submit on reviews.response as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
create policy answers_alone on reviews.point_answer as restrictive for select to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE,LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]);
create policy leads_to_decide on reviews.point_answer as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[]);
create policy leads_or_readers on reviews.point_answer as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER}'::text[])
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER}'::text[]);
create policy answers_alone on reviews.dispute as restrictive for select to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE,LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]);
create policy heads_to_begin on reviews.dispute as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
create policy second_leads_opinion on reviews.dispute as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{SECOND_LEAD}'::text[])
    with check (tenancy.my_roles(space_id) && '{SECOND_LEAD}'::text[]);
create policy heads_to_ask on reviews.correction as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
create policy peers_if_let on reviews.draft as restrictive for select to cp_member
    using ((tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]) or peers_read);
create policy leads_to_begin on reviews.draft as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[]);
create policy leads_to_change on reviews.draft as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,SECOND_LEAD}'::text[])
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,SECOND_LEAD}'::text[]);
create policy peers_if_let on reviews.sentence as restrictive for select to cp_member
    using ((tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]) or exists (
        select 1 from reviews.draft d join reviews.review r on r.review_id = d.review_id
         where d.review_id = sentence.review_id and d.peers_read and r.state in ('DRAFTING', 'QUALITY_READ')));
create policy leads_to_write on reviews.sentence as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,SECOND_LEAD}'::text[]);
create policy leads_to_change on reviews.sentence as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,SECOND_LEAD}'::text[])
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,SECOND_LEAD}'::text[]);
create policy leads_to_remove on reviews.sentence as restrictive for delete to cp_member
    using (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,SECOND_LEAD}'::text[]);
create policy peers_if_let on reviews.sentence_finding as restrictive for select to cp_member
    using ((tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]) or exists (select 1 from reviews.sentence s where s.sentence_id = sentence_finding.sentence_id));
create policy leads_to_link on reviews.sentence_finding as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,SECOND_LEAD}'::text[]);
create policy leads_to_unlink on reviews.sentence_finding as restrictive for delete to cp_member
    using (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,SECOND_LEAD}'::text[]);
create policy peers_if_let on reviews.draft_comment as restrictive for select to cp_member
    using ((tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]) or exists (
        select 1 from reviews.draft d join reviews.review r on r.review_id = d.review_id
         where d.review_id = draft_comment.review_id and d.peers_read and r.state in ('DRAFTING', 'QUALITY_READ')));
create policy own_word on reviews.draft_comment as restrictive for insert to cp_member
    with check (author = (select tenancy.me()) and (tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER}'::text[])
        and by_reader = ('QUALITY_READER' = any (tenancy.my_roles(space_id))));
create policy leads_to_agree on reviews.agreed_estimate as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[]);
create policy leads_to_change on reviews.agreed_estimate as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[])
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[]);
create policy leads_to_tell on reviews.feedback as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[]);
create policy leads_to_change on reviews.feedback as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[])
    with check (tenancy.my_roles(space_id) && '{LEAD_REVIEWER}'::text[]);
create policy heads_to_claim on reviews.excellence_area as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
create policy head_or_lead on reviews.excellence_area as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,LEAD_REVIEWER}'::text[])
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER,LEAD_REVIEWER}'::text[]);
create policy hosts_to_propose on reviews.scope as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[]);
create policy hosts_to_change on reviews.scope as restrictive for update to cp_member
    using (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[])
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER,SCHOOL_DELEGATE}'::text[]);
create policy heads_to_object on reviews.objection as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
create policy heads_to_agree on reviews.cancel_consent as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
create policy own_to_accept on reviews.protocol_acceptance as restrictive for insert to cp_member
    with check (person_id = (select tenancy.me()));
create policy heads_to_submit on reviews.self_evaluation as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.sent_draft', 'answers_alone', 'a peer reviewer does not read what was sent to the school'),
    ('NARROWED', 'reviews.sent_draft', 'sent_by_reader', 'a version is sent by who passes it, and by nobody else'),
    ('NARROWED', 'reviews.sent_line', 'answers_alone', 'a peer reviewer does not read what was sent to the school'),
    ('NARROWED', 'reviews.sent_line', 'sent_by_reader', 'a version is sent by who passes it, and by nobody else'),
    ('NARROWED', 'reviews.response_time', 'begun_by_reader', 'the school''s time begins when the draft is passed'),
    ('NARROWED', 'reviews.point', 'answers_alone', 'a peer reviewer reads no points'),
    ('NARROWED', 'reviews.point', 'schools_to_raise', 'points are the school''s to raise'),
    ('NARROWED', 'reviews.point', 'schools_to_change', 'points are the school''s to change'),
    ('NARROWED', 'reviews.point', 'schools_to_remove', 'points are the school''s to remove'),
    ('NARROWED', 'reviews.response', 'answers_alone', 'a peer reviewer does not read the school''s answer'),
    ('NARROWED', 'reviews.response', 'heads_to_submit', 'the school''s answer is its head''s to submit'),
    ('NARROWED', 'reviews.point_answer', 'answers_alone', 'a peer reviewer reads no answers'),
    ('NARROWED', 'reviews.point_answer', 'leads_to_decide', 'points are the lead''s to answer'),
    ('NARROWED', 'reviews.point_answer', 'leads_or_readers', 'answers change by the lead and by who signs them off'),
    ('NARROWED', 'reviews.dispute', 'answers_alone', 'a peer reviewer does not read a dispute'),
    ('NARROWED', 'reviews.dispute', 'heads_to_begin', 'a dispute is the head''s to begin'),
    ('NARROWED', 'reviews.dispute', 'second_leads_opinion', 'the opinion is the second lead''s'),
    ('NARROWED', 'reviews.correction', 'heads_to_ask', 'a correction is the head''s to ask for'),
    ('NARROWED', 'reviews.draft', 'peers_if_let', 'a peer reviewer reads the draft if the lead lets her'),
    ('NARROWED', 'reviews.draft', 'leads_to_begin', 'a draft is the lead''s to begin'),
    ('NARROWED', 'reviews.draft', 'leads_to_change', 'a draft is the lead''s, and in a dispute the second lead''s'),
    ('NARROWED', 'reviews.sentence', 'peers_if_let', 'a peer reviewer reads the draft if the lead lets her'),
    ('NARROWED', 'reviews.sentence', 'leads_to_write', 'sentences are the lead''s, and in a dispute the second lead''s'),
    ('NARROWED', 'reviews.sentence', 'leads_to_change', 'sentences are the lead''s, and in a dispute the second lead''s'),
    ('NARROWED', 'reviews.sentence', 'leads_to_remove', 'sentences are the lead''s, and in a dispute the second lead''s'),
    ('NARROWED', 'reviews.sentence_finding', 'peers_if_let', 'a peer reviewer reads the draft if the lead lets her'),
    ('NARROWED', 'reviews.sentence_finding', 'leads_to_link', 'sentences are the lead''s, and in a dispute the second lead''s'),
    ('NARROWED', 'reviews.sentence_finding', 'leads_to_unlink', 'sentences are the lead''s, and in a dispute the second lead''s'),
    ('NARROWED', 'reviews.draft_comment', 'peers_if_let', 'a peer reviewer reads the draft if the lead lets her'),
    ('NARROWED', 'reviews.draft_comment', 'own_word', 'lead and quality reader comment, each in her own name'),
    ('NARROWED', 'reviews.agreed_estimate', 'leads_to_agree', 'what the team agrees is written down by its lead'),
    ('NARROWED', 'reviews.agreed_estimate', 'leads_to_change', 'what the team agrees is written down by its lead'),
    ('NARROWED', 'reviews.feedback', 'leads_to_tell', 'what the school has heard is written down by the lead'),
    ('NARROWED', 'reviews.feedback', 'leads_to_change', 'what the school has heard is written down by the lead'),
    ('NARROWED', 'reviews.excellence_area', 'heads_to_claim', 'an area of excellence is the head''s to put forward'),
    ('NARROWED', 'reviews.excellence_area', 'head_or_lead', 'the lead tests, and the head lists'),
    ('NARROWED', 'reviews.scope', 'hosts_to_propose', 'the scope is the school''s to propose'),
    ('NARROWED', 'reviews.scope', 'hosts_to_change', 'the scope is the school''s to propose'),
    ('NARROWED', 'reviews.objection', 'heads_to_object', 'the head objects, and nobody for her'),
    ('NARROWED', 'reviews.cancel_consent', 'heads_to_agree', 'the head agrees that her review is cancelled, and nobody for her'),
    ('NARROWED', 'reviews.protocol_acceptance', 'own_to_accept', 'nobody accepts the protocol for another'),
    ('NARROWED', 'reviews.self_evaluation', 'heads_to_submit', 'the self-evaluation is the head''s to submit');

--changeset reviews:0901-second-person
alter table reviews.point_answer
    add column decided_by uuid, -- null: from before it was kept
    add column checked_by uuid,
    add constraint signed_off_by_another check (checked_by is null or checked_by is distinct from decided_by);

--changeset reviews:0901-turns splitStatements:false
-- Whether it is mine: a role of my keys to the review's own space, while it stands in one of these states, said as "STATE" or as
-- "STATE STEP" for the step that it has just taken, in this transaction. Called by triggers alone.
create function reviews.is_turn(p_review uuid, p_roles text[], p_stands text[]) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from reviews.review r
                    where r.review_id = p_review and (tenancy.my_roles(r.space_id) && p_roles)
                      and (r.state = any (p_stands) or r.state || ' ' || r.step = any (p_stands) and exists (
                          select 1 from reviews.review_transition t
                           where t.review_id = r.review_id and t.number = r.steps and t.taken_at = now())))
$$;
-- A row of a review is written by these roles in these states; the arguments are pairs of both. What goes with another row goes with it.
create function reviews.in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    written record;
begin
    if tg_op = 'DELETE' then
        written := old;
    else
        written := new;
    end if;
    if coalesce(current_setting('tenancy.hat', true), '') <> 'cp_member' or pg_trigger_depth() > 1 then
        return written;
    end if;
    for i in 0 .. tg_nargs / 2 - 1 loop
        if reviews.is_turn(written.review_id, tg_argv[2 * i]::text[], tg_argv[2 * i + 1]::text[])
           and (tg_op <> 'UPDATE' or old.review_id = new.review_id) then
            return written;
        end if;
    end loop;
    raise exception '% is not to be written now, or not by this person', tg_table_name using errcode = '23001';
end
$$;
create trigger in_turn before insert on reviews.draft
    for each row execute function reviews.in_turn('{LEAD_REVIEWER}', '{DRAFTING}');
create trigger in_turn before insert or update or delete on reviews.sentence
    for each row execute function reviews.in_turn('{LEAD_REVIEWER}', '{DRAFTING,RESPONDING}', '{SECOND_LEAD}', '{DISPUTED}');
create trigger in_turn before insert on reviews.draft_comment
    for each row execute function reviews.in_turn('{LEAD_REVIEWER,QUALITY_READER}', '{DRAFTING,QUALITY_READ}');
create trigger in_turn before insert or update on reviews.agreed_estimate
    for each row execute function reviews.in_turn('{LEAD_REVIEWER}', '{MODERATION}');
create trigger in_turn before insert or update on reviews.feedback
    for each row execute function reviews.in_turn('{LEAD_REVIEWER}', '{MODERATION}');
create trigger in_turn before insert on reviews.response_time
    for each row execute function reviews.in_turn('{QUALITY_READER}', '{WITH_SCHOOL PASS_DRAFT}');
create trigger in_turn before insert or update or delete on reviews.finding
    for each row execute function reviews.in_turn('{LEAD_REVIEWER,PEER_REVIEWER}', '{ON_SITE}',
                                                  '{LEAD_REVIEWER}', '{MODERATION,FEEDBACK_GIVEN,DRAFTING}');
create trigger in_turn before insert on reviews.shared_enquiry
    for each row execute function reviews.in_turn('{LEAD_REVIEWER}', '{PREPARING SUBMIT_ANALYSIS}');
create trigger in_turn before insert or delete on reviews.carried_area
    for each row execute function reviews.in_turn('{HEADTEACHER}', '{PREPARING SUBMIT_SELF_EVALUATION}');
-- Lines of enquiry are the lead's until she has shared them, since the team was accepted last.
create function reviews.enquiry_in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    written record;
begin
    if tg_op = 'DELETE' then
        written := old;
    else
        written := new;
    end if;
    if coalesce(current_setting('tenancy.hat', true), '') <> 'cp_member' or (
            reviews.is_turn(written.review_id, '{LEAD_REVIEWER}', '{PREPARING}') and (tg_op <> 'UPDATE' or old.review_id = new.review_id)
            and not exists (
                select 1 from reviews.review_transition t where t.review_id = written.review_id and t.step = 'SUBMIT_ANALYSIS'
                   and t.number > (select coalesce(max(b.number), 0) from reviews.review_transition b
                                    where b.review_id = written.review_id and b.step in ('ACCEPT_TEAM', 'ACCEPT_BY_SILENCE')))) then
        return written;
    end if;
    raise exception 'a line of enquiry is not to be written now, or not by this person' using errcode = '23001';
end
$$;
create trigger in_turn before insert or update or delete on reviews.enquiry
    for each row execute function reviews.enquiry_in_turn();
create function reviews.link_in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    written record;
begin
    if tg_op = 'DELETE' then
        written := old;
    else
        written := new;
    end if;
    if coalesce(current_setting('tenancy.hat', true), '') <> 'cp_member' or pg_trigger_depth() > 1 or exists (
            select 1 from reviews.sentence s where s.sentence_id = written.sentence_id
               and (reviews.is_turn(s.review_id, '{LEAD_REVIEWER}', '{DRAFTING,RESPONDING}')
                    or reviews.is_turn(s.review_id, '{SECOND_LEAD}', '{DISPUTED}'))) then
        return written;
    end if;
    raise exception 'what a sentence rests on is not to be written now, or not by this person' using errcode = '23001';
end
$$;
create trigger in_turn before insert or delete on reviews.sentence_finding
    for each row execute function reviews.link_in_turn();

--changeset reviews:0901-sent splitStatements:false
-- A version is sent by the step that sends it, is the next one, and says what the draft says.
create function reviews.sent_is_next() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(current_setting('tenancy.hat', true), '') <> 'cp_member' then
        return new;
    end if;
    if not (reviews.is_turn(new.review_id, '{QUALITY_READER}', '{WITH_SCHOOL PASS_DRAFT,FINALISING SIGN_OFF_ANSWERS}')
                and exists (select 1 from reviews.review_transition t where t.review_id = new.review_id
                               and t.step in ('PASS_DRAFT', 'SIGN_OFF_ANSWERS') and t.taken_at = now())
            or reviews.is_turn(new.review_id, '{SECOND_LEAD}', '{DISPUTED}'))
       or new.number <> (select coalesce(max(d.number), 0) + 1 from reviews.sent_draft d where d.review_id = new.review_id) then
        raise exception 'no version of the draft is to be sent now, or not by this person' using errcode = '23001';
    end if;
    new.sent_at := now();
    return new;
end
$$;
create function reviews.sent_says_the_draft() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(current_setting('tenancy.hat', true), '') <> 'cp_member' then
        return new;
    end if;
    if not exists (select 1 from reviews.sent_draft d where d.review_id = new.review_id and d.number = new.number and d.sent_at = now())
       or not exists (select 1 from reviews.sentence s where s.sentence_id = new.anchor and s.review_id = new.review_id
                         and (s.strand_key, s.kind, s.wording, s.grade) is not distinct from
                             (new.strand_key, new.kind, new.wording, new.grade)) then
        raise exception 'what is sent is the draft as it stands' using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger sent_is_next before insert on reviews.sent_draft for each row execute function reviews.sent_is_next();
create trigger sent_says_the_draft before insert on reviews.sent_line for each row execute function reviews.sent_says_the_draft();

--changeset reviews:0901-points splitStatements:false
-- Points are raised while the draft is with the school, and stand as they are once its head has submitted them.
create function reviews.point_in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    fits boolean;
begin
    if tg_op = 'DELETE' then
        if coalesce(current_setting('tenancy.hat', true), '') = 'cp_member' and (old.submitted or not reviews.is_turn(old.review_id, '{HEADTEACHER,SCHOOL_DELEGATE}', '{WITH_SCHOOL}')) then
            raise exception 'a point is not to be removed now' using errcode = '23001';
        end if;
        return old;
    end if;
    if coalesce(current_setting('tenancy.hat', true), '') <> 'cp_member' then
        return new;
    end if;
    if new.submitted then
        fits := tg_op = 'UPDATE' and not old.submitted and new.number is not null
            and reviews.is_turn(new.review_id, '{HEADTEACHER}', '{RESPONDING SUBMIT_POINTS}')
            and (new.review_id, new.kind, new.anchor, new.wrong, new.should, new.evidence, new.evidence_on, new.version)
                is not distinct from
                (old.review_id, old.kind, old.anchor, old.wrong, old.should, old.evidence, old.evidence_on, old.version);
    else
        fits := (tg_op = 'INSERT' or not old.submitted and old.review_id = new.review_id) and new.number is null
            and reviews.is_turn(new.review_id, '{HEADTEACHER,SCHOOL_DELEGATE}', '{WITH_SCHOOL}')
            and exists (select 1 from reviews.sent_line l where l.review_id = new.review_id and l.anchor = new.anchor)
            and (new.kind = 'A' or new.evidence_on < (select r.held_until from reviews.review r where r.review_id = new.review_id));
    end if;
    if not fits then
        raise exception 'a point is not to be written now, or not so' using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger point_in_turn before insert or update or delete on reviews.point
    for each row execute function reviews.point_in_turn();
create function reviews.response_in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(current_setting('tenancy.hat', true), '') = 'cp_member' and (
            new.points <> (select count(*) from reviews.point p where p.review_id = new.review_id and p.submitted)
            or not reviews.is_turn(new.review_id, '{HEADTEACHER}', case when new.points > 0 then '{RESPONDING SUBMIT_POINTS}'::text[]
                                                                        else '{FINALISING SUBMIT_NO_POINTS}'::text[] end)) then
        raise exception 'the school''s answer is its head''s to submit, once' using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger response_in_turn before insert on reviews.response for each row execute function reviews.response_in_turn();
-- The lead decides, the quality reader sends back or signs off, and nobody signs off what she has decided herself.
create function reviews.answer_in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    decides boolean := tg_op = 'INSERT';
    fits boolean;
begin
    if coalesce(current_setting('tenancy.hat', true), '') <> 'cp_member' then
        return new;
    end if;
    if tg_op = 'UPDATE' then
        decides := (new.verdict, new.reason, new.stands, new.looked, new.decided_by_name, new.decided_at)
                   is distinct from (old.verdict, old.reason, old.stands, old.looked, old.decided_by_name, old.decided_at);
        if old.checked_at is not null or (new.point_id, new.review_id) <> (old.point_id, old.review_id) then
            raise exception 'an answer that is signed off stays' using errcode = '23001';
        end if;
    end if;
    if decides then
        new.decided_by := tenancy.me();
        new.checked_by := null;
        fits := new.checked_at is null and new.sent_back = '' and reviews.is_turn(new.review_id, '{LEAD_REVIEWER}', '{RESPONDING}')
            and exists (select 1 from reviews.point p where p.point_id = new.point_id and p.review_id = new.review_id and p.submitted);
    elsif new.checked_at is not null then
        new.decided_by := old.decided_by;
        new.checked_by := tenancy.me();
        fits := old.sent_back = '' and new.sent_back = old.sent_back and old.decided_by is distinct from tenancy.me()
            and reviews.is_turn(new.review_id, '{QUALITY_READER}', '{FINALISING SIGN_OFF_ANSWERS}');
    else
        new.decided_by := old.decided_by;
        new.checked_by := null;
        fits := old.decided_by is distinct from tenancy.me() and reviews.is_turn(new.review_id, '{QUALITY_READER}', '{RESPONDING}');
    end if;
    if not fits then
        raise exception 'this answer is another''s to write' using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger answer_in_turn before insert or update on reviews.point_answer
    for each row execute function reviews.answer_in_turn();

--changeset reviews:0901-dispute splitStatements:false
-- Why somebody may not be the second lead of a dispute: a tie to the review, READER (she has been its quality reader at any time), or
-- NOT_ACCREDITED (to lead, today); empty if she may. The one rule: the office asks it before it appoints, the trigger below again.
create function reviews.bar_to_second_lead(p_review uuid, p_person uuid) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case
        when t.tie <> '' then t.tie
        when exists (select 1 from reviews.quality_reader q where q.review_id = p_review and q.person_id = p_person) then 'READER'
        when not exists (select 1 from reviews.reviewer v where v.reviewer_id = p_person
                            and v.lead_until >= (now() at time zone 'Europe/London')::date) then 'NOT_ACCREDITED'
        else '' end
      from (select reviews.tie_to_review(p_review, p_person) as tie) t
$$;
-- The head begins a dispute; its second lead is independent of team and school, has not read the draft for quality, and is accredited to
-- lead today; the opinion is hers alone.
create function reviews.dispute_in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    hat text := coalesce(current_setting('tenancy.hat', true), '');
begin
    if hat = 'cp_member' and tg_op = 'INSERT' and (
            new.second_lead is not null or new.opinion <> '' or not reviews.is_turn(new.review_id, '{HEADTEACHER}', '{DISPUTED DISPUTE}')) then
        raise exception 'a dispute is the head''s to begin' using errcode = '23001';
    end if;
    if hat = 'cp_member' and tg_op = 'UPDATE' and (
            old.second_lead is distinct from tenancy.me() or not reviews.is_turn(new.review_id, '{SECOND_LEAD}', '{DISPUTED}')) then
        raise exception 'the opinion is the second lead''s' using errcode = '23001';
    end if;
    if hat = 'cp_office' and tg_op = 'UPDATE' and (
            not exists (select 1 from reviews.review r where r.review_id = new.review_id and r.state = 'DISPUTED')
            or new.second_lead is null
            or reviews.bar_to_second_lead(new.review_id, new.second_lead) <> '') then
        raise exception 'a second lead is independent of team and school, and accredited to lead' using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger dispute_in_turn before insert or update on reviews.dispute
    for each row execute function reviews.dispute_in_turn();

--changeset reviews:0901-excellence splitStatements:false
-- Claimed by the head, tested by the lead, accredited or not by the office, listed and taken out by the head, expired by the clock:
-- one way, and on it each writes what is hers. It is accredited from today on, for ten years at most (the setting's own bound); listed
-- while it is valid, and taken out at any time.
create function reviews.excellence_in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    hat text := coalesce(current_setting('tenancy.hat', true), '');
    running text[] := '{PLANNED,SCOPED,TEAM_FORMING,TEAM_OFFERED,PREPARING,ON_SITE,MODERATION,FEEDBACK_GIVEN,DRAFTING,QUALITY_READ,'
        'WITH_SCHOOL,RESPONDING,FINALISING,DISPUTED,SUSPENDED}';
    today date := (now() at time zone 'Europe/London')::date;
    fits boolean;
begin
    if hat = '' then
        return new;
    end if;
    if tg_op = 'INSERT' then
        fits := hat = 'cp_member' and new.state = 'CLAIMED' and new.evaluation = '' and new.contact = '' and new.accredited_on is null
            and reviews.is_turn(new.review_id, '{HEADTEACHER}', running);
    else
        fits := case hat
            when 'cp_member' then case
                when old.state in ('CLAIMED', 'TESTED') and new.state = 'TESTED' then
                    (new.contact, new.consented_at) is not distinct from (old.contact, old.consented_at)
                    and reviews.is_turn(new.review_id, '{LEAD_REVIEWER}', running[6:])
                when old.state in ('ACCREDITED', 'LISTED') and new.state in ('ACCREDITED', 'LISTED') then
                    (new.evaluation, new.evaluator_name) = (old.evaluation, old.evaluator_name)
                    and (new.state = 'LISTED' and old.valid_until >= today or new.contact = '' and new.consented_at is null)
                    and reviews.is_turn(new.review_id, '{HEADTEACHER}', running || '{ISSUED,ACTING,FOLLOWED_UP,CLOSED}')
                else false end
            when 'cp_office' then old.state = 'TESTED' and (new.state = 'NOT_ACCREDITED' or new.state = 'ACCREDITED'
                and new.accredited_on = today and new.valid_until < today + interval '10 years')
            when 'cp_job' then old.state in ('ACCREDITED', 'LISTED') and new.state = 'EXPIRED' and old.valid_until < today
                and (new.accredited_on, new.valid_until) is not distinct from (old.accredited_on, old.valid_until)
            else false end;
    end if;
    if not fits then
        raise exception 'an area of excellence does not go that way, or not by this person' using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger excellence_in_turn before insert or update on reviews.excellence_area
    for each row execute function reviews.excellence_in_turn();

--changeset reviews:0901-gatekeeper
grant select (held_until) on reviews.review to cp_gate;
grant select (number, step, taken_at) on reviews.review_transition to cp_gate;
grant select (steps) on reviews.review to cp_gate;
grant select (sentence_id, strand_key, kind, wording, grade) on reviews.sentence to cp_gate;
grant select (person_id) on reviews.quality_reader to cp_gate;
grant select (lead_until) on reviews.reviewer to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.is_turn(uuid, text[], text[]) owner to cp_gate;
alter function reviews.in_turn() owner to cp_gate;
alter function reviews.enquiry_in_turn() owner to cp_gate;
alter function reviews.link_in_turn() owner to cp_gate;
alter function reviews.sent_is_next() owner to cp_gate;
alter function reviews.sent_says_the_draft() owner to cp_gate;
alter function reviews.point_in_turn() owner to cp_gate;
alter function reviews.response_in_turn() owner to cp_gate;
alter function reviews.answer_in_turn() owner to cp_gate;
alter function reviews.bar_to_second_lead(uuid, uuid) owner to cp_gate;
alter function reviews.dispute_in_turn() owner to cp_gate;
alter function reviews.excellence_in_turn() owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.is_turn(uuid, text[], text[]),
    reviews.in_turn(),
    reviews.enquiry_in_turn(),
    reviews.link_in_turn(),
    reviews.sent_is_next(),
    reviews.sent_says_the_draft(),
    reviews.point_in_turn(),
    reviews.response_in_turn(),
    reviews.answer_in_turn(),
    reviews.bar_to_second_lead(uuid, uuid),
    reviews.dispute_in_turn(),
    reviews.excellence_in_turn() from public;
grant execute on function reviews.bar_to_second_lead(uuid, uuid) to cp_office;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'reviews.is_turn', 'called by definer triggers alone: where a review stands, and whether that makes a row mine to write'),
    ('DEFINER', 'reviews.in_turn', 'keeps what is written of a review to whose turn it is'),
    ('DEFINER', 'reviews.enquiry_in_turn', 'keeps lines of enquiry to their lead until they are shared'),
    ('DEFINER', 'reviews.link_in_turn', 'keeps what sentences rest on to whose turn it is'),
    ('DEFINER', 'reviews.sent_is_next', 'sees that a version is sent by the step that sends it'),
    ('DEFINER', 'reviews.sent_says_the_draft', 'compares what is sent with the draft, which the sender reads'),
    ('DEFINER', 'reviews.point_in_turn', 'keeps points to the school, and as they were submitted'),
    ('DEFINER', 'reviews.response_in_turn', 'counts the points that the head submits'),
    ('DEFINER', 'reviews.answer_in_turn', 'keeps who decides and who signs off apart'),
    ('DEFINER', 'reviews.bar_to_second_lead', 'reads readers and accreditations: why somebody may not be a second lead'),
    ('DEFINER', 'reviews.dispute_in_turn', 'asks what bars a second lead'),
    ('DEFINER', 'reviews.excellence_in_turn', 'keeps an area of excellence on its way');
update tenancy.declared set reason = 'sent versions are compared with it, and erase_drafts removes it'
 where what = 'OPEN_POLICY' and object = 'reviews.sentence' and detail = 'cp_gate';
update tenancy.declared set reason = 'declare_conflict finds the reviewer''s own space, and a second lead must be accredited'
 where what = 'OPEN_POLICY' and object = 'reviews.reviewer' and detail = 'cp_gate';
