package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The team writes its findings together, and nobody's words are lost. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingFindingsTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationReviews demonstration;

    @Autowired
    WritingFindings writing;

    @Autowired
    OrderingFindings ordering;

    @Autowired
    Reviewing reviewing;

    DemonstrationMembership.Made made;
    ReviewId review;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    @BeforeEach
    void openAReview() {
        review = demonstration.openOf(made.manor());
    }

    @Test
    void leadAndPeerWriteInOneListInTheOrderOfTheFramework() {
        Account.PEER_REVIEWER.does(() -> add("provision", FindingKind.EVEN_BETTER_IF, "Third"));
        Account.LEAD_REVIEWER.does(() -> add(null, FindingKind.WHAT_WENT_WELL, "Fourth, not placed"));
        Account.LEAD_REVIEWER.does(() -> add("leadership", FindingKind.EVEN_BETTER_IF, "Second"));
        Account.PEER_REVIEWER.does(() -> add("leadership", FindingKind.WHAT_WENT_WELL, "First"));

        Account.PEER_REVIEWER.does(() -> {
            assertThat(wordings()).containsExactly("First", "Second", "Third", "Fourth, not placed");
            assertThat(writing.all(review))
                    .extracting(FindingDetail::changedByName)
                    .containsExactly("Daniel Osei", "Margaret Lyle", "Daniel Osei", "Margaret Lyle");
        });
    }

    @Test
    void aFindingThatIsSentTwiceStandsOnce() {
        Account.LEAD_REVIEWER.does(() -> {
            var command = CommandId.next();
            var text = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", "Leading");

            var first = writing.add(command, review, text);

            assertThat(writing.add(command, review, text)).isEqualTo(first);
            assertThat(wordings()).containsExactly("Calm");
        });
    }

    @Test
    void aStaleSaveShowsTheOthersTextAndOverwritesNothing() {
        Account.LEAD_REVIEWER.does(() -> add(null, FindingKind.WHAT_WENT_WELL, "Calm"));
        var read = asLead();
        Account.PEER_REVIEWER.does(() -> reword(read, "Calm and kind"));

        Account.LEAD_REVIEWER.does(() -> {
            var result = writing.reword(review, read.id(), read.version(), text("Very calm"));

            assertThat(result).isInstanceOfSatisfying(SaveResult.Stale.class, stale -> {
                assertThat(stale.theirs().text().wording()).isEqualTo("Calm and kind");
                assertThat(stale.theirs().changedByName()).isEqualTo("Daniel Osei");
            });
            assertThat(wordings()).containsExactly("Calm and kind");
        });
    }

    @Test
    void havingSeenTheOthersTextTheWriterMaySaveHerOwn() {
        Account.LEAD_REVIEWER.does(() -> add(null, FindingKind.WHAT_WENT_WELL, "Calm"));
        var read = asLead();
        Account.PEER_REVIEWER.does(() -> reword(read, "Calm and kind"));
        var seen = asLead();

        Account.LEAD_REVIEWER.does(() -> {
            reword(seen, "Calm, kind and clear");
            assertThat(wordings()).containsExactly("Calm, kind and clear");
        });
    }

    @Test
    void savingTwiceIsSavingOnce() {
        Account.LEAD_REVIEWER.does(() -> add(null, FindingKind.WHAT_WENT_WELL, "Calm"));
        var read = asLead();
        Account.LEAD_REVIEWER.does(() -> {
            reword(read, "Calm and kind");
            reword(read, "Calm and kind");
            assertThat(asLead().version()).isEqualTo(read.version() + 1);
        });
    }

    @Test
    void movingAFindingDisturbsNobodyWhoIsRewordingIt() {
        Account.LEAD_REVIEWER.does(() -> add(null, FindingKind.WHAT_WENT_WELL, "Calm"));
        Account.LEAD_REVIEWER.does(() -> add(null, FindingKind.WHAT_WENT_WELL, "Kind"));
        var calm = asLead();
        Account.PEER_REVIEWER.does(
                () -> assertThat(ordering.moveDown(review, calm.id())).isEqualTo(new MoveResult.Moved(2, 2)));

        Account.LEAD_REVIEWER.does(() -> {
            reword(calm, "Very calm");
            assertThat(wordings()).containsExactly("Kind", "Very calm");
        });
    }

    @Test
    void aFindingMovesAmongThoseOfItsStrandAndKindOnly() {
        Account.LEAD_REVIEWER.does(() -> {
            add("leadership", FindingKind.WHAT_WENT_WELL, "First");
            add("leadership", FindingKind.EVEN_BETTER_IF, "Between");
            var second = add("leadership", FindingKind.WHAT_WENT_WELL, "Second");
            add("leadership", FindingKind.WHAT_WENT_WELL, "Third");

            assertThat(ordering.moveUp(review, second)).isEqualTo(new MoveResult.Moved(1, 3));
            assertThat(ordering.moveUp(review, second)).isEqualTo(new MoveResult.Moved(1, 3));
            assertThat(wordings()).containsExactly("Second", "First", "Third", "Between");
        });
    }

    @Test
    void whatAnotherChangedIsNotRemovedUnseen() {
        Account.LEAD_REVIEWER.does(() -> add(null, FindingKind.WHAT_WENT_WELL, "Calm"));
        var read = asLead();
        Account.PEER_REVIEWER.does(() -> reword(read, "Calm and kind"));

        Account.LEAD_REVIEWER.does(() -> {
            assertThat(writing.remove(review, read.id(), read.version())).isInstanceOf(RemoveResult.Stale.class);
            var seen = asLead();
            assertThat(writing.remove(review, seen.id(), seen.version())).isEqualTo(new RemoveResult.Removed());
            assertThat(writing.remove(review, seen.id(), seen.version())).isEqualTo(new RemoveResult.Removed());
            assertThat(wordings()).isEmpty();
        });
    }

    @Test
    void whoRewordsAFindingThatIsGoneIsToldSo() {
        Account.LEAD_REVIEWER.does(() -> add(null, FindingKind.WHAT_WENT_WELL, "Calm"));
        var read = asLead();
        Account.PEER_REVIEWER.does(() ->
                assertThat(writing.remove(review, read.id(), read.version())).isEqualTo(new RemoveResult.Removed()));

        Account.LEAD_REVIEWER.does(
                () -> assertThat(writing.reword(review, read.id(), read.version(), text("Very calm")))
                        .isEqualTo(new SaveResult.Gone()));
    }

    @Test
    void aReviewerFindsHerOpenReviewAndAHeadHasNoneToWrite() {
        Account.PEER_REVIEWER.does(() ->
                assertThat(reviewing.openForMe()).extracting(ReviewSummary::id).contains(review));
        Account.MANOR_HEAD.does(() -> assertThat(reviewing.openForMe()).isEmpty());
    }

    private FindingId add(@Nullable String strand, FindingKind kind, String wording) {
        var result = writing.add(CommandId.next(), review, new FindingText(strand, kind, wording, null));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).finding().id();
    }

    private void reword(FindingDetail read, String wording) {
        assertThat(writing.reword(review, read.id(), read.version(), text(wording)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private FindingDetail asLead() {
        return SignIn.as(
                Account.LEAD_REVIEWER.id(),
                Set.of("reviewer"),
                () -> writing.all(review).getFirst());
    }

    private List<String> wordings() {
        return writing.all(review).stream()
                .map(finding -> finding.text().wording())
                .toList();
    }

    private static FindingText text(String wording) {
        return new FindingText(null, FindingKind.WHAT_WENT_WELL, wording, null);
    }
}
