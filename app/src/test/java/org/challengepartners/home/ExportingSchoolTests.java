package org.challengepartners.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.Answer;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.reviews.DemonstrationReviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A head takes away everything that her school owns, and nobody takes away anything of another's. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ExportingSchoolTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationReviews reviews;

    @Autowired
    AgendaHouse agendaHouse;

    @Autowired
    DecisionsHouse decisionsHouse;

    @Autowired
    Forming forming;

    @Autowired
    ExportingSchool exporting;

    Made made;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
        reviews.make(made.manor());
    }

    @Test
    void theHeadsArchiveHoldsHerSchoolAndItsReportsWordForWord() {
        var files = SignIn.as(
                Account.MANOR_HEAD.id(),
                Account.MANOR_HEAD.person(),
                SignIn.roles("headteacher"),
                () -> unpack(exporting.archive(made.manor().id()).orElseThrow()));

        assertThat(files)
                .containsKeys(
                        "school/profile.json",
                        "school/people.json",
                        "school/keys.json",
                        "school/agreements.json",
                        "school/deputy-for-hub-matters.json",
                        "school/visits-of-the-office.json",
                        "school/terms.json",
                        "school/trail.json",
                        "reviews/accuracy.json",
                        "reviews/actions.json",
                        "reviews/reports.json");
        assertThat(files.get("school/people.json")).contains("Helen Carter", "HEADTEACHER");
        assertThat(files.get("school/terms.json")).contains("2026");
        assertThat(files.get("school/trail.json")).contains("School exported");
        assertThat(files.get("reviews/reports.json")).contains("The teaching observed was excellent");
        assertThat(String.join(" ", files.values())).doesNotContain("Brookside", "Grace Whitfield");
    }

    @Test
    void nobodyElseGetsIt() {
        Account.OTHER_HEAD.does(
                () -> assertThat(exporting.archive(made.manor().id())).isEmpty());
    }

    @Test
    void theArchiveHoldsTheSchoolsAnswersWithTheTextThatItAnsweredAlsoAfterItHasLeftTheHub() {
        agendaHouse.fresh();
        agendaHouse.put();
        agendaHouse.answer(Account.MANOR_HEAD, Answer.AGREE_WITH_RESERVATION);
        agendaHouse.answer(Account.SECOND_HEAD, Answer.OBJECT);
        var manor = agendaHouse.made().manor().id();
        Account.OFFICE.does(() -> forming.move(manor, agendaHouse.hub("River Hub"), "nearer"));

        var answers = java.util.Objects.requireNonNull(
                archiveOf(Account.MANOR_HEAD, manor).get("agendas/answers.json"));

        assertThat(answers)
                .contains("North Hub", "AGREE_WITH_RESERVATION", "We have no cover", "Helen Carter", "textHash")
                .doesNotContain("\"OBJECT\"", "Samuel Okafor", "Cover paid by the hub");
    }

    @Test
    void theArchiveHoldsTheNamedVoteOfTheMemberThatCoversTheSchoolOnceTheVoteHasClosed() {
        TestHouse.empty();
        var people = decisionsHouse.people();
        var manor = people.manor().id();
        var contest = decisionsHouse.openVote("Adopt the charter");
        var member = java.util.Objects.requireNonNull(people.members().get("The Governing Body of Manor School"))
                .id();
        decisionsHouse.cast(Account.MANOR_MEMBER, contest, member, Choice.AGAINST);
        assertThat(archiveOf(Account.MANOR_HEAD, manor).get("decisions/votes.json"))
                .as("while voting is open nobody reads a vote")
                .doesNotContain("AGAINST", "Adopt the charter");

        DecisionsHouse.endedAWhileAgo(contest);

        assertThat(archiveOf(Account.MANOR_HEAD, manor).get("decisions/votes.json"))
                .contains("Adopt the charter", "The Governing Body of Manor School", "AGAINST")
                .doesNotContain("Elm Park");
        assertThat(archiveOf(
                                Account.SECOND_HEAD,
                                java.util.Objects.requireNonNull(
                                                people.schools().get("Elm Park School"))
                                        .id())
                        .get("decisions/votes.json"))
                .contains("The Governing Body of Elm Park School")
                .doesNotContain("AGAINST", "Manor School");
    }

    private Map<String, String> archiveOf(Account head, SchoolId school) {
        return SignIn.as(
                head.id(),
                head.person(),
                SignIn.roles("headteacher"),
                () -> unpack(exporting.archive(school).orElseThrow()));
    }

    private static Map<String, String> unpack(byte[] archive) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
