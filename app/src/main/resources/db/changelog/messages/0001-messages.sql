--liquibase formatted sql

--changeset messages:0001-schema
create schema messages;
grant usage on schema messages to cp_member, cp_office, cp_job, cp_gate;

--changeset messages:0001-message
-- What a person was told: a line of her inbox, in her own space. With a duty it waits for her until it is done.
create table messages.message (
    space_id uuid not null references tenancy.space (space_id),
    message_id uuid primary key,
    person uuid not null,
    topic text not null check (length(topic) between 1 and 60),
    letter jsonb not null,
    deadline timestamptz,
    thing text,
    thing_words text,
    duty text not null default '' check (duty = '' or thing is not null),
    statutory boolean not null default false,
    muted boolean not null default false,
    told_at timestamptz not null,
    read_at timestamptz,
    done_at timestamptz,
    reminded int not null default 0 check (reminded between 0 and 3),
    remind_at timestamptz check (remind_at is null or duty <> ''),
    escalation jsonb,
    mail_id uuid, -- the mail that carried it last; null: it waits for the next digest, or nobody wants a mail
    unique (space_id, message_id)
);
create index message_by_space on messages.message (space_id, told_at desc, message_id);
create index message_by_duty on messages.message (thing, duty) where done_at is null and duty <> '';
create index message_to_remind on messages.message (remind_at) where remind_at is not null;
create index message_for_digest on messages.message (space_id) where mail_id is null and not muted and done_at is null and read_at is null;

--changeset messages:0001-mail
-- One mail to one address. Nobody reads it under a member's hat: its reader finds its words in her inbox.
create table messages.mail (
    space_id uuid not null references tenancy.space (space_id), -- the reader's own; the company's where she has none
    mail_id uuid primary key,
    message_id uuid,
    kind text not null check (kind in ('NOTICE', 'STATUTORY', 'DIGEST')),
    topic text not null,
    person uuid,
    name text,
    address text check (length(address) between 3 and 254),
    letter jsonb not null,
    deadline timestamptz,
    occasion text,
    entry uuid,
    digest_day date,
    state text not null check (state in ('QUEUED', 'SENDING', 'HANDED_OVER', 'FAILED', 'CANCELLED')),
    queued_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    broken boolean not null default false, -- it waits because a connection broke, not because of itself
    claim uuid,
    claimed_until timestamptz,
    settled_at timestamptz,
    handed_to text,
    reply text,
    check ((kind = 'STATUTORY') = (occasion is not null) and (occasion is null) = (entry is null)),
    check ((state = 'SENDING') = (claim is not null)),
    unique (space_id, mail_id),
    unique (occasion, entry),       -- a statutory notice is given to each entry of a roll exactly once
    unique (space_id, digest_day),  -- one digest a day
    foreign key (space_id, message_id) references messages.message (space_id, message_id)
);
create index mail_due on messages.mail (due_at) where state = 'QUEUED';
create index mail_claimed on messages.mail (claimed_until) where state = 'SENDING';
create index mail_failed on messages.mail (settled_at) where state = 'FAILED';
create index mail_of_message on messages.mail (message_id);
-- What became of each attempt to send it: the proof of a statutory notice, never changed.
create table messages.attempt (
    space_id uuid not null references tenancy.space (space_id),
    attempt_id uuid primary key,
    mail_id uuid not null,
    at timestamptz not null,
    what text not null check (what in ('HANDED_OVER', 'DELAYED', 'FAILED', 'BOUNCED', 'SENT_AGAIN')),
    address text,
    reply text,
    foreign key (space_id, mail_id) references messages.mail (space_id, mail_id)
);
create index attempt_by_space on messages.attempt (space_id, mail_id, at);

--changeset messages:0001-preferences
-- How a person wants to hear: without a row, a digest a day about everything.
create table messages.preference (
    space_id uuid primary key references tenancy.space (space_id),
    digest boolean not null
);
create table messages.mute (
    space_id uuid not null references tenancy.space (space_id),
    kind text not null check (kind in ('TOPIC', 'THING')),
    what text not null,
    words text not null,
    primary key (space_id, kind, what)
);

--changeset messages:0001-wall
alter table messages.message enable row level security, force row level security;
alter table messages.mail enable row level security, force row level security;
alter table messages.attempt enable row level security, force row level security;
alter table messages.preference enable row level security, force row level security;
alter table messages.mute enable row level security, force row level security;
create policy by_key on messages.message to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on messages.preference to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy by_key on messages.mute to cp_member
    using (space_id = any ((select tenancy.my_spaces())::uuid[]))
    with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
