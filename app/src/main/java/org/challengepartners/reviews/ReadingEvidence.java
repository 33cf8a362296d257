package org.challengepartners.reviews;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The team reads its evidence, and what rests on what: from a record to its findings and from a finding to its records. To everybody
 * who is not of the team there is no such review: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReadingEvidence {

    private final Reviews reviews;
    private final EvidenceRecords records;
    private final Findings findings;
    private final EvidenceBook book;
    private final TeamRoom room;
    private final ReviewPermissions permissions;
    private final SignedIn signedIn;

    ReadingEvidence(
            Reviews reviews,
            EvidenceRecords records,
            Findings findings,
            EvidenceBook book,
            TeamRoom room,
            ReviewPermissions permissions,
            SignedIn signedIn) {
        this.reviews = reviews;
        this.records = records;
        this.findings = findings;
        this.book = book;
        this.room = room;
        this.permissions = permissions;
        this.signedIn = signedIn;
    }

    /** The team's shared evidence and the reader's own, the latest first. */
    @Transactional(readOnly = true)
    public Slice<EvidenceSummary> page(ReviewId id, EvidenceFilter filter, Pageable page) {
        return book.page(team(id), id, filter, page);
    }

    /** One record; empty for one that is private to another, or never was. */
    @Transactional(readOnly = true)
    public Optional<EvidenceDetail> find(ReviewId id, EvidenceId evidence) {
        var review = room.enter(reviews.findById(id));
        return records.findById(evidence)
                .filter(found -> found.isOf(id))
                .map(found -> found.detail(signedIn.person(), !permissions.mayRecord(review)));
    }

    /** The lines of enquiry that the reader can see the team has used. */
    @Transactional(readOnly = true)
    public List<String> lines(ReviewId id) {
        return records.lines(team(id), id);
    }

    /** What a finding of the review rests on. */
    @Transactional(readOnly = true)
    public List<EvidenceSummary> under(ReviewId id, FindingId finding) {
        return book.under(team(id), finding);
    }

    /** The findings that rest on a record, as far as the reader may see them. */
    @Transactional(readOnly = true)
    public List<FindingDetail> restingOn(ReviewId id, EvidenceId evidence) {
        return book.restingOn(team(id), evidence).stream()
                .flatMap(finding -> findings.findById(finding).stream())
                .filter(finding -> finding.isOf(id))
                .map(Finding::detail)
                .toList();
    }

    /** How many records each finding of the review rests on; a finding without any is not in it. */
    @Transactional(readOnly = true)
    public Map<FindingId, Integer> support(ReviewId id) {
        return book.support(team(id), id);
    }

    /** Says that a finding rests on a shared record. False if there is no such finding or record, or nothing is written any more. */
    public boolean link(ReviewId id, FindingId finding, EvidenceId evidence) {
        return both(id, finding, evidence, () -> book.link(team(id), finding, evidence));
    }

    /** Takes that back. */
    public boolean unlink(ReviewId id, FindingId finding, EvidenceId evidence) {
        return both(id, finding, evidence, () -> book.unlink(team(id), finding, evidence));
    }

    private boolean both(ReviewId id, FindingId finding, EvidenceId evidence, Runnable step) {
        var review = room.enter(reviews.findForWork(id));
        var may = permissions.mayWrite(review)
                && findings.findById(finding).filter(found -> found.isOf(id)).isPresent()
                && records.findById(evidence)
                        .filter(found -> found.isOf(id) && found.isShared())
                        .isPresent();
        if (may) {
            step.run();
        }
        return may;
    }

    private SpaceId team(ReviewId id) {
        return room.space(room.enter(reviews.findById(id)));
    }
}
