package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.reviews.ReportDetail;
import org.challengepartners.reviews.ReportReading;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A head offers findings of her own school's reports to the lead of its hub: as they are written, in other words, as a theme only, or as
 * somebody who can help (reviews.md 11). She takes an offer back until the agenda that it led to is put to the schools. To everybody
 * else there is no such report and no such offer: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('headteacher')")
public class OfferingFindings {

    private final OfferRows offers;
    private final ReportReading reports;
    private final LiaisonRooms rooms;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Signing signing;
    private final ApplicationEventPublisher events;

    OfferingFindings(
            OfferRows offers,
            ReportReading reports,
            LiaisonRooms rooms,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Signing signing,
            ApplicationEventPublisher events) {
        this.offers = offers;
        this.reports = reports;
        this.rooms = rooms;
        this.permissions = permissions;
        this.hubs = hubs;
        this.signing = signing;
        this.events = events;
    }

    /** What the reader's schools offer; few. */
    @Transactional(readOnly = true)
    public List<OwnOffers> mine() {
        var mine = new ArrayList<OwnOffers>();
        for (var hub : hubs.all()) {
            for (var school : permissions.mySchools(hub.id())) {
                rooms.of(hub.id(), school.school())
                        .ifPresent(room -> mine.add(new OwnOffers(
                                hub.id(), hub.name(), school, offers.mine(room), reports.ofSchool(school.school()))));
            }
        }
        return mine;
    }

    /** A report of a school of the reader's with its findings; empty for any other. Opening it leaves a line in the trail. */
    public Optional<OfferableReport> find(ReviewId review) {
        return own(review)
                .flatMap(_ -> reports.open(review))
                .map(report -> new OfferableReport(
                        report,
                        mine().stream()
                                .flatMap(own -> own.offers().stream())
                                .filter(offer -> offer.review().equals(review))
                                .map(OwnOffer::position)
                                .sorted()
                                .toList()));
    }

    /**
     * Offers a finding.
     *
     * @param command made when the form opened; a repeat offers nothing again
     * @param position of the finding in the report, from 1
     */
    public StepResult offer(CommandId command, ReviewId review, int position, OfferForm form) {
        var own = own(review).orElseThrow();
        var report = reports.open(review).orElseThrow();
        if (position < 1 || position > report.findings().size()) {
            throw new NoSuchElementException("the report has no such finding");
        }
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var kind = typed.chosen(Field.ANSWER, form.kind(), "Choose how you offer it");
        var theme = typed.needed(Field.TITLE, form.theme(), Limits.TITLE, "Enter the theme in a few words");
        var words = kind != null && kind.needsWords()
                ? typed.needed(Field.ABOUT, form.wording(), Limits.PARAGRAPH, "Enter what the lead reads")
                : "";
        if (kind == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        var id = OfferId.random();
        var wording = kind == OfferKind.AS_WRITTEN ? wording(report, position) : words;
        if (offers.add(own.room(), id, command, kind, theme, wording, form.named(), review, position, signing.now())) {
            events.publishEvent(new FindingOffered(own.room(), id));
            return new StepResult.Done();
        }
        return new StepResult.NotNow(
                "You have offered this finding already. Take that offer back first to offer it otherwise");
    }

    /** Takes an offer back. */
    public StepResult withdraw(OfferId id) {
        var room = offers.room(id).orElseThrow();
        var offer = offers.mine(room).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (!offer.mayWithdraw()) {
            return new StepResult.NotNow(
                    "The agenda that it led to has been put to the schools, so it cannot be taken back any more");
        }
        offers.withdraw(id, signing.now());
        events.publishEvent(new OfferWithdrawn(room, id));
        return new StepResult.Done();
    }

    private static String wording(ReportDetail report, int position) {
        return report.findings().get(position - 1).wording();
    }

    private record Own(SpaceId room) {}

    private Optional<Own> own(ReviewId review) {
        return hubs.all().stream()
                .flatMap(hub -> permissions.mySchools(hub.id()).stream()
                        .filter(school -> reports.ofSchool(school.school()).stream()
                                .anyMatch(report -> report.review().equals(review)))
                        .flatMap(school -> rooms.of(hub.id(), school.school()).map(room -> new Own(room)).stream()))
                .findFirst();
    }
}
