package org.challengepartners.reviews;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Supplier;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two reviews of Manor School: that of January 2017, whose findings are those of the school's public page, and an invented one
 * of these weeks, on which a team is at work.
 */
@Component
public class DemonstrationReviews {

    private final PlanningReviews planning;
    private final ImportingReviews importing;
    private final WritingFindings writing;
    private final InventedEvidence evidence;
    private final Clock clock;

    DemonstrationReviews(
            PlanningReviews planning,
            ImportingReviews importing,
            WritingFindings writing,
            InventedEvidence evidence,
            Clock clock) {
        this.planning = planning;
        this.importing = importing;
        this.writing = writing;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param january the imported one of January 2017
     * @param current the open one, of which Margaret Lyle is the lead and Daniel Osei the peer reviewer
     */
    public record Made(ReviewId january, ReviewId current) {}

    /** Makes both; the people and the school must be there already. */
    public Made make(SchoolSummary manor) {
        var january = office(() -> importing.enter(
                CommandId.next(),
                new EarlierReview(manor.id(), "QAR-2014", YearMonth.of(2017, 1), FoundingPage.KEY_FINDINGS)));
        var current = openOf(manor);
        Account.LEAD_REVIEWER.does(() -> leadsFindings(current));
        Account.PEER_REVIEWER.does(() -> peersFindings(current));
        evidence.make(current);
        return new Made(january, current);
    }

    /** Opens a review of this term, without a finding. */
    public ReviewId openOf(SchoolSummary manor) {
        return office(() -> planning.open(CommandId.next(), plan(manor)));
    }

    private static ReviewId office(Supplier<OpenResult> work) {
        var office = Account.OFFICE;
        var result = SignIn.as(office.id(), office.person(), SignIn.roles(office.realmRole()), work);
        if (result instanceof OpenResult.Opened opened) {
            return opened.review();
        }
        throw new IllegalStateException("the demonstration's review was not opened: " + result);
    }

    private ReviewPlan plan(SchoolSummary manor) {
        var firstDay = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        return new ReviewPlan(
                manor.id(),
                "QAR-2019",
                Held.on(firstDay, firstDay.plusDays(2)),
                Account.LEAD_REVIEWER.id(),
                List.of(Account.PEER_REVIEWER.id()));
    }

    private void leadsFindings(ReviewId review) {
        write(
                review,
                "leadership",
                FindingKind.WHAT_WENT_WELL,
                "Leaders know every class well and act on what they see within the week",
                "Leading");
        write(
                review,
                "leadership",
                FindingKind.EVEN_BETTER_IF,
                "Give middle leaders regular time to watch each other teach",
                null);
    }

    private void peersFindings(ReviewId review) {
        write(
                review,
                "provision",
                FindingKind.WHAT_WENT_WELL,
                "Pupils choose between speech, sign and symbols with confidence, and staff follow their lead",
                null);
        write(
                review,
                "provision",
                FindingKind.EVEN_BETTER_IF,
                "Extend the small-steps assessment to pupils' independence at lunch and in the playground",
                null);
    }

    private void write(ReviewId review, String strand, FindingKind kind, String wording, @Nullable String grade) {
        var result = writing.add(CommandId.next(), review, new FindingText(strand, kind, wording, grade));
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException("the demonstration's finding was not saved: " + result);
        }
    }
}
