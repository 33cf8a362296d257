package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.Directory;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.HubBoard;
import org.challengepartners.membership.HubDetail;
import org.challengepartners.membership.HubDetail.SchoolPlace;
import org.challengepartners.membership.HubDetail.Term;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** A hub as the office keeps it: its state and lead school, its leads with their terms, its schools now and before. */
@Route(MembershipLinks.HUBS + "/:hub")
@RolesAllowed("office")
class HubView extends Composite<Page> implements BeforeEnterObserver {

    private final HubBoard board;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation done = new Confirmation();
    private final PageHeading heading = new PageHeading("", new Crumb("Hubs", MembershipLinks.HUBS));
    private final Div shown = new Div();
    private final HubForms forms;
    private Optional<HubId> hub = Optional.empty();

    HubView(HubBoard board, Forming forming, Directory directory) {
        this.board = board;
        this.forms = new HubForms(forming, directory, errors, this::changed);
        shown.addClassName("page");
        getContent().add(errors, heading, done, shown, forms);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        hub = entering.getRouteParameters().get("hub").flatMap(HubId::parse);
        errors.clear();
        done.clear();
        show(hub.flatMap(board::find).orElseThrow(NotFoundException::new));
    }

    private void changed(String words) {
        errors.clear();
        hub.flatMap(board::find).ifPresent(this::show);
        done.say(words);
    }

    private void show(HubDetail found) {
        heading.setText(found.hub().name());
        forms.show(found.hub());
        shown.removeAll();
        shown.add(
                new SummaryList()
                        .row("Kind", found.hub().kind().words())
                        .row("State", found.hub().state().words())
                        .row("Lead school", found.hub().leadSchool().orElse("")),
                new Part("Who leads it", leads(found.leads())),
                new Part(
                        "Its schools",
                        places(found.places().stream()
                                .filter(place -> place.until().isEmpty())
                                .toList())));
        var past = found.places().stream()
                .filter(place -> place.until().isPresent())
                .toList();
        if (!past.isEmpty()) {
            shown.add(new Part("Schools that belonged to it before", places(past)));
        }
    }

    private static Div leads(List<Term> leads) {
        if (leads.isEmpty()) {
            return new Div(new Paragraph("Nobody leads it yet."));
        }
        var list = new SummaryList();
        leads.forEach(term ->
                list.row(term.name(), "as %s, %s".formatted(term.role().words(), time(term.from(), term.until()))));
        return new Div(list);
    }

    private static Div places(List<SchoolPlace> places) {
        if (places.isEmpty()) {
            return new Div(new Paragraph("No school belongs to it."));
        }
        var list = new SummaryList();
        places.forEach(place -> list.row(
                place.name(),
                time(place.from(), place.until())
                        + (place.endedBecause().isEmpty() ? "" : ": " + place.endedBecause())));
        return new Div(list);
    }

    private static String time(LocalDate from, Optional<LocalDate> until) {
        return "from " + DateWords.day(from)
                + until.map(day -> " until " + DateWords.day(day)).orElse("");
    }
}
