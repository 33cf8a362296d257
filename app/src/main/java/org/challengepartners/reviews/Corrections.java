package org.challengepartners.reviews;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A report as its readers get it: its words as they were issued, with the lines that were corrected since. */
@Component
class Corrections {

    private final ReportFindings lines;
    private final Frameworks frameworks;
    private final JdbcClient database;

    Corrections(ReportFindings lines, Frameworks frameworks, JdbcClient database) {
        this.lines = lines;
        this.frameworks = frameworks;
        this.database = database;
    }

    private record Line(int number, int position, String wording, String erratum, String fingerprint, Instant at) {}

    /** Words that are not those of their fingerprints are shown to nobody. */
    ReportDetail detail(Report report) {
        var first = report.detail(frameworks.get(report.frameworkCode()), lines.of(report.getId()));
        var words = new ArrayList<>(first.findings());
        var made = new ArrayList<MadeCorrection>();
        for (var line : of(report)) {
            var before = words.get(line.position() - 1);
            words.set(
                    line.position() - 1,
                    new FindingText(before.strand(), before.kind(), line.wording(), before.grade()));
            if (!report.fingerprintOf(words).equals(line.fingerprint())) {
                throw new IllegalStateException(
                        "version F%d of report %s is not what was corrected".formatted(line.number(), report.getId()));
            }
            made.add(new MadeCorrection(
                    line.number(), line.position(), before.wording(), line.erratum(), line.fingerprint(), line.at()));
        }
        return first.corrected(List.copyOf(words), List.copyOf(made));
    }

    private List<Line> of(Report report) {
        return database.sql("""
                        select number, position, wording, erratum, fingerprint, made_at from reviews.corrected_line
                         where report_id = ? order by number
                        """)
                .param(report.getId().value())
                .query((row, _) -> new Line(
                        row.getInt(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }
}
