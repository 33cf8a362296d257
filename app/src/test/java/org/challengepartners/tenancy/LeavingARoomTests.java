package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When a review is submitted the team leaves its rooms: peers at once, the lead in her own time, and nobody gains a key. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavingARoomTests {

    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private final PersonId office = PersonId.next();
    private final PersonId head = PersonId.next();
    private final PersonId lead = PersonId.next();
    private final PersonId peer = PersonId.next();

    @Autowired
    Keyring keys;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    SpaceId review;

    @BeforeAll
    void appointTheOffice() {
        TestHouse.firstOffice(office);
    }

    /** Under the office's hat, as a service that is annotated with OfficeWork would do it. */
    @BeforeEach
    void openAReview() {
        review = as(
                office,
                "office",
                () -> Hat.OFFICE.wornDuring(() -> keys.found(
                        SpaceKind.REVIEW,
                        List.of(
                                new FirstKey(head, KeyRole.HEADTEACHER),
                                new FirstKey(lead, KeyRole.LEAD_REVIEWER),
                                new FirstKey(peer, KeyRole.PEER_REVIEWER)),
                        "for this test")));
    }

    @Test
    void theLeadTakesThePeersKeyButGivesNone() {
        reviewer(lead, () -> keys.take(review, peer, KeyRole.PEER_REVIEWER, "it is over"));

        assertThat(reviewer(peer, () -> keys.myRoles(review))).isEmpty();
        assertThatThrownBy(() -> reviewer(lead, () -> {
                    keys.give(review, peer, KeyRole.PEER_REVIEWER, "come back");
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aPeerTakesNobodysKey() {
        for (var whose : List.of(KeyRole.LEAD_REVIEWER, KeyRole.PEER_REVIEWER, KeyRole.HEADTEACHER)) {
            assertThatThrownBy(() -> reviewer(peer, () -> keys.take(review, lead, whose, "for a try")))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theLeadDoesNotTakeTheHeadsKey() {
        assertThatThrownBy(() -> reviewer(lead, () -> keys.take(review, head, KeyRole.HEADTEACHER, "for a try")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aPersonSetsAnEarlierEndToHerOwnKeyAndNeverALaterOne() {
        assertThat(reviewer(lead, () -> keys.shortenMine(review, KeyRole.LEAD_REVIEWER, END, "it is over")))
                .isTrue();
        var later = END.plus(Duration.ofDays(1));
        assertThat(reviewer(lead, () -> keys.shortenMine(review, KeyRole.LEAD_REVIEWER, later, "a little longer")))
                .isFalse();

        assertThat(reviewer(peer, () -> keys.keysTo(review)))
                .filteredOn(key -> key.person().equals(lead))
                .extracting(KeyHeld::until)
                .containsExactly(Optional.of(END));
    }

    @Test
    void aKeyThatIsShortenedToThePastIsGoneInTheNextTransaction() {
        reviewer(lead, () -> keys.shortenMine(review, KeyRole.LEAD_REVIEWER, Instant.EPOCH, "it is over"));
        assertThat(reviewer(lead, () -> keys.myRoles(review))).isEmpty();
    }

    @Test
    void nobodyShortensAKeyThatSheDoesNotHold() {
        assertThat(reviewer(peer, () -> keys.shortenMine(review, KeyRole.LEAD_REVIEWER, clock.instant(), "for a try")))
                .isFalse();
        assertThat(reviewer(lead, () -> keys.myRoles(review))).containsExactly(KeyRole.LEAD_REVIEWER);
    }

    @Test
    void whoFoundsAReportFurnishesItAndCannotOpenItAMomentLater() {
        var report = reviewer(
                lead,
                () -> transaction.execute(status -> {
                    var space = keys.foundThrough(
                            review, SpaceKind.REPORT, List.of(new FirstKey(head, KeyRole.HEADTEACHER)), "the school's");
                    assertThat(visible(space)).isTrue();
                    assertThat(keys.myRoles(space)).isEmpty();
                    return space;
                }));

        assertThat(reviewer(lead, () -> visible(report))).isFalse();
        assertThat(as(head, "headteacher", () -> visible(report))).isTrue();
    }

    private boolean visible(SpaceId space) {
        return transaction.execute(
                status -> database.sql("select exists (select 1 from tenancy.space where space_id = ?)")
                        .param(space.value())
                        .query((row, number) -> row.getBoolean(1))
                        .single());
    }

    private static <T> T reviewer(PersonId person, Supplier<T> work) {
        return as(person, "reviewer", work);
    }

    private static <T> T as(PersonId person, String role, Supplier<T> work) {
        return SignIn.as(person, Set.of(role), work);
    }
}
