package org.challengepartners.reviews;

import java.util.List;
import java.util.function.Supplier;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reviews of Manor School for the tests of their pages, with what the team does on them. */
@Component
public class ReviewsHouse {

    private final DemonstrationMembership membership;
    private final DemonstrationReviews demonstration;
    private final WritingFindings writing;
    private final Submitting submitting;

    ReviewsHouse(
            DemonstrationMembership membership,
            DemonstrationReviews demonstration,
            WritingFindings writing,
            Submitting submitting) {
        this.membership = membership;
        this.demonstration = demonstration;
        this.writing = writing;
        this.submitting = submitting;
    }

    /** The demonstration's people and schools; Manor School is returned. */
    public SchoolSummary manor() {
        TestHouse.firstOffice(Account.OFFICE.id());
        return membership.make().manor();
    }

    /** The demonstration's two reviews. */
    public DemonstrationReviews.Made both(SchoolSummary manor) {
        return demonstration.make(manor);
    }

    /** An open review without a finding. */
    public ReviewId open(SchoolSummary manor) {
        return demonstration.openOf(manor);
    }

    /** A reviewer adds a finding of leadership that went well. */
    public FindingDetail wrote(Account reviewer, ReviewId review, String wording, @Nullable String grade) {
        var text = new FindingText("leadership", FindingKind.WHAT_WENT_WELL, wording, grade);
        return saved(as(reviewer, () -> writing.add(CommandId.next(), review, text)));
    }

    /** The lead adds a finding. */
    public FindingDetail wrote(ReviewId review, FindingText text) {
        return saved(as(Account.LEAD_REVIEWER, () -> writing.add(CommandId.next(), review, text)));
    }

    /** A reviewer adds an area for development. */
    public FindingDetail wroteArea(Account reviewer, ReviewId review, String wording) {
        var text = new FindingText("leadership", FindingKind.EVEN_BETTER_IF, wording, null);
        return saved(as(reviewer, () -> writing.add(CommandId.next(), review, text)));
    }

    /** A reviewer changes what a finding says. */
    public FindingDetail reworded(Account reviewer, ReviewId review, FindingDetail read, String wording) {
        var text = new FindingText(
                read.text().strand(), read.text().kind(), wording, read.text().grade());
        return saved(as(reviewer, () -> writing.reword(review, read.id(), read.version(), text)));
    }

    /** A reviewer removes a finding. */
    public void removed(Account reviewer, ReviewId review, FindingDetail read) {
        reviewer.does(() -> writing.remove(review, read.id(), read.version()));
    }

    /** The lead submits. */
    public void submitted(ReviewId review) {
        Account.LEAD_REVIEWER.does(() -> submitting.submit(
                CommandId.next(), review, submitting.check(review).fingerprint()));
    }

    /** All findings as the lead sees them. */
    public List<FindingDetail> findings(ReviewId review) {
        return as(Account.LEAD_REVIEWER, () -> writing.all(review));
    }

    private static FindingDetail saved(SaveResult result) {
        if (result instanceof SaveResult.Saved saved) {
            return saved.finding();
        }
        throw new IllegalStateException("not saved: " + result);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), account.person(), SignIn.roles(account.realmRole()), work);
    }
}
