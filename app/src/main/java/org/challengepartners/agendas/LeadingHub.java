package org.challengepartners.agendas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.reviews.ComingReviews;
import org.challengepartners.reviews.ReportSummary;
import org.challengepartners.reviews.SharedReports;
import org.challengepartners.reviews.ShowingExcellence;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead of a hub keeps an eye on, of what is open to her anyway. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('hub-lead')")
public class LeadingHub {

    private static final int MOST_REPORTS = 200;

    /** More than the whole partnership has: 600 schools, with an area or two each. */
    private static final int MOST_AREAS = 2000;

    private final Agendas agendas;
    private final AgendaPages pages;
    private final TargetPages targets;
    private final YearEnds ends;
    private final MeetingPages meetings;
    private final MeetingOutcomes outcomes;
    private final OfferRows offers;
    private final SharedReports reports;
    private final ComingReviews coming;
    private final ShowingExcellence excellence;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Clock clock;

    LeadingHub(
            Agendas agendas,
            AgendaPages pages,
            TargetPages targets,
            YearEnds ends,
            MeetingPages meetings,
            MeetingOutcomes outcomes,
            OfferRows offers,
            SharedReports reports,
            ComingReviews coming,
            ShowingExcellence excellence,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Clock clock) {
        this.agendas = agendas;
        this.pages = pages;
        this.targets = targets;
        this.ends = ends;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.offers = offers;
        this.reports = reports;
        this.coming = coming;
        this.excellence = excellence;
        this.permissions = permissions;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** The hubs that the reader leads, by name. */
    public List<LeadBoard> mine() {
        return hubs.all().stream()
                .filter(hub -> permissions.mayPut(hub.space()))
                .map(this::board)
                .toList();
    }

    private LeadBoard board(HubSummary hub) {
        var its = agendas.mine().stream()
                .filter(agenda -> agenda.hub().equals(hub.id()))
                .toList();
        var members = hubs.members(hub.id());
        var year = SchoolYear.of(LocalDate.now(clock));
        var schools = members.stream().map(HubMember::school).toList();
        var shared = shared(schools);
        return new LeadBoard(
                hub.id(),
                hub.name(),
                meetings.warnings(meetings.of(hub.id(), year), year),
                silent(its, members),
                its.stream()
                        .filter(agenda -> agenda.state().isAdopted())
                        .findFirst()
                        .flatMap(agenda -> targets.of(agenda.id())),
                outcomes.open(hub.id(), true),
                shared,
                coming(members),
                excellence.directory("", PageRequest.of(0, MOST_AREAS)).getContent().stream()
                        .filter(area -> schools.contains(area.school()))
                        .toList(),
                members.stream()
                        .filter(member -> shared.stream()
                                .noneMatch(report -> report.school().equals(member.school())))
                        .map(HubMember::name)
                        .toList(),
                (int) offers.to(hub.id()).stream()
                        .filter(offer -> offer.under().isEmpty())
                        .count());
    }

    private List<LeadBoard.Coming> coming(List<HubMember> members) {
        return coming.mine().stream()
                .flatMap(review -> members.stream()
                        .filter(member -> member.school().equals(review.school()))
                        .map(member -> new LeadBoard.Coming(member.school(), member.name(), review.held())))
                .toList();
    }

    private List<ReportSummary> shared(List<SchoolId> schools) {
        return reports.mine(PageRequest.of(0, MOST_REPORTS)).getContent().stream()
                .filter(report -> schools.contains(report.school()))
                .toList();
    }

    private List<LeadBoard.Silence> silent(List<Agenda> its, List<HubMember> members) {
        var silent = new ArrayList<LeadBoard.Silence>();
        for (var agenda : its) {
            if (agenda.state().isAnswered()) {
                silence("The agenda for " + agenda.year(), AgendaLinks.agenda(agenda.id()), unanswered(agenda))
                        .ifPresent(silent::add);
            } else if (ends.phase(agenda) == YearPhase.YEAR_END) {
                silence(
                                "The review of the year " + agenda.year(),
                                AgendaLinks.year(agenda.id()),
                                ends.reviews(agenda.id(), members).stream()
                                        .filter(school -> school.said().isEmpty())
                                        .map(YearEndDetail.Review::name)
                                        .toList())
                        .ifPresent(silent::add);
            }
        }
        return silent;
    }

    private List<String> unanswered(Agenda agenda) {
        return pages.of(agenda).schools().stream()
                .filter(school -> !school.counts())
                .map(SchoolAnswer::name)
                .toList();
    }

    private static Optional<LeadBoard.Silence> silence(String about, String path, List<String> schools) {
        return schools.isEmpty() ? Optional.empty() : Optional.of(new LeadBoard.Silence(about, path, schools));
    }
}
