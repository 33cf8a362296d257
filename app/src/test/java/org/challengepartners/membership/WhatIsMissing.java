package org.challengepartners.membership;

import java.util.List;

/** What schools, members and people may lack: a partnership where much is missing, and the rules as one reads them in every row. */
final class WhatIsMissing {

    /** Things end, begin only next week, or were never there; each statement as the superuser. */
    static final List<String> IN_A_PARTNERSHIP = List.of(
            "update membership.appointment set until_day = current_date where appointment_id::text like '%0'",
            "update membership.appointment set until_day = current_date + 7 where appointment_id::text like '%1'",
            "update membership.representative set until_at = now() where representative_id::text like '%2'",
            "update membership.representative set until_at = now() + interval '7 days' where representative_id::text like '%3'",
            "update membership.representative set from_at = now() + interval '7 days' where representative_id::text like '%4'",
            "update membership.member_school set until_day = current_date where coverage_id::text like '%5'",
            "update membership.member_school set from_day = current_date + 7 where coverage_id::text like '%6'",
            "update membership.member_school set until_day = current_date + 7 where coverage_id::text like '%7'",
            "update membership.hub_school set until_day = current_date where hub_school_id::text like '%8'",
            "update membership.directory_entry set member_name = null where school_id::text like '%5'",
            "update membership.directory_entry set hub_name = null, hub_id = null where school_id::text like '%8'",
            "update membership.directory_entry set name = initcap(name) || ' %' where school_id::text like '%99'",
            "update membership.register_entry set address = '' where entry_id::text like '%9'",
            "update membership.register_entry set state = 'CEASED', ceased_on = current_date where entry_id::text like '%11'",
            """
            insert into membership.subscription (space_id, member_id, year, version, reference, due_on, paid_on)
            select space_id, entry_id, year, 0, 'INV', current_date, case when entry_id::text not like '%a' then current_date end
              from membership.register_entry,
                   generate_series(extract(year from current_date)::int - 1, extract(year from current_date)::int + 1) year
             where entry_id::text ~ '[0-7]$' and (entry_id::text ~ '[0-3]$' or year <> extract(year from current_date - 243)::int)
            """,
            """
            insert into membership.agreement (space_id, school_id, year, version, command_id, wording, shares_reports, signed_by,
                signed_by_name, signed_at)
            select space_id, school_id, year, 1, gen_random_uuid(), 'As agreed', true, gen_random_uuid(), 'Somebody', now()
              from membership.school,
                   generate_series(extract(year from current_date)::int - 1, extract(year from current_date)::int + 1) year
             where school_id::text ~ '[0-7]$' and (school_id::text ~ '[0-3]$' or year <> extract(year from current_date - 243)::int)
            """,
            """
            insert into membership.invitation (space_id, invitation_id, version, command_id, person_id, person_space, name, email,
                invited_as, roles, token_hash, state, sent_at, expires_at, invited_by)
            select c.space_id, gen_random_uuid(), 0, gen_random_uuid(), p.person_id, p.space_id, p.name, p.email, 'head', '{}',
                   sha256(p.person_id::text::bytea), case when p.person_id::text like '%2' then 'ACCEPTED' else 'SENT' end,
                   now() - interval '9 days', now() + interval '1 day' * case when p.person_id::text like '%3' then -1 else 5 end,
                   p.person_id
              from membership.person p, tenancy.space c where c.kind = 'COMPANY' and p.person_id::text ~ '[234]$'
            """);

    static final String SCHOOLS = """
            select d.school_id from membership.directory_entry d join membership.school s on s.school_id = d.school_id
             where (lower(d.name) like :pattern or lower(d.place) like :pattern)
               and (:kind::text is null or d.phase = :kind)
               and case coalesce(:gap::text, '')
                   when 'NO_MEMBER' then d.member_name is null
                   when 'NO_HUB' then d.hub_name is null
                   when 'NO_HEAD' then not exists (select 1 from membership.appointment a
                        where a.space_id = s.space_id and a.role = 'HEADTEACHER'
                          and (a.until_day is null or a.until_day > :today))
                   when 'NO_AGREEMENT' then not exists (select 1 from membership.agreement g
                        where g.school_id = d.school_id and g.year = :year)
                   else true end
             order by d.name, d.school_id
            """;

    static final String MEMBERS = """
            select e.entry_id from membership.register_entry e
              left join membership.subscription s on s.member_id = e.entry_id and s.year = :year
             where lower(e.legal_name) like :pattern
               and (:kind::text is null or e.state = :kind)
               and (:gap::text is null or e.state = 'ENTERED' and case :gap
                   when 'NO_REPRESENTATIVE' then not exists (select 1 from membership.representative r
                       where r.member_id = e.entry_id and r.from_at <= now() and (r.until_at is null or r.until_at > now()))
                   when 'NO_SCHOOL' then not exists (select 1 from membership.member_school c
                       where c.member_id = e.entry_id and c.from_day <= :today
                         and (c.until_day is null or c.until_day > :today))
                   when 'NO_ADDRESS' then e.address = ''
                   else s.paid_on is null end)
             order by e.legal_name, e.entry_id
            """;

    static final String PEOPLE = """
            select p.person_id from membership.person p left join membership.invitation i on i.person_id = p.person_id
             where (lower(p.name) like :pattern or lower(p.email) like :pattern)
               and (:kind::text is null or exists (select 1 from membership.appointment a
                    where a.person_id = p.person_id and a.role = :kind and (a.until_day is null or a.until_day > :today)))
               and case coalesce(:gap::text, '')
                   when 'INVITATION_WAITING' then i.state = 'SENT'
                   when 'INVITATION_EXPIRED' then i.state = 'SENT' and i.expires_at <= now()
                   when 'NO_PLACE' then not exists (select 1 from membership.appointment a
                        where a.person_id = p.person_id and (a.until_day is null or a.until_day > :today))
                   else true end
             order by p.name, p.person_id
            """;

    private WhatIsMissing() {}
}
