package org.challengepartners.reviews;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One finding of a report, as it was submitted. */
@Entity
@Table(schema = "reviews", name = "report_finding")
class ReportFinding implements Persistable<ReportFinding.Key> {

    /** The report, and the finding's place in it from 1 on. */
    @Embeddable
    record Key(@Embedded ReportId report, int position) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Embedded
    private SpaceId space;

    private @Nullable String strandKey;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String wording;
    private @Nullable String grade;

    ReportFinding(SpaceId space, ReportId report, int position, FindingText text) {
        this.key = new Key(report, position);
        this.space = space;
        this.strandKey = text.strand();
        this.kind = text.kind();
        this.wording = text.wording();
        this.grade = text.grade();
    }

    @SuppressWarnings("NullAway.Init")
    protected ReportFinding() {}

    @Override
    public Key getId() {
        return key;
    }

    /** Always: it is inserted and never written again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