create policy gate on messages.message to cp_gate using (true) with check (true);
create policy gate on messages.mail to cp_gate using (true) with check (true);
create policy gate on messages.preference for select to cp_gate using (true);
create policy gate on messages.mute for select to cp_gate using (true);
create policy job on messages.message to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
create policy job on messages.mail to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
create policy job on messages.attempt to cp_job
    using ((select tenancy.hat()) = 'cp_job') with check ((select tenancy.hat()) = 'cp_job');
create policy job on messages.mute for select to cp_job using ((select tenancy.hat()) = 'cp_job');
create policy office on messages.mail to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
create policy office on messages.attempt to cp_office
    using ((select tenancy.hat()) = 'cp_office') with check ((select tenancy.hat()) = 'cp_office');
grant select, update (read_at) on messages.message to cp_member;
grant select, insert, update (digest) on messages.preference to cp_member;
grant select, insert, delete on messages.mute to cp_member;
grant select, insert, update on messages.message, messages.mail to cp_gate;
grant select on messages.preference, messages.mute to cp_gate;
grant select, update on messages.message to cp_job;
grant select, insert, update on messages.mail to cp_job;
grant select, insert on messages.attempt to cp_job;
grant select on messages.mute to cp_job;
-- The office sees which mails failed and why, and no word of what is in them.
grant select (space_id, mail_id, kind, topic, person, name, address, occasion, entry, state, queued_at, due_at, attempts,
    settled_at, handed_to, reply), update (state, due_at, attempts, settled_at, reply, address) on messages.mail to cp_office;
grant select, insert on messages.attempt to cp_office;
insert into tenancy.declared (what, object, detail, reason) values
    ('OPEN_POLICY', 'messages.message', 'cp_gate', 'tell and done write into the reader''s own space'),
    ('OPEN_POLICY', 'messages.mail', 'cp_gate', 'tell and done write the outbox'),
    ('OPEN_POLICY', 'messages.preference', 'cp_gate', 'tell asks how the reader wants to hear'),
    ('OPEN_POLICY', 'messages.mute', 'cp_gate', 'tell asks what the reader has muted'),
    ('JOB_POLICY', 'messages.message', '', 'reminders and digests'),
    ('JOB_POLICY', 'messages.mail', '', 'the outbox is sent by a job'),
    ('JOB_POLICY', 'messages.attempt', '', 'the job says what became of each attempt'),
    ('JOB_POLICY', 'messages.mute', '', 'what a reader has muted meanwhile is left out of a digest'),
    ('OFFICE_POLICY', 'messages.mail', '', 'the office sees failed mails, without their words, and sends them again'),
    ('OFFICE_POLICY', 'messages.attempt', '', 'the office reads the proof of a notice and records a bounce'),
    ('APPEND_ONLY', 'messages.attempt', '', 'the proof that a notice was sent is never changed');

