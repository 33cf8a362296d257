package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import org.challengepartners.tenancy.FirstKey;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.SpaceKind;
import org.springframework.stereotype.Component;

/**
 * Makes findings the school's report: frozen, in a space of its own, to which the heads of the school get the keys, and the lead
 * of its hub if its agreement says so.
 */
@Component
class Issuing {

    private final Reports reports;
    private final ReportFindings lines;
    private final Keyring keys;
    private final HubLeadsKeys hubLeads;
    private final Clock clock;

    Issuing(Reports reports, ReportFindings lines, Keyring keys, HubLeadsKeys hubLeads, Clock clock) {
        this.reports = reports;
        this.lines = lines;
        this.keys = keys;
        this.hubLeads = hubLeads;
        this.clock = clock;
    }

    /** Who owns the report: the heads of the host, who get its first keys. */
    List<FirstKey> heads(Review review) {
        return keys.keysTo(review.space()).stream()
                .filter(key -> key.role() == KeyRole.HEADTEACHER)
                .map(key -> new FirstKey(key.person(), KeyRole.HEADTEACHER))
                .toList();
    }

    Report report(Review review, List<FirstKey> heads, List<FindingText> findings) {
        if (heads.isEmpty()) {
            throw new IllegalStateException("a report without a headteacher would belong to nobody");
        }
        var space = keys.foundThrough(review.space(), SpaceKind.REPORT, heads, "the report belongs to the school");
        var report = reports.saveAndFlush(new Report(space, review, findings, clock.instant()));
        lines.saveAll(report.lines(findings));
        hubLeads.settle(List.of(review.school()));
        return report;
    }
}
