--liquibase formatted sql

--changeset reviews:0905-follow-up splitStatements:false
-- The head invites to a follow-up and says that it was held; who is invited answers, and nobody for her. Others who may read the report
-- write nothing of it.
create policy heads_to_invite on reviews.follow_up as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
create policy heads_or_hers on reviews.follow_up as restrictive for update to cp_member
    using ((tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]) or person_id = (select tenancy.me()))
    with check ((tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]) or person_id = (select tenancy.me()));
create policy heads_to_note on reviews.progress_note as restrictive for insert to cp_member
    with check (tenancy.my_roles(space_id) && '{HEADTEACHER}'::text[]);
create function reviews.follow_up_in_turn() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(current_setting('tenancy.hat', true), '') = 'cp_member' and not (case
            when tg_op = 'INSERT' then new.state = 'INVITED'
            when old.state = 'INVITED' and new.state in ('ACCEPTED', 'DECLINED') then
                old.person_id = tenancy.me() and new.day = old.day
            when old.state = 'ACCEPTED' and new.state = 'HELD' then
                new.day = old.day and reviews.is_turn(new.review_id, '{HEADTEACHER}', '{FOLLOWED_UP HOLD_FOLLOW_UP}')
            else false end) then
        raise exception 'a follow-up is the head''s to invite to and hers to answer who is invited' using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger follow_up_in_turn before insert or update on reviews.follow_up
    for each row execute function reviews.follow_up_in_turn();
grant create on schema reviews to cp_gate;
alter function reviews.follow_up_in_turn() owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.follow_up_in_turn() from public;
set local role cp_owner;
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.follow_up', 'heads_to_invite', 'a follow-up is the head''s to invite to'),
    ('NARROWED', 'reviews.follow_up', 'heads_or_hers', 'the head says that it was held, and who is invited answers'),
    ('NARROWED', 'reviews.progress_note', 'heads_to_note', 'what was noted of a visit is the head''s to keep'),
    ('DEFINER', 'reviews.follow_up_in_turn', '', 'keeps a follow-up on its way');
