--liquibase formatted sql

--changeset reviews:0101-number-of-the-school
-- The number that the school had in the public register when the review was held: never that of a later day.
alter table reviews.review add column school_urn int check (school_urn between 100000 and 999999);
