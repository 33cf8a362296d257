package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was decided stays what it was, whoever leaves, and says nothing of persons that it need not. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class LastingRecordTests {

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    @Autowired
    Recording recording;

    @Autowired
    Following following;

    List<Voter> five;
    ProposalId proposal;
    ContestId resolution;

    @BeforeAll
    void passAResolution() {
        five = resolutions.five(house.people());
        proposal = house.proposal("What lasts");
        resolution = house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        five.subList(0, 3).forEach(voter -> house.agree(voter.account(), resolution, voter.member()));
    }

    @Test
    @DisplayName(
            "AT-05: No column of votes, rolls, agreements or ballots keeps a count: every result is added up from the rows")
    void noCounterIsKept() {
        assertThat(superuser.sql("""
                                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                                 where (table_schema in ('elections', 'urn') or table_schema = 'decisions'
                                        and table_name in ('contest', 'vote', 'roll_entry', 'agreement'))
                                   and data_type in ('smallint', 'integer', 'bigint', 'numeric')
                                   and column_name ~ '(votes|count|total|tally|turnout|used|agreed|cast)(_|$)'
                                """).query(String.class).list()).isEmpty();
        var result = house.seen(Account.MANOR_MEMBER, proposal)
                .resolution()
                .orElseThrow()
                .result();
        assertThat(VerifyRecord.verify(record())).isEmpty(); // adds up again
        assertThat(record()).contains(result.sentence());
    }

    @Test
    @DisplayName(
            "AT-32: A person whose name and address are erased after the end changes no count, record or hash: the record names members")
    void anErasedPersonChangesNothing() {
        var before = record();
        var person = Account.MANOR_MEMBER.person();
        assertThat(before).contains("The Governing Body of Manor School").doesNotContain(person);
        var sentence = sentence();

        superuser
                .sql("update membership.representative set person_name = 'Erased' where person_id = ?")
                .param(Account.MANOR_MEMBER.id().value())
                .update();

        assertThat(record()).isEqualTo(before);
        assertThat(sentence()).isEqualTo(sentence);
        assertThat(VerifyRecord.verify(record())).isEmpty();
    }

    @Test
    @DisplayName(
            "AT-34: Who is left off a roll is listed with the reason, a roll is never changed, and no member reads a mail address in it")
    void rollsSayWhyAndNeverChange() {
        assertThat(record())
                .contains("Subscription unpaid for a year", "Article 12.3")
                .doesNotContain("@");
        assertThat(DecisionsHouse.as(Account.MANOR_MEMBER, () -> following.roll(resolution, PageRequest.of(0, 1_000))))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.toString()).doesNotContain("@"));
        assertThat(superuser.sql("""
                                select hat from unnest(array['cp_member', 'cp_office', 'cp_job', 'cp_gate']) as hat
                                 where has_table_privilege(hat, 'decisions.roll_entry', 'update, delete')
                                """).query(String.class).list()).isEmpty();
        assertThatThrownBy(() -> superuser.sql("""
                                insert into decisions.roll_entry (space_id, contest_id, member_id, legal_name)
                                select space_id, contest_id, uuidv7(), 'A latecomer' from decisions.contest where contest_id = ?
                                """).param(resolution.value()).update())
                .hasMessageContaining("roll");
    }

    private String sentence() {
        return house.seen(Account.SECOND_MEMBER, proposal)
                .resolution()
                .orElseThrow()
                .result()
                .sentence();
    }

    private String record() {
        return new String(
                DecisionsHouse.as(Account.SECOND_MEMBER, () -> recording.data(resolution))
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
    }
}
