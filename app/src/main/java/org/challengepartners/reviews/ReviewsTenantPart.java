package org.challengepartners.reviews;

import java.util.stream.Stream;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.TenantFile;
import org.challengepartners.membership.TenantPart;
import org.springframework.stereotype.Component;

/** The reports that a school owns, word for word, whom it let read them, what was said of their accuracy, and what it does about them. */
@Component
class ReviewsTenantPart implements TenantPart {

    private final ReportReading reports;
    private final ActingOnReport acting;
    private final SharingReports sharing;
    private final FollowingUp following;
    private final DaysOfOwnSchool days;
    private final CheckingAccuracy accuracy;

    ReviewsTenantPart(
            ReportReading reports,
            ActingOnReport acting,
            SharingReports sharing,
            FollowingUp following,
            DaysOfOwnSchool days,
            CheckingAccuracy accuracy) {
        this.reports = reports;
        this.acting = acting;
        this.sharing = sharing;
        this.following = following;
        this.days = days;
        this.accuracy = accuracy;
    }

    @Override
    public Stream<TenantFile> files(SchoolId school) {
        var mine = reports.ofSchool(school);
        return Stream.of(
                new TenantFile(
                        "reviews/reports.json",
                        mine.stream()
                                .flatMap(summary -> reports.open(summary.review()).stream())
                                .toList()),
                new TenantFile(
                        "reviews/sharing.json",
                        mine.stream()
                                .flatMap(summary -> sharing.register(summary.review()).stream())
                                .flatMap(register -> register.lines().stream())
                                .toList()),
                new TenantFile(
                        "reviews/accuracy.json",
                        mine.stream()
                                .flatMap(summary -> accuracy.find(summary.review()).stream())
                                .toList()),
                new TenantFile(
                        "reviews/actions.json",
                        mine.stream()
                                .flatMap(summary -> acting.find(summary.review()).stream())
                                .flatMap(plan -> plan.areas().stream())
                                .toList()),
                new TenantFile(
                        "reviews/follow-ups.json",
                        mine.stream()
                                .flatMap(summary -> following.find(summary.review()).stream())
                                .toList()),
                new TenantFile("reviews/reviewer-days.json", days.mine()));
    }
}
