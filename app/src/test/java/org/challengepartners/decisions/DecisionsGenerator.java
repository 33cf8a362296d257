package org.challengepartners.decisions;

import java.util.List;
import java.util.Map;
import org.challengepartners.generated.GeneratedPart;
import org.challengepartners.generated.Loader;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/**
 * Advisory votes of all members: three that have closed and one that is open, in which three of four members that somebody
 * votes for have voted. Roll and votes come out of the register, so the database makes them.
 */
@Component
class DecisionsGenerator implements GeneratedPart {

    private static final List<String> TITLES = List.of(
            "Adopt the reviewer charter",
            "Hold one shared training day a year",
            "Publish what reviews find most often",
            "Bring student leaders into peer reviews");

    /** How many weeks ago each opened; each takes two. */
    private static final List<Integer> WEEKS_AGO = List.of(40, 26, 9, 1);

    private static final String PROPOSAL = """
            insert into decisions.proposal (space_id, proposal_id, version, title, text, state, made_by, made_at, command)
            values ('{company}', '{proposal}', 1, '{title}', 'All schools of the partnership take part, and the office publishes the dates.',
                    'PUT_TO_DECISION', '{office}', now() - interval '{weeks} weeks 1 day', '{command}')
            """;

    private static final String CONTEST = """
            insert into decisions.contest (space_id, contest_id, proposal_id, vehicle, question, title, text, text_hash, roll_size,
                roll_hash, opened_by, opens_at, closes_at, closes_zone, command)
            select p.space_id, '{contest}', p.proposal_id, 'ADVISORY_POLL', p.title || '?', p.title, p.text,
                   encode(sha256(convert_to(p.title || E'\\n' || p.title || '?' || E'\\n' || p.text, 'UTF8')), 'hex'),
                   count(*), encode(sha256(convert_to(string_agg(
                       m.member_id || E'\\t' || m.legal_name || E'\\n', '' order by m.member_id), 'UTF8')), 'hex'),
                   p.made_by, p.made_at + interval '1 day', p.made_at + interval '15 days', 'Europe/London', p.command
              from decisions.proposal p join membership.member m on m.entered_on <= p.made_at::date and m.ceased_on is null
             where p.proposal_id = '{proposal}' group by p.proposal_id
            """;

    private static final String ROLL = """
            insert into decisions.roll_entry (space_id, contest_id, member_id, legal_name)
            select c.space_id, c.contest_id, m.member_id, m.legal_name
              from decisions.contest c join decisions.proposal p on p.proposal_id = c.proposal_id
              join membership.member m on m.entered_on <= p.made_at::date and m.ceased_on is null
             where c.contest_id = '{contest}'
            """;

    /** Of those who vote two in three are for it, and one in nine abstains; each at a minute of its own in the first six days. */
    private static final String VOTES = """
            insert into decisions.vote (space_id, contest_id, member_id, version, choice, command, cast_by, cast_at)
            select c.space_id, c.contest_id, e.member_id, 1,
                   case when lot.chance < 16 then 'FOR' when lot.chance < 21 then 'AGAINST' else 'ABSTAIN' end,
                   md5(c.contest_id || ' ' || e.member_id)::uuid, r.person_id, c.opens_at + interval '1 minute' * lot.minute
              from decisions.contest c
              join decisions.roll_entry e on e.contest_id = c.contest_id
              join membership.representative r on r.member_id = e.member_id and r.until_at is null and r.from_at < c.opens_at
             cross join lateral (select hashtextextended(c.contest_id || ' ' || e.member_id, {seed}) as value) drawn
             cross join lateral (select abs(drawn.value % 24) as chance, 1 + abs(drawn.value / 24 % 8600) as minute) lot
             where c.contest_id = '{contest}' and lot.chance % 4 <> 3
            """;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void make(Size size, Loader loader) {
        // What was decided before now cannot be cast now: these two ask for the person and the minute.
        loader.run("alter table decisions.roll_entry disable trigger frozen");
        loader.run("alter table decisions.vote disable trigger stands");
        for (int i = 0; i < TITLES.size(); i++) {
            for (var statement : List.of(PROPOSAL, CONTEST, ROLL, VOTES)) {
                loader.run(filled(statement, i, size));
            }
        }
        loader.run("alter table decisions.roll_entry enable trigger frozen");
        loader.run("alter table decisions.vote enable trigger stands");
    }

    private static String filled(String statement, int number, Size size) {
        var filled = statement;
        for (var value : Map.of(
                        "company", SpaceId.COMPANY,
                        "proposal", Thing.PROPOSAL.id(number),
                        "contest", Thing.CONTEST.id(number),
                        "command", Thing.COMMAND.id(number),
                        "office", Thing.PERSON.id(0),
                        "title", TITLES.get(number),
                        "weeks", WEEKS_AGO.get(number),
                        "seed", size.seed())
                .entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return filled;
    }
}
