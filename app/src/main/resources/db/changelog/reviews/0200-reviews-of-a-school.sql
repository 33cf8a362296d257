--liquibase formatted sql

--changeset reviews:0200-reviews-of-a-school
-- A new head gets the keys to the reviews that her school hosted before.
create index review_by_school on reviews.review (school_id);
