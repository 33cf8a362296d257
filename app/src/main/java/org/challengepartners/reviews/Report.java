package org.challengepartners.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** What was submitted to the school, in a space that the school owns. It is written once and never changed. */
@Entity
@Table(schema = "reviews", name = "report")
class Report extends AbstractAggregateRoot<Report> implements Persistable<ReportId> {

    /** Where its words came from. */
    enum Origin {
        SUBMITTED,
        IMPORTED
    }

    @EmbeddedId
    private ReportId id;

    @Embedded
    private SpaceId space;

    @Embedded
    private ReviewId review;

    @Embedded
    private SchoolId school;

    private String schoolName;
    private String frameworkCode;

    @Embedded
    private Held held;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private Instant issuedAt;
    private String fingerprint;

    Report(SpaceId space, Review review, List<FindingText> findings, Instant now) {
        this.id = ReportId.next();
        this.space = space;
        this.review = review.id();
        this.school = review.school();
        this.schoolName = review.schoolName();
        this.frameworkCode = review.frameworkCode();
        this.held = review.held();
        this.origin = review.state() == ReviewState.IMPORTED ? Origin.IMPORTED : Origin.SUBMITTED;
        this.issuedAt = now;
        this.fingerprint = Fingerprint.of(review.id(), school, frameworkCode, held, findings);
        registerEvent(new ReportIssued(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    /** Its findings, one after the other as they were given. */
    List<ReportFinding> lines(List<FindingText> findings) {
        var lines = new ArrayList<ReportFinding>();
        for (var text : findings) {
            lines.add(new ReportFinding(space, id, lines.size() + 1, text));
        }
        return lines;
    }

    /** Somebody opened it. */
    void read() {
        registerEvent(new ReportRead(space, id));
    }

    /** Somebody took it away. */
    void taken(DocumentForm form) {
        registerEvent(new ReportDownloaded(space, id, form));
    }

    /** What a reader gets; words that are not those of the fingerprint are shown to nobody. */
    ReportDetail detail(Framework framework, List<FindingText> findings) {
        if (!fingerprint.equals(Fingerprint.of(review, school, frameworkCode, held, findings))) {
            throw new IllegalStateException("report %s is not what was submitted".formatted(id));
        }
        return new ReportDetail(
                id,
                space,
                review,
                schoolName,
                framework,
                held,
                issuedAt,
                origin == Origin.IMPORTED,
                fingerprint,
                findings,
                List.of());
    }

    /** What its fingerprint would be if it said this. */
    String fingerprintOf(List<FindingText> findings) {
        return Fingerprint.of(review, school, frameworkCode, held, findings);
    }

    String fingerprint() {
        return fingerprint;
    }

    SchoolId school() {
        return school;
    }

    SpaceId space() {
        return space;
    }

    String frameworkCode() {
        return frameworkCode;
    }

    @Override
    public ReportId getId() {
        return id;
    }

    /** Always: a report is inserted and never written again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
