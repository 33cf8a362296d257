--liquibase formatted sql

--changeset reviews:0904-peers
-- While the draft is with the school and after, evidence and findings are the lead's, and what she answers points with: a peer reviewer
-- reads none of it until the review is over for her (reviews.md 5); her own notes she takes away after issue.
create policy peers_until_sent on reviews.evidence as restrictive for select to cp_member
    using ((tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]) or review_id in (
        select r.review_id from reviews.review r where r.state not in ('WITH_SCHOOL', 'RESPONDING', 'FINALISING', 'DISPUTED')));
create policy peers_until_sent on reviews.finding as restrictive for select to cp_member
    using ((tenancy.my_roles(space_id) && '{LEAD_REVIEWER,QUALITY_READER,SECOND_LEAD}'::text[]) or review_id in (
        select r.review_id from reviews.review r where r.state not in ('WITH_SCHOOL', 'RESPONDING', 'FINALISING', 'DISPUTED')));
insert into tenancy.declared (what, object, detail, reason) values
    ('NARROWED', 'reviews.evidence', 'peers_until_sent', 'a peer reviewer reads evidence until the draft is with the school'),
    ('NARROWED', 'reviews.finding', 'peers_until_sent', 'a peer reviewer reads findings until the draft is with the school');
