package org.challengepartners.reviews;

import java.util.List;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office enters reviews that were held before the product, with what is left of them. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class ImportingReviews {

    private final Reviews reviews;
    private final Issuing issuing;
    private final Frameworks frameworks;
    private final Hosts hosts;
    private final Keyring keys;

    ImportingReviews(Reviews reviews, Issuing issuing, Frameworks frameworks, Hosts hosts, Keyring keys) {
        this.reviews = reviews;
        this.issuing = issuing;
        this.frameworks = frameworks;
        this.hosts = hosts;
        this.keys = keys;
    }

    /** The framework versions by which it may have been held, the newest first. */
    @Transactional(readOnly = true)
    public List<Framework> frameworks() {
        return frameworks.all();
    }

    /**
     * Enters a review. Its findings are the school's report at once; the office cannot read them afterwards.
     *
     * @param command made when the form opened; a repeat gets its first answer and enters nothing again
     * @throws java.util.NoSuchElementException if there is no such school or framework
     * @throws IllegalArgumentException if a finding does not fit the framework of that time
     */
    public OpenResult enter(CommandId command, EarlierReview held) {
        var earlier = reviews.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new OpenResult.Opened(earlier.get().id());
        }
        var framework = frameworks.get(held.framework());
        held.findings().forEach(finding -> check(finding, framework));
        var school = hosts.school(held.school());
        var heads = hosts.headKeys(school);
        if (heads.isEmpty()) {
            return new OpenResult.NoHeadteacher();
        }
        var space = keys.found(SpaceKind.REVIEW, heads, "a review from before the product");
        hosts.closeInTime(school, space);
        var review = reviews.save(Review.imported(command, space, school, framework, Held.in(held.held()))
                .of(hosts.urnOn(school, held.held().atDay(1))));
        issuing.report(review, heads, List.copyOf(held.findings()));
        return new OpenResult.Opened(review.id());
    }

    private static void check(FindingText finding, Framework framework) {
        var problems = finding.problems(framework);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("a finding of an imported review has " + problems);
        }
    }
}
