--liquibase formatted sql

--changeset reviews:0502-scales
-- A scale is an ordered list of words. Frameworks of one scale can be compared with one another, those of different scales never.
create table reviews.scale (
    scale_code text primary key check (scale_code ~ '^[A-Z0-9-]{3,30}$'),
    title text not null
);
create table reviews.framework_scale (
    framework_code text primary key references reviews.framework,
    scale_code text not null references reviews.scale
);
-- What a report of the framework holds, in its order: rows, so that a report's shape is no code.
create table reviews.framework_section (
    framework_code text not null references reviews.framework,
    position int not null,
    section text not null check (section in ('FRONT', 'SUMMARY', 'CONTEXT', 'STRANDS', 'EXCELLENCE', 'HELP', 'NEXT')),
    title text not null,
    primary key (framework_code, position),
    unique (framework_code, section)
);
-- What to think of under a heading: one question a row.
create table reviews.framework_guidance (
    framework_code text not null,
    strand_key text not null,
    position int not null,
    question text not null check (length(question) between 1 and 500),
    primary key (framework_code, strand_key, position),
    foreign key (framework_code, strand_key) references reviews.framework_strand
);
-- A framework that adds headings to another one, and keeps its scale.
create table reviews.framework_overlay (
    framework_code text primary key references reviews.framework,
    base_code text not null references reviews.framework,
    check (framework_code <> base_code)
);
grant select on reviews.scale, reviews.framework_scale, reviews.framework_section, reviews.framework_guidance, reviews.framework_overlay
    to cp_member, cp_office;
insert into tenancy.declared (what, object, detail, reason)
select 'NO_SPACE', 'reviews.' || t.name, w.detail, w.reason
  from unnest(array['scale', 'framework_scale', 'framework_section', 'framework_guidance', 'framework_overlay']) as t (name)
 cross join (values ('', 'reference data, the same for every school'), ('cp_member:SELECT', 'everybody may read a framework'),
                    ('cp_office:SELECT', 'everybody may read a framework')) as w (detail, reason);

--changeset reviews:0502-content
insert into reviews.scale (scale_code, title) values
    ('OFSTED-WORDS', 'Outstanding to Inadequate'), ('LEADING-WORDS', 'Leading to Ineffective');
insert into reviews.framework_scale (framework_code, scale_code) values ('QAR-2014', 'OFSTED-WORDS'), ('QAR-2019', 'LEADING-WORDS');

insert into reviews.framework (framework_code, title, used, disclaimer) values
    ('QAR-2019-SEND', 'Quality Assurance Review with special educational needs and disabilities', 'where a school asks for it',
     'A Quality Assurance Review is a review by peers. It sums up professional conversations with the school and is not comparable with an inspection. It does not consider safeguarding or governance.'),
    ('LIGHT-2026', 'Light cycle: self-review, peer review, improvement workshop', 'for groups of three to seven schools',
     'This is a conversation between peers about one question of the school''s own. It gives no grades, is not comparable with an inspection, and does not consider safeguarding or governance.');
insert into reviews.framework_overlay (framework_code, base_code) values ('QAR-2019-SEND', 'QAR-2019');
insert into reviews.framework_scale (framework_code, scale_code) values ('QAR-2019-SEND', 'LEADING-WORDS');
insert into reviews.framework_word (framework_code, position, word)
select 'QAR-2019-SEND', position, word from reviews.framework_word where framework_code = 'QAR-2019';
insert into reviews.framework_strand (framework_code, strand_key, position, title, graded) values
    ('QAR-2019-SEND', 'leadership', 1, 'Leadership at all levels', true),
    ('QAR-2019-SEND', 'provision', 2, 'Quality of provision and outcomes', true),
    ('QAR-2019-SEND', 'additional-needs', 3, 'Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs', true),
    ('QAR-2019-SEND', 'send-provision', 4, 'How needs are identified and met', true),
    ('QAR-2019-SEND', 'send-communication', 5, 'Communication, independence and preparation for adult life', true),
    ('QAR-2019-SEND', 'excellence', 6, 'Area of excellence', false),
    ('LIGHT-2026', 'self-review', 1, 'Self-review: the question and what the school knows already', false),
    ('LIGHT-2026', 'peer-review', 2, 'Peer review: what the visiting peers saw', false),
    ('LIGHT-2026', 'workshop', 3, 'Improvement workshop: what the school will try, with whom', false);
insert into reviews.framework_section (framework_code, position, section, title)
select f.code, s.position, s.section, s.title
  from unnest(array['QAR-2014', 'QAR-2019', 'QAR-2019-SEND']) as f (code)
 cross join (values (1, 'FRONT', 'The review'), (2, 'SUMMARY', 'Summary'), (3, 'CONTEXT', 'The school and its context'),
                    (4, 'STRANDS', 'What went well, and even better if'), (5, 'EXCELLENCE', 'Area of excellence'),
                    (6, 'HELP', 'Help that the school would like'), (7, 'NEXT', 'What happens next')) as s (position, section, title);
