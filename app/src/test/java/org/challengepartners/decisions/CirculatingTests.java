package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The office circulates a written resolution: to the right members, by the right way, with everything frozen. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CirculatingTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    @Autowired
    Circulating circulating;

    @Autowired
    Constituting constituting;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    Made made;
    List<Voter> five;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
        five = resolutions.five(made);
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"REMOVAL_OF_DIRECTOR", "REMOVAL_OF_AUDITOR"})
    @DisplayName("Removing a director or an auditor before the end of the term is refused: it needs a meeting")
    void removalsNeedAMeeting(Matter matter) {
        var order = CirculationOrder.toAll(
                CommandId.next(), house.proposal("Remove somebody"), ResolutionKind.ORDINARY, matter);

        assertThat(DecisionsHouse.office(() -> circulating.circulate(order)))
                .isInstanceOfSatisfying(
                        CirculateResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.faults())
                                .singleElement()
                                .satisfies(fault ->
                                        assertThat(fault.words()).contains("only at a general meeting", "288(2)")));
    }

    @Test
    @DisplayName("The articles can be changed only by a special resolution")
    void theArticlesNeedASpecialResolution() {
        var order = CirculationOrder.toAll(
                CommandId.next(), house.proposal("New articles"), ResolutionKind.ORDINARY, Matter.ARTICLES);

        assertThat(DecisionsHouse.office(() -> circulating.circulate(order)))
                .isEqualTo(new CirculateResult.Incomplete(List.of(CirculationFault.ONLY_AS_SPECIAL)));
    }

    @Test
    void aResolutionIsCirculatedOnceHoweverOftenTheButtonIsPressed() {
        var proposal = house.proposal("Sent once");
        var order = CirculationOrder.toAll(CommandId.next(), proposal, ResolutionKind.ORDINARY, Matter.OTHER);

        var first = DecisionsHouse.office(() -> circulating.circulate(order));
        assertThat(first).isInstanceOf(CirculateResult.Circulated.class);
        assertThat(DecisionsHouse.office(() -> circulating.circulate(order))).isEqualTo(first);
        assertThat(DecisionsHouse.office(() -> circulating.circulate(
                        CirculationOrder.toAll(CommandId.next(), proposal, ResolutionKind.ORDINARY, Matter.OTHER))))
                .isInstanceOf(CirculateResult.AskedAlready.class);
    }

    @Test
    void whoeverIsLeftOutStandsInTheRecordWithReasonAndRule() {
        var proposal = house.proposal("Without some");
        house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(five));

        var seen = house.seen(Account.MANOR_MEMBER, proposal).resolution().orElseThrow();
        assertThat(seen.paper().paper().rollSize()).isEqualTo(5);
        assertThat(seen.leftOut())
                .filteredOn(one -> one.member().legalName().equals("The Governing Body of The Weir Nursery School"))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Subscription unpaid for a year"))
                .satisfies(one -> assertThat(one.basis()).isEqualTo("Article 12.3"));
    }

    @Test
    void leavingOutNeedsAReasonAndARule() {
        var order = new CirculationOrder(
                CommandId.next(),
                house.proposal("Left out silently"),
                ResolutionKind.ORDINARY,
                Matter.OTHER,
                Set.of(five.getFirst().member()),
                " ",
                "");

        assertThat(DecisionsHouse.office(() -> circulating.check(order)).faults())
                .containsExactly(CirculationFault.REASON_MISSING, CirculationFault.BASIS_MISSING);
    }

    @Test
    @DisplayName("Where votes go by school a trust with two academies has two, and a member without a school none")
    void votesCanGoBySchool() {
        DecisionsHouse.office(() -> constituting.adopt(
                CommandId.next(), new ConstitutionDraft("Articles by school", "28", Weight.SCHOOL, "1/2", "3/4")));
        var proposal = house.proposal("Votes by school");
        var check = DecisionsHouse.office(() -> circulating.check(
                CirculationOrder.toAll(CommandId.next(), proposal, ResolutionKind.SPECIAL, Matter.NAME)));
        DecisionsHouse.office(() -> circulating.circulate(
                CirculationOrder.toAll(CommandId.next(), proposal, ResolutionKind.SPECIAL, Matter.NAME)));
        DecisionsHouse.office(() -> constituting.adopt(
                CommandId.next(), new ConstitutionDraft("Companies Act 2006", "28", Weight.MEMBER, "1/2", "3/4")));

        var paper =
                house.seen(Account.OFFICE, proposal).resolution().orElseThrow().paper();
        assertThat(paper.rights()).isEqualTo(24).isEqualTo(check.rights());
        assertThat(paper.paper().rollSize()).isEqualTo(23);
        assertThat(paper.needed()).isEqualTo(18);
        assertThat(check.leftOut())
                .anyMatch(one -> one.member().legalName().equals("The Fourth Trust")
                        && one.reason().equals("Covers no school, and votes go by the schools covered"));
    }

    @Test
    @DisplayName(
            "AT-50, AT-51: Each roll entry gets exactly one notice with text, lapse and way to agree; who has nobody is seen")
    void everyMemberGetsItsCopyOnce() {
        var proposal = house.proposal("Every copy");
        var order = CirculationOrder.toAll(CommandId.next(), proposal, ResolutionKind.ORDINARY, Matter.OTHER);
        var check = DecisionsHouse.office(() -> circulating.check(order));
        DecisionsHouse.office(() -> circulating.circulate(order));

        var seen = house.seen(Account.OFFICE, proposal).resolution().orElseThrow();
        var occasion = DecisionNotices.occasion(seen.paper().paper().id());
        var superuser = JdbcClient.create(TestPostgres.get().superuser());
        assertThat(superuser
                        .sql("select count(*) from messages.mail where occasion = ?")
                        .param(occasion)
                        .query(Integer.class)
                        .single())
                .isEqualTo(seen.paper().paper().rollSize())
                .isEqualTo((int) seen.noticesNotYetHandedOver());
        assertThat(check.unrepresented()).contains("The Governing Body of The Weir Nursery School");
        assertThat(superuser.sql("""
                                select letter::text from messages.message m join membership.person p on p.person_id = m.person
                                where m.letter->>'title' = 'Written resolution: Every copy' and p.email like 'manor.member@%'
                                """).query(String.class).single())
                .contains("The text of Every copy", "How to agree", "cannot be taken back", "It lapses unless")
                .contains(seen.paper().paper().closing().words())
                .contains(seen.paper().paper().textHash());
    }

    @Test
    void theDatabaseItselfRefusesWhatTheLawDoesNotAllow() {
        var resolution = house.circulate(
                house.proposal("The wall around agreements"), ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        var manor = five.getFirst().member();
        for (var sql : List.of(
                "select * from decisions.agreement",
                "update decisions.agreement set rights = 9",
                "delete from decisions.agreement",
                "update decisions.contest set rights_needed = 1")) {
            assertThatThrownBy(() -> as(Account.MANOR_MEMBER, sql))
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> as(Account.SECOND_MEMBER, agreement(resolution, manor.value(), Account.SECOND_MEMBER)))
                .rootCause()
                .hasMessageContaining("only who represents the member agrees for it");
        assertThatThrownBy(() -> as(Account.MANOR_MEMBER, agreement(resolution, manor.value(), Account.SECOND_MEMBER)))
                .rootCause()
                .hasMessageContaining("only who represents the member agrees for it");
        DecisionsHouse.letItLapse(resolution);
        assertThatThrownBy(() -> as(Account.MANOR_MEMBER, agreement(resolution, manor.value(), Account.MANOR_MEMBER)))
                .rootCause()
                .hasMessageContaining("takes no agreements");
        assertThatThrownBy(() -> JdbcClient.create(TestPostgres.get().superuser())
                        .sql(
                                "update decisions.contest set closes_at = closes_at + interval '1 hour' where contest_id = ?")
                        .param(resolution.value())
                        .update())
                .rootCause()
                .hasMessageContaining("lapses_by_london_days");
    }

    private static String agreement(ContestId resolution, UUID member, Account by) {
        return "insert into decisions.agreement (space_id, contest_id, member_id, command, agreed_by) values ('%s', '%s', '%s', '%s', '%s')"
                .formatted(
                        SpaceId.COMPANY,
                        resolution,
                        member,
                        UUID.randomUUID(),
                        by.id().value());
    }

    private void as(Account account, String sql) {
        account.does(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> database.sql(sql).query().listOfRows()));
    }
}
