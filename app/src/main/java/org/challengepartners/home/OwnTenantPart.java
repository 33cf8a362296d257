package org.challengepartners.home;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.calendar.KeepingSchoolTerms;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.TenantFile;
import org.challengepartners.membership.TenantPart;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A school's term dates, and the trail of its spaces as its head reads it. */
@Component
class OwnTenantPart implements TenantPart {

    private static final int AT_A_TIME = 500;

    private final TracingSchool tracing;
    private final KeepingSchoolTerms terms;

    OwnTenantPart(TracingSchool tracing, KeepingSchoolTerms terms) {
        this.tracing = tracing;
        this.terms = terms;
    }

    @Override
    public Stream<TenantFile> files(SchoolId school) {
        return Stream.of(
                new TenantFile(
                        "school/terms.json",
                        tracing.find(school).flatMap(found -> terms.find(found.space())).stream()
                                .flatMap(calendar -> calendar.years().stream())
                                .toList()),
                new TenantFile("school/trail.json", trail(school)));
    }

    private List<TrailEntry> trail(SchoolId school) {
        var lines = new ArrayList<TrailEntry>();
        for (var page = tracing.lines(school, PageRequest.ofSize(AT_A_TIME));
                ;
                page = tracing.lines(school, page.nextPageable())) {
            lines.addAll(page.getContent());
            if (!page.hasNext()) {
                return lines;
            }
        }
    }
}