--changeset messages:0001-tell splitStatements:false
-- Stores notices in the transaction that causes them, whatever its hat: a line in each reader's inbox, and a mail at once where
-- the notice or the reader wants one (the others wait for the digest). Answers with the spaces whose inbox has changed.
create function messages.tell(p_notices jsonb, p_now timestamptz, p_quiet_until timestamptz) returns setof uuid
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with given as (
        select n.* from jsonb_to_recordset(p_notices) as n (
            message_id uuid, mail_id uuid, person uuid, name text, address text, topic text, letter jsonb,
            deadline timestamptz, thing text, thing_words text, duty text, at_once boolean, remind_at timestamptz,
            escalation jsonb, occasion text, entry uuid)
         where n.occasion is null
            or not exists (select 1 from messages.mail m where m.occasion = n.occasion and m.entry = n.entry)
    ),
    placed as (
        select g.*, own.space_id as own_space,
               coalesce(own.space_id, (select c.space_id from tenancy.space c where c.kind = 'COMPANY')) as space_id,
               g.occasion is null and exists (
                    select 1 from messages.mute m where m.space_id = own.space_id
                       and (m.kind = 'TOPIC' and m.what = g.topic or m.kind = 'THING' and m.what = g.thing)) as muted,
               coalesce((select p.digest from messages.preference p where p.space_id = own.space_id), true) as digest
          from given g
          left join lateral (
               select s.space_id from tenancy.key k join tenancy.space s on s.space_id = k.space_id and s.kind = 'PERSON'
                where k.person = g.person and k.role = 'SELF' order by lower(k.valid) desc limit 1) own on true
    ),
    judged as (
        select p.*, p.own_space is null or p.occasion is not null or (not p.muted and (p.at_once or not p.digest)) as by_mail
          from placed p
    ),
    in_inbox as (
        insert into messages.message (space_id, message_id, person, topic, letter, deadline, thing, thing_words, duty,
                                      statutory, muted, told_at, remind_at, escalation, mail_id)
        select j.space_id, j.message_id, j.person, j.topic, j.letter, j.deadline, j.thing, j.thing_words, coalesce(j.duty, ''),
               j.occasion is not null, j.muted, p_now, j.remind_at, j.escalation, case when j.by_mail then j.mail_id end
          from judged j where j.own_space is not null
        returning space_id, message_id
    ),
    in_outbox as (
        insert into messages.mail (space_id, mail_id, message_id, kind, topic, person, name, address, letter, deadline, occasion,
                                   entry, state, queued_at, due_at, settled_at, reply)
        select j.space_id, j.mail_id, i.message_id, case when j.occasion is null then 'NOTICE' else 'STATUTORY' end, j.topic,
               j.person, j.name, j.address, j.letter, j.deadline, j.occasion, j.entry,
               case when j.person is null and j.address is null then 'FAILED' else 'QUEUED' end, p_now,
               case when j.at_once or j.occasion is not null or j.own_space is null then p_now else p_quiet_until end,
               case when j.person is null and j.address is null then p_now end,
               case when j.person is null and j.address is null then 'Nobody is recorded who could be told' end
          from judged j left join in_inbox i on i.message_id = j.message_id
         where j.by_mail
    )
    select distinct i.space_id from in_inbox i
$$;

--changeset messages:0001-done splitStatements:false
-- What was asked is done: nobody is reminded of it any more, and what is not on its way yet is not sent. An empty duty means
-- every duty about the thing. Answers with the spaces whose inbox has changed.
create function messages.done(p_thing text, p_duty text, p_now timestamptz) returns setof uuid
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with ended as (
        update messages.message m set done_at = p_now, remind_at = null
         where m.thing = p_thing and m.duty <> '' and m.done_at is null and (p_duty = '' or m.duty = p_duty)
        returning m.space_id, m.message_id
    ),
    cancelled as (
        update messages.mail m set state = 'CANCELLED', settled_at = p_now
          from ended e where m.message_id = e.message_id and m.state = 'QUEUED' and m.kind = 'NOTICE'
    )
    select distinct e.space_id from ended e
$$;

--changeset messages:0001-served splitStatements:false
-- How far a statutory notice has come, for whoever reads the page of what it is about: figures, no names.
create function messages.served(p_occasion text) returns table (entries bigint, handed_over bigint, failed bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*), count(*) filter (where m.state = 'HANDED_OVER'), count(*) filter (where m.state = 'FAILED')
      from messages.mail m where m.occasion = p_occasion
$$;

--changeset messages:0001-gatekeepers
grant create on schema messages to cp_gate;
alter function messages.tell(jsonb, timestamptz, timestamptz) owner to cp_gate;
alter function messages.done(text, text, timestamptz) owner to cp_gate;
alter function messages.served(text) owner to cp_gate;
revoke create on schema messages from cp_gate;
set local role cp_gate;
revoke execute on function messages.tell(jsonb, timestamptz, timestamptz), messages.done(text, text, timestamptz),
    messages.served(text) from public;
grant execute on function messages.tell(jsonb, timestamptz, timestamptz), messages.done(text, text, timestamptz)
    to cp_member, cp_office, cp_job;
grant execute on function messages.served(text) to cp_member, cp_office, cp_job;
set local role cp_owner;
insert into tenancy.declared (what, object, reason) values
    ('DEFINER', 'messages.tell', 'a notice lies in its reader''s space, which its sender cannot open'),
    ('DEFINER', 'messages.done', 'ends what was asked of others in their own spaces'),
    ('DEFINER', 'messages.served', 'counts the notices of an occasion over all its readers'' spaces');

--changeset messages:0001-carried-by
alter table messages.message add foreign key (space_id, mail_id) references messages.mail (space_id, mail_id);
