--liquibase formatted sql

--changeset reviews:0001-schema
create schema reviews;
grant usage on schema reviews to cp_member, cp_office;

--changeset reviews:0001-framework
-- Which strands a review looks at and which words it may grade with. Text of a framework is never changed: a change is a new
-- framework with a code of its own, so that a review stays what it was.
create table reviews.framework (
    framework_code text primary key check (framework_code ~ '^[A-Z0-9-]{3,30}$'),
    title text not null,
    used text not null,       -- when, in words
    disclaimer text not null  -- what a review is not: stands on every report
);
create table reviews.framework_strand (
    framework_code text not null references reviews.framework,
    strand_key text not null check (strand_key ~ '^[a-z-]{3,40}$'),
    position int not null,
    title text not null,
    graded boolean not null,
    primary key (framework_code, strand_key),
    unique (framework_code, position)
);
create table reviews.framework_word (
    framework_code text not null references reviews.framework,
    position int not null, -- 1 is the highest
    word text not null,
    primary key (framework_code, word),
    unique (framework_code, position)
);
grant select on reviews.framework, reviews.framework_strand, reviews.framework_word to cp_member, cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('NO_SPACE', 'reviews.framework', '', 'reference data, the same for every school'),
    ('NO_SPACE', 'reviews.framework', 'cp_member:SELECT', 'everybody may read a framework'),
    ('NO_SPACE', 'reviews.framework', 'cp_office:SELECT', 'everybody may read a framework'),
    ('NO_SPACE', 'reviews.framework_strand', '', 'reference data, the same for every school'),
    ('NO_SPACE', 'reviews.framework_strand', 'cp_member:SELECT', 'everybody may read a framework'),
    ('NO_SPACE', 'reviews.framework_strand', 'cp_office:SELECT', 'everybody may read a framework'),
    ('NO_SPACE', 'reviews.framework_word', '', 'reference data, the same for every school'),
    ('NO_SPACE', 'reviews.framework_word', 'cp_member:SELECT', 'everybody may read a framework'),
    ('NO_SPACE', 'reviews.framework_word', 'cp_office:SELECT', 'everybody may read a framework');

--changeset reviews:0001-frameworks-stay splitStatements:false
create function reviews.frameworks_stay() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'a framework is never changed: make a new version of it' using errcode = '23001';
end
$$;
create trigger stays before update or delete on reviews.framework
    for each row execute function reviews.frameworks_stay();
create trigger stays before update or delete on reviews.framework_strand
    for each row execute function reviews.frameworks_stay();
create trigger stays before update or delete on reviews.framework_word
    for each row execute function reviews.frameworks_stay();

--changeset reviews:0001-qar-2014
insert into reviews.framework (framework_code, title, used, disclaimer) values
    ('QAR-2014', 'Quality Assurance Review', 'about 2014 to 2019',
     'A Quality Assurance Review is a review by peers. It sums up professional conversations with the school and is not comparable with an inspection. It does not consider safeguarding or governance.');
insert into reviews.framework_strand (framework_code, strand_key, position, title, graded) values
    ('QAR-2014', 'improvement', 1, 'School improvement strategies', true),
    ('QAR-2014', 'outcomes', 2, 'Outcomes for pupils', true),
    ('QAR-2014', 'teaching', 3, 'Quality of teaching, learning and assessment', true),
    ('QAR-2014', 'excellence', 4, 'Area of excellence', false);
insert into reviews.framework_word (framework_code, position, word) values
    ('QAR-2014', 1, 'Outstanding'), ('QAR-2014', 2, 'Good'), ('QAR-2014', 3, 'Requires improvement'), ('QAR-2014', 4, 'Inadequate');

--changeset reviews:0001-qar-2019
insert into reviews.framework (framework_code, title, used, disclaimer) values
    ('QAR-2019', 'Quality Assurance Review', 'from autumn 2019',
     'A Quality Assurance Review is a review by peers. It sums up professional conversations with the school and is not comparable with an inspection. It does not consider safeguarding or governance.');
insert into reviews.framework_strand (framework_code, strand_key, position, title, graded) values
    ('QAR-2019', 'leadership', 1, 'Leadership at all levels', true),
    ('QAR-2019', 'provision', 2, 'Quality of provision and outcomes', true),
    ('QAR-2019', 'additional-needs', 3, 'Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs', true),
    ('QAR-2019', 'excellence', 4, 'Area of excellence', false);
insert into reviews.framework_word (framework_code, position, word) values
    ('QAR-2019', 1, 'Leading'), ('QAR-2019', 2, 'Effective'), ('QAR-2019', 3, 'Working Towards Effective'), ('QAR-2019', 4, 'Ineffective');
