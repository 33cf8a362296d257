package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.FindingByAddress;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of a school's report: its head alone lets somebody read it, for a reason and a time, and ends it again (reviews.md 10).
 * The lead of the hub is not in it: she reads by the year's membership agreement alone. To everybody but the school's head there is
 * no such report: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SharingReports {

    private static final int LONGEST_REASON = 300;

    private final Reviews reviews;
    private final Reports reports;
    private final ShareBook book;
    private final SharedReports shared;
    private final ReviewPermissions permissions;
    private final ReviewNotices notices;
    private final FindingByAddress people;
    private final OwnHubs hubs;
    private final Keyring keys;
    private final SignedIn signedIn;
    private final Clock clock;

    SharingReports(
            Reviews reviews,
            Reports reports,
            ShareBook book,
            SharedReports shared,
            ReviewPermissions permissions,
            ReviewNotices notices,
            FindingByAddress people,
            OwnHubs hubs,
            Keyring keys,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.book = book;
        this.shared = shared;
        this.permissions = permissions;
        this.notices = notices;
        this.people = people;
        this.hubs = hubs;
        this.keys = keys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The register of a review's report; empty for a review that is not of the reader's school, or has no report yet. */
    @Transactional(readOnly = true)
    public Optional<SharingRegister> register(ReviewId id) {
        return find(id).map(report -> {
            var review = reviews.findById(id).orElseThrow();
            return new SharingRegister(
                    id,
                    review.schoolName(),
                    review.held(),
                    book.lines(report),
                    shared.readers(report.school()).stream()
                            .filter(reader -> reader.held().equals(review.held()))
                            .toList(),
                    clock.instant());
        });
    }

    /**
     * Lets somebody read the report.
     *
     * @param command made when the form opened; a repeat shares nothing again
     * @param address of somebody of the partnership, written out in full
     * @param why in words that the reader sees too
     * @param lastDay in London, inclusive
     */
    @AsksSecondFactor
    public ShareResult share(CommandId command, ReviewId id, String address, String why, LocalDate lastDay) {
        var report = find(id).orElseThrow();
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return new ShareResult.NoReason();
        }
        var today = LocalDate.now(clock.withZone(DateWords.LONDON));
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            return new ShareResult.NotThisDay();
        }
        var found = people.find(address);
        if (found.isEmpty()) {
            return new ShareResult.NobodyThere();
        }
        var reader = found.get();
        var until = lastDay.plusDays(1).atStartOfDay(DateWords.LONDON).toInstant();
        if (book.has(command)) {
            return new ShareResult.Shared(reader.name(), until);
        }
        if (keys.keysTo(report.space()).stream().anyMatch(key -> key.person().equals(reader.person()))) {
            return new ShareResult.ReadsItAlready(reader.name());
        }
        if (hubs.leadsOf(report.school()).stream()
                .anyMatch(lead -> lead.person().equals(reader.person()))) {
            return new ShareResult.LeadsTheHub(reader.name());
        }
        book.add(command, report, reader.person(), reader.name(), reason, until, signedIn.name(), clock.instant());
        keys.giveUntil(until, report.space(), reader.person(), KeyRole.REPORT_READER, reason);
        notices.shared(
                reviews.findById(id).orElseThrow(), report.getId(), reader.person(), signedIn.name(), reason, lastDay);
        return new ShareResult.Shared(reader.name(), until);
    }

    /** Ends it from now on; false if that person cannot read it by the register. */
    public boolean revoke(ReviewId id, PersonId reader) {
        var report = find(id).orElseThrow();
        book.end(report, reader, signedIn.name(), clock.instant());
        return keys.take(report.space(), reader, KeyRole.REPORT_READER, "the headteacher ended it");
    }

    private Optional<Report> find(ReviewId id) {
        return reviews.findById(id).filter(permissions::mayReadReport).flatMap(review -> reports.of(review.id()));
    }
}
