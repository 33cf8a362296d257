--liquibase formatted sql

--changeset reviews:0303-erase splitStatements:false
-- Erases the reports of a school that has left, and what its reviews' teams wrote, when they need not be kept any more: only in the
-- transaction that membership.take_erasures began. The review itself stays, with its day and its fingerprint. Returns how many reports.
create function reviews.erase_reports(p_school uuid) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    erased bigint;
begin
    if tenancy.hat() <> 'cp_job' or not exists (
            select 1 from membership.departure d where d.school_id = p_school and d.state = 'LEFT' and d.erased_at = now()) then
        raise exception 'may not erase these reports' using errcode = '42501';
    end if;
    delete from reviews.finding f using reviews.review r where r.school_id = p_school and f.review_id = r.review_id;
    delete from reviews.report_finding f using reviews.report r where r.school_id = p_school and f.report_id = r.report_id;
    delete from reviews.report r where r.school_id = p_school;
    get diagnostics erased = row_count;
    return erased;
end
$$;

--changeset reviews:0303-gatekeeper
create policy gate on reviews.review for select to cp_gate using (true);
create policy gate_reads on reviews.report_finding for select to cp_gate using (true);
create policy gate_erases on reviews.report_finding for delete to cp_gate using (true);
create policy gate_erases on reviews.report for delete to cp_gate using (true);
create policy gate_reads on reviews.finding for select to cp_gate using (true);
create policy gate_erases on reviews.finding for delete to cp_gate using (true);
grant select (space_id, review_id, school_id) on reviews.review to cp_gate;
grant select (space_id, report_id), delete on reviews.report_finding to cp_gate;
grant delete on reviews.report to cp_gate;
grant select (space_id, review_id), delete on reviews.finding to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.erase_reports(uuid) owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.erase_reports(uuid) from public;
grant execute on function reviews.erase_reports(uuid) to cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'reviews.review', 'cp_gate', 'erase_reports finds the reviews of a school that has left; of them it may read ids alone'),
    ('OPEN_POLICY', 'reviews.report_finding', 'cp_gate', 'erase_reports removes them, and may read ids alone'),
    ('OPEN_POLICY', 'reviews.finding', 'cp_gate', 'erase_reports removes them, and may read ids alone'),
    ('DEFINER', 'reviews.erase_reports', '', 'erases the reports of a school that has left, when the retention table says so');