insert into reviews.framework_section (framework_code, position, section, title) values
    ('LIGHT-2026', 1, 'FRONT', 'The review'), ('LIGHT-2026', 2, 'CONTEXT', 'The question'),
    ('LIGHT-2026', 3, 'STRANDS', 'What was seen and what follows'), ('LIGHT-2026', 4, 'NEXT', 'What happens next');
insert into reviews.framework_guidance (framework_code, strand_key, position, question) values
    ('QAR-2014', 'improvement', 1, 'How do leaders know how good the school is, and what do they do about what they find?'),
    ('QAR-2014', 'improvement', 2, 'What became of the areas for development of the last review?'),
    ('QAR-2014', 'outcomes', 1, 'What do pupils of every group learn, from where they began?'),
    ('QAR-2014', 'teaching', 1, 'What does teaching look like on an ordinary day, and how is it made better?'),
    ('QAR-2014', 'excellence', 1, 'What does the school do so well that others should see it, and what shows its effect?');
insert into reviews.framework_guidance (framework_code, strand_key, position, question)
select f.code, g.strand_key, g.position, g.question
  from unnest(array['QAR-2019', 'QAR-2019-SEND']) as f (code)
 cross join (values
    ('leadership', 1, 'How do leaders at every level know what is strong and what is not?'),
    ('leadership', 2, 'What have leaders changed since the last review, and what came of it?'),
    ('provision', 1, 'What is taught, in which order, and how well do pupils learn and remember it?'),
    ('provision', 2, 'How do behaviour, attitudes and personal development help pupils learn?'),
    ('additional-needs', 1, 'What do disadvantaged pupils and pupils with additional needs get, and what comes of it?'),
    ('excellence', 1, 'What does the school do so well that others should see it, and what shows its effect?')) as g (strand_key, position, question);
insert into reviews.framework_guidance (framework_code, strand_key, position, question) values
    ('QAR-2019-SEND', 'send-provision', 1, 'How early are needs noticed, and how does what is written in plans reach the classroom?'),
    ('QAR-2019-SEND', 'send-communication', 1, 'How do pupils make their own choices known, and how do they grow independent?'),
    ('LIGHT-2026', 'self-review', 1, 'Which one question would you like your peers to help with, and what do you know already?'),
    ('LIGHT-2026', 'peer-review', 1, 'What did you see that answers the question?'),
    ('LIGHT-2026', 'workshop', 1, 'What will you try first, who will lead it, and when will you look again?');

--changeset reviews:0502-used splitStatements:false
-- No row of a framework is ever changed or removed; and none is added to one that a review uses. What a new row belongs to is the
-- column framework_code of each of these tables.
create function reviews.used_frameworks_stay() returns trigger
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select 1 from reviews.review r where r.framework_code = new.framework_code) then
        raise exception 'a review uses framework %: make a new version of it', new.framework_code using errcode = '23001';
    end if;
    return new;
end
$$;
create trigger used before insert on reviews.framework_strand for each row execute function reviews.used_frameworks_stay();
create trigger used before insert on reviews.framework_word for each row execute function reviews.used_frameworks_stay();
create trigger used before insert on reviews.framework_scale for each row execute function reviews.used_frameworks_stay();
create trigger used before insert on reviews.framework_section for each row execute function reviews.used_frameworks_stay();
create trigger used before insert on reviews.framework_guidance for each row execute function reviews.used_frameworks_stay();
create trigger used before insert on reviews.framework_overlay for each row execute function reviews.used_frameworks_stay();
create trigger stays before update or delete on reviews.scale for each row execute function reviews.frameworks_stay();
create trigger stays before update or delete on reviews.framework_scale for each row execute function reviews.frameworks_stay();
create trigger stays before update or delete on reviews.framework_section for each row execute function reviews.frameworks_stay();
create trigger stays before update or delete on reviews.framework_guidance for each row execute function reviews.frameworks_stay();
create trigger stays before update or delete on reviews.framework_overlay for each row execute function reviews.frameworks_stay();

--changeset reviews:0502-gatekeeper
create index review_by_framework on reviews.review (framework_code);
grant select (framework_code) on reviews.review to cp_gate;
grant create on schema reviews to cp_gate;
alter function reviews.used_frameworks_stay() owner to cp_gate;
revoke create on schema reviews from cp_gate;
set local role cp_gate;
revoke execute on function reviews.used_frameworks_stay() from public;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'reviews.used_frameworks_stay', 'finds out whether any review uses a framework');
