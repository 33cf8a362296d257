package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office accredits what a team has tested, for three years unless it says otherwise (reviews.md 1.6). */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class AccreditingExcellence {

    private final ExcellenceBook book;
    private final ReviewSettings settings;
    private final OwnProfile profile;
    private final Clock clock;

    AccreditingExcellence(ExcellenceBook book, ReviewSettings settings, OwnProfile profile, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.profile = profile;
        this.clock = clock;
    }

    /** What waits for the office, the longest first. */
    @Transactional(readOnly = true)
    public List<ExcellenceArea> waiting() {
        return book.in(ExcellenceState.TESTED);
    }

    /** Accredits it from today on; no if it does not wait any more. */
    public boolean accredit(UUID area) {
        var until = LocalDate.now(clock).plusYears(settings.excellenceYears()).minusDays(1);
        return book.accredit(area, until, me());
    }

    /** Does not accredit it; the school reads why. No if it does not wait any more. */
    public boolean refuse(UUID area, String reason) {
        return book.refuse(area, reason.strip(), me());
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElse("The office");
    }
}
