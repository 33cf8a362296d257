--liquibase formatted sql

--changeset reviews:0703-correction
-- What a head asks to be corrected in her report, in the review's own space, where the office reads it: one line, as it should read.
create table reviews.correction (
    space_id uuid not null references tenancy.space (space_id),
    review_id uuid not null,
    number int not null check (number >= 2), -- the version that it makes: 2 is F2
    position int not null,
    was text not null,
    wording text not null check (length(wording) between 1 and 4000),
    why text not null check (length(why) between 1 and 1000),
    asked_by_name text not null,
    asked_at timestamptz not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'), -- of all words of the version that it makes
    erratum text not null default '' check (length(erratum) <= 2000),
    made_at timestamptz,
    primary key (review_id, number),
    foreign key (space_id, review_id) references reviews.review (space_id, review_id)
);
create index correction_by_space on reviews.correction (space_id, review_id);
create unique index one_open_correction on reviews.correction (review_id) where made_at is null;
-- The line of a report as a correction has it, in the report's space; the first version stays as it was.
create table reviews.corrected_line (
    space_id uuid not null references tenancy.space (space_id),
    report_id uuid not null,
    number int not null,
    position int not null,
    wording text not null,
    erratum text not null,
    fingerprint text not null,
    made_at timestamptz not null,
    primary key (report_id, number),
    foreign key (space_id, report_id) references reviews.report (space_id, report_id) on delete cascade
);
create index corrected_line_by_space on reviews.corrected_line (space_id, report_id);
alter table reviews.correction enable row level security, force row level security;
alter table reviews.corrected_line enable row level security, force row level security;
create policy by_key on reviews.correction to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on reviews.corrected_line to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[])) with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy office on reviews.correction to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, insert on reviews.correction to cp_member;
grant select, update (erratum, made_at) on reviews.correction to cp_office;
grant select on reviews.corrected_line to cp_member;
insert into tenancy.declared (what, object, reason) values
    ('OFFICE_POLICY', 'reviews.correction', 'the office corrects a report at the head''s request'),
    ('APPEND_ONLY', 'reviews.corrected_line', 'a report is never changed');

--changeset reviews:0703-correct splitStatements:false
-- The office makes a correction that the head has asked for: a line of the next version, beside the first. The review's step follows in
-- the same transaction. Says in which space the report lies; nothing if there is no such open correction.
create function reviews.make_correction(p_review uuid, p_number int, p_erratum text) returns table (report_space uuid, report uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_office' then
        raise exception 'reports are corrected by the office' using errcode = '42501';
    end if;
    return query
        insert into reviews.corrected_line (space_id, report_id, number, position, wording, erratum, fingerprint, made_at)
        select p.space_id, p.report_id, c.number, c.position, c.wording, p_erratum, c.fingerprint, now()
          from reviews.correction c join reviews.report p on p.review_id = c.review_id
         where c.review_id = p_review and c.number = p_number and c.made_at is null
        returning corrected_line.space_id, corrected_line.report_id;
    update reviews.correction c set made_at = now(), erratum = p_erratum
     where c.review_id = p_review and c.number = p_number and c.made_at is null;
end
$$;

--changeset reviews:0703-erase splitStatements:false
-- Erases the way of a school's reports, when the school has left and they need not be kept any more; as erase_reports.
create function reviews.erase_drafts(p_school uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tenancy.hat() <> 'cp_job' or not exists (
            select 1 from membership.departure d where d.school_id = p_school and d.state = 'LEFT' and d.erased_at = now()) then
        raise exception 'may not erase these drafts' using errcode = '42501';
    end if;
    delete from reviews.draft_comment x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.sentence x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.draft x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.point_answer x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.point x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.sent_line x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.sent_draft x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.response x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.response_time x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.dispute x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.correction x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
    delete from reviews.quality_reader x using reviews.review r where r.school_id = p_school and x.review_id = r.review_id;
end
$$;

--changeset reviews:0703-gatekeeper
create policy gate on reviews.draft to cp_gate using (true) with check (true);
create policy gate on reviews.sentence to cp_gate using (true) with check (true);
create policy gate on reviews.draft_comment to cp_gate using (true) with check (true);
create policy gate_erases on reviews.point for delete to cp_gate using (true);
create policy gate_erases on reviews.point_answer for delete to cp_gate using (true);
create policy gate_erases on reviews.sent_draft for delete to cp_gate using (true);
create policy gate_erases on reviews.sent_line for delete to cp_gate using (true);
create policy gate on reviews.response to cp_gate using (true) with check (true);
create policy gate on reviews.response_time to cp_gate using (true) with check (true);
create policy gate on reviews.dispute to cp_gate using (true) with check (true);
create policy gate on reviews.quality_reader to cp_gate using (true) with check (true);
create policy gate on reviews.correction to cp_gate using (true) with check (true);
create policy gate on reviews.corrected_line to cp_gate using (true) with check (true);
grant select (space_id, review_id), delete on reviews.draft, reviews.sentence, reviews.draft_comment, reviews.response, reviews.response_time,
    reviews.dispute, reviews.quality_reader to cp_gate;
grant delete on reviews.point, reviews.point_answer, reviews.sent_draft, reviews.sent_line to cp_gate;
grant select, update (erratum, made_at), delete on reviews.correction to cp_gate;
grant select (space_id, report_id), insert on reviews.corrected_line to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.make_correction(uuid, int, text) owner to cp_gate;
alter function reviews.erase_drafts(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.make_correction(uuid, int, text), reviews.erase_drafts(uuid) from public;
grant execute on function reviews.make_correction(uuid, int, text) to cp_office;
grant execute on function reviews.erase_drafts(uuid) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason)
select 'OPEN_POLICY', 'reviews.' || t.name, 'cp_gate', 'erase_drafts removes them, and may read ids alone'
  from unnest(array['draft', 'sentence', 'draft_comment', 'response', 'response_time', 'dispute', 'quality_reader']) as t (name);
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.correction', 'cp_gate', 'make_correction makes what was asked for, and erase_drafts removes it'),
    ('OPEN_POLICY', 'reviews.corrected_line', 'cp_gate', 'make_correction writes into a space that the office cannot read'),
    ('DEFINER', 'reviews.make_correction', '', 'writes into the school''s report what its head asked for'),
    ('DEFINER', 'reviews.erase_drafts', '', 'erases the way of the reports of a school that has left, when the retention table says so');
