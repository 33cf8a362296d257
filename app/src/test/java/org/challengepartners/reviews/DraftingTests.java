package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead writes the draft of a report, and a quality reader who is independent of team and school reads it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DraftingTests {

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsToReport toReport;

    @Autowired
    DraftingReports drafting;

    @Autowired
    QualityReading reading;

    @Autowired
    OverseeingRounds rounds;

    @Autowired
    OverseeingReviews overseeing;

    @Autowired
    ReadingEvidence evidence;

    @Autowired
    CheckingAccuracy checking;

    @Autowired
    SteeringReviews steering;

    SchoolSummary manor;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @Test
    @DisplayName("Row 15: the draft begins with a sentence for each finding that the team has agreed, resting on it")
    void theDraftBeginsWithTheFindings() {
        var review = toReport.drafting(manor);
        var findings = house.findings(review);

        var draft = of(Account.LEAD_REVIEWER, review);
        assertThat(draft.state()).isEqualTo(ReviewState.DRAFTING);
        assertThat(draft.sentences())
                .filteredOn(SentenceDetail::isJudgement)
                .extracting(sentence -> sentence.text().wording())
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> finding.text().wording())
                        .toList());
        assertThat(draft.sentences()).allMatch(SentenceDetail::isLinked).noneMatch(SentenceDetail::isFlagged);
        assertThat(draft.sentences())
                .anyMatch(sentence -> sentence.text().wording().contains("Effective"));
    }

    @Test
    @DisplayName(
            "Reviews 6.2: evidence, finding and sentence are walked both ways; what loses its evidence is marked again")
    void theChainIsWalkedBothWays() {
        var review = toReport.drafting(manor);
        var sentence = judgement(review);
        var finding = sentence.findings().getFirst().finding();
        var record = ReviewsBefore.as(Account.LEAD_REVIEWER, () -> evidence.under(review, finding))
                .getFirst();

        assertThat(ReviewsBefore.as(Account.LEAD_REVIEWER, () -> drafting.restingOn(review, record.id())))
                .extracting(SentenceDetail::id)
                .containsExactly(sentence.id());

        Account.LEAD_REVIEWER.does(() -> evidence.unlink(review, finding, record.id()));
        assertThat(judgement(review).isFlagged()).isTrue();
        assertThat(ReviewsBefore.as(Account.LEAD_REVIEWER, () -> drafting.restingOn(review, record.id())))
                .isEmpty();

        Account.LEAD_REVIEWER.does(() -> evidence.link(review, finding, record.id()));
        assertThat(judgement(review).isFlagged()).isFalse();
    }

    @Test
    @DisplayName("R-04: two windows change one sentence; neither text is lost, and the second is told")
    void twoWindowsNeverOverwriteEachOther() {
        var review = toReport.drafting(manor);
        var sentence = judgement(review);
        Account.LEAD_REVIEWER.does(() -> {
            var first = drafting.change(
                    review, sentence.id(), sentence.version(), text(sentence, "Pupils plan"), under(sentence));
            assertThat(first).isInstanceOf(SentenceResult.Saved.class);
            var second = drafting.change(
                    review, sentence.id(), sentence.version(), text(sentence, "Pupils read"), under(sentence));
            assertThat(second)
                    .isInstanceOfSatisfying(
                            SentenceResult.Stale.class,
                            stale -> assertThat(stale.theirs().text().wording()).isEqualTo("Pupils plan"));
        });
        assertThat(judgement(review).text().wording()).isEqualTo("Pupils plan");
    }

    @Test
    void aCommandThatIsRepeatedWritesOneSentence() {
        var review = toReport.drafting(manor);
        int before = of(Account.LEAD_REVIEWER, review).sentences().size();
        var command = CommandId.next();
        var text = new FindingText(null, FindingKind.CONTEXT, "A school of 120 pupils", null);
        Account.LEAD_REVIEWER.does(() -> {
            drafting.add(command, review, text, Set.of());
            drafting.add(command, review, text, Set.of());
        });
        assertThat(of(Account.LEAD_REVIEWER, review).sentences()).hasSize(before + 1);
    }

    @Test
    void aSentenceIsMovedAndTakenOut() {
        var review = toReport.drafting(manor);
        var first = judgement(review);
        Account.LEAD_REVIEWER.does(() -> {
            drafting.add(CommandId.next(), review, text(first, "Pupils help each other"), under(first));
            var second = of(review, "Pupils help each other");
            assertThat(drafting.move(review, second.id(), true)).isTrue();
            assertThat(drafting.move(review, second.id(), true)).isFalse();
            assertThat(drafting.remove(review, first.id())).isTrue();
            assertThat(drafting.remove(review, first.id())).isTrue();
        });
        assertThat(judgement(review).text().wording()).isEqualTo("Pupils help each other");
    }

    @Test
    @DisplayName(
            "Row 16: a judgement without a finding, an open strand and the name of a person keep the draft with its lead")
    void whatIsMissingIsSaid() {
        var review = toReport.drafting(manor);
        var sentence = judgement(review);
        Account.LEAD_REVIEWER.does(() -> {
            drafting.add(CommandId.next(), review, text(sentence, "Mrs Patel reads every day"), Set.of());
            of(Account.LEAD_REVIEWER, review).sentences().stream()
                    .filter(one -> one.text().kind() == FindingKind.EVEN_BETTER_IF)
                    .forEach(one -> drafting.remove(review, one.id()));
        });

        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.LEAD_REVIEWER, () -> drafting.submit(review, ""))))
                .anyMatch(words -> words.contains("Say on which finding each sentence of judgement rests: 1"))
                .anyMatch(words -> words.contains("Each strand needs something that went well"))
                .anyMatch(words -> words.contains("Mrs Patel"));

        Account.LEAD_REVIEWER.does(() -> {
            drafting.remove(review, of(review, "Mrs Patel reads every day").id());
            assertThat(drafting.submit(review, "The days were too short for more")
                            .isTaken())
                    .isTrue();
        });
    }

    @Test
    void whatTheLeadSaysIsNoNameIsAskedNoMore() {
        var review = toReport.drafting(manor);
        var sentence = judgement(review);
        Account.LEAD_REVIEWER.does(() -> {
            drafting.change(
                    review,
                    sentence.id(),
                    sentence.version(),
                    text(sentence, "The Dr Martin Room is calm"),
                    under(sentence));
            var names = drafting.find(review).orElseThrow().names();
            assertThat(names).isNotEmpty();
            drafting.notNames(review, Set.copyOf(names));
            assertThat(drafting.find(review).orElseThrow().names()).isEmpty();
            assertThat(drafting.submit(review, "").isTaken()).isTrue();
        });
    }

    @Test
    @DisplayName("Row 16: a quality reader has no place on the team and no post at the school, in its hub or its trust")
    void aReaderIsIndependent() {
        var review = toReport.drafting(manor);
        assertThat(assign(review, Account.PEER_REVIEWER))
                .contains("Daniel Osei has a place on the review's team: choose somebody else");
        assertThat(assign(review, Account.MANOR_HEAD))
                .contains("Helen Carter works at the school itself: choose somebody else");
        assertThat(assign(review, Account.SECOND_HEAD))
                .contains("Samuel Okafor works in the school's hub: choose somebody else");
        assertThat(assign(review, Account.HUB_LEAD))
                .contains("Ruth Ellery works in the school's hub: choose somebody else");
        assertThat(assign(review, Account.QUALITY_READER)).isEmpty();

        var space = ReviewsBefore.as(Account.LEAD_REVIEWER, () -> of(Account.LEAD_REVIEWER, review))
                .team();
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql(
                                "select count(*) from tenancy.key where space_id = ? and person = ? and role = 'QUALITY_READER' and valid @> now()")
                        .params(space.value(), Account.QUALITY_READER.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesAReaderWhoIsTiedWhateverTheServiceSays() {
        var review = toReport.drafting(manor);
        assertThatThrownBy(() -> JdbcClient.create(TestPostgres.get().superuser())
                        .sql("""
                                do $$ begin
                                perform set_config('tenancy.hat', 'cp_office', true), set_config('tenancy.person', '%s', true);
                                insert into reviews.quality_reader (space_id, review_id, person_id, person_name, assigned_by_name, assigned_at)
                                select space_id, review_id, '%s', 'Daniel Osei', 'The office', now() from reviews.review where review_id = '%s';
                                end $$
                                """.formatted(Account.OFFICE.id(), Account.PEER_REVIEWER.id(), review))
                        .update())
                .rootCause()
                .hasMessageContaining("tied to the review");
    }

    @Test
    @DisplayName(
            "Rows 17 and 18: the reader comments and sends back, the lead answers, the reader passes: D1 is frozen and hashed")
    void theReaderReturnsAndPasses() {
        var review = toReport.qualityRead(manor);
        var sentence = judgement(review);

        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.QUALITY_READER, () -> reading.sendBack(review))))
                .containsExactly("Write at least one comment: the lead reads there what to change");
        Account.QUALITY_READER.does(() -> {
            assertThat(reading.comment(CommandId.next(), review, Optional.of(sentence.id()), Optional.empty(), " "))
                    .contains("Enter your comment");
            assertThat(reading.comment(
                            CommandId.next(), review, Optional.of(sentence.id()), Optional.empty(), "Say for whom"))
                    .isEmpty();
            assertThat(reading.sendBack(review).isTaken()).isTrue();
        });
        Account.LEAD_REVIEWER.does(() -> {
            var first = drafting.find(review).orElseThrow().about(sentence.id()).getFirst();
            assertThat(first.byReader()).isTrue();
            assertThat(reading.comment(
                            CommandId.next(), review, Optional.of(sentence.id()), Optional.of(first.id()), "Done"))
                    .isEmpty();
            assertThat(drafting.submit(review, "").isTaken()).isTrue();
        });
        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.QUALITY_READER, () -> reading.sendBack(review))))
                .hasSize(1);
        ReviewsBefore.taken(Account.QUALITY_READER, () -> reading.pass(review));

        var round = ReviewsBefore.as(Account.MANOR_HEAD, () -> checking.find(review))
                .orElseThrow();
        assertThat(round.latest().name()).isEqualTo("D1");
        assertThat(round.latest().fingerprint()).matches("[0-9a-f]{64}");
        assertThat(round.latest().texts()).contains(sentence.text());
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql("""
                                select has_table_privilege('cp_member', 'reviews.sent_line', 'UPDATE, DELETE')
                                    or has_any_column_privilege('cp_office', 'reviews.sent_line', 'UPDATE')
                                """)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    @DisplayName("R-10: the earlier wordings of a sentence can be read by whoever reads the draft, the last one first")
    void earlierWordingsCanBeRead() {
        var review = toReport.drafting(manor);
        var first = judgement(review);
        Account.LEAD_REVIEWER.does(() -> {
            for (var words : List.of("Pupils know the day", "Pupils know the day and the week")) {
                var now = drafting.find(review).orElseThrow().sentences().stream()
                        .filter(one -> one.id().equals(first.id()))
                        .findFirst()
                        .orElseThrow();
                drafting.change(
                        review,
                        now.id(),
                        now.version(),
                        new FindingText(now.text().strand(), now.text().kind(), words, null),
                        now.findings().stream()
                                .map(SentenceDetail.Support::finding)
                                .collect(Collectors.toSet()));
            }
            assertThat(drafting.wordings(review, first.id()))
                    .extracting(EarlierWording::wording)
                    .containsExactly("Pupils know the day", first.text().wording());
        });
        assertThat(ReviewsBefore.as(Account.PEER_REVIEWER, () -> drafting.wordings(review, first.id())))
                .isEmpty();
    }

    @Test
    @DisplayName("R-10: what changes in other ways than its words is no other wording, and words stay whose they were")
    void aWordingIsKeptWhenTheWordsChange() {
        var review = toReport.drafting(manor);
        var first = judgement(review);
        Account.LEAD_REVIEWER.does(() -> {
            drafting.change(review, first.id(), first.version(), text(first, "Pupils know the day"), under(first));
            drafting.change(
                    review,
                    first.id(),
                    first.version() + 1,
                    new FindingText(first.text().strand(), FindingKind.CONTEXT, "Pupils know the day", null),
                    under(first));
            assertThat(drafting.wordings(review, first.id()))
                    .extracting(EarlierWording::wording)
                    .containsExactly(first.text().wording());
        });
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("update reviews.sentence set changed_by_name = 'Somebody else' where sentence_id = ?")
                .param(first.id().value())
                .update();
        Account.LEAD_REVIEWER.does(() -> {
            drafting.change(review, first.id(), first.version() + 2, text(first, "Pupils know the week"), under(first));
            assertThat(drafting.wordings(review, first.id()).getFirst())
                    .extracting(EarlierWording::wording, EarlierWording::by)
                    .containsExactly("Pupils know the day", Account.LEAD_REVIEWER.person());
        });
    }

    @Test
    void nobodyElseReadsADraft() {
        var review = toReport.qualityRead(manor);
        for (var outside : List.of(Account.MANOR_HEAD, Account.SECOND_HEAD, Account.HUB_LEAD, Account.PEER_REVIEWER)) {
            assertThat(ReviewsBefore.as(outside, () -> drafting.find(review))).isEmpty();
        }
        Account.LEAD_REVIEWER.does(() -> drafting.letPeersRead(review, true));
        assertThat(ReviewsBefore.as(Account.PEER_REVIEWER, () -> drafting.find(review))
                        .orElseThrow()
                        .mayEdit())
                .isFalse();
        assertThat(ReviewsBefore.as(Account.QUALITY_READER, () -> drafting.find(review))
                        .orElseThrow()
                        .mayEdit())
                .isFalse();
        assertThatThrownBy(() -> ReviewsBefore.as(Account.MANOR_HEAD, () -> reading.pass(review)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private Optional<String> assign(ReviewId review, Account person) {
        return ReviewsBefore.as(Account.OFFICE, () -> rounds.assignReader(review, person.id()));
    }

    private DraftDetail of(Account reader, ReviewId review) {
        return ReviewsBefore.as(reader, () -> drafting.find(review)).orElseThrow();
    }

    private SentenceDetail judgement(ReviewId review) {
        return of(Account.LEAD_REVIEWER, review).sentences().stream()
                .filter(SentenceDetail::isJudgement)
                .findFirst()
                .orElseThrow();
    }

    private SentenceDetail of(ReviewId review, String wording) {
        return of(Account.LEAD_REVIEWER, review).sentences().stream()
                .filter(sentence -> sentence.text().wording().equals(wording))
                .findFirst()
                .orElseThrow();
    }

    private static FindingText text(SentenceDetail like, String wording) {
        return new FindingText(like.text().strand(), like.text().kind(), wording, null);
    }

    private static Set<FindingId> under(SentenceDetail sentence) {
        return sentence.findings().stream().map(SentenceDetail.Support::finding).collect(Collectors.toSet());
    }
}
