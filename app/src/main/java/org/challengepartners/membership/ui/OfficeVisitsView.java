package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.challengepartners.membership.DirectorLine;
import org.challengepartners.membership.MonthsVisit;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.OverseeingVisits;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.springframework.data.domain.SliceImpl;

/** The office's visits to schools, month by month, and the directors who are told of them. */
@Route(OfficeLinks.VISITS)
@RolesAllowed("office")
class OfficeVisitsView extends Composite<Page> implements AfterNavigationObserver {

    private static final int MONTHS_SHOWN = 24;

    private final OverseeingVisits overseeing;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Select<YearMonth> month = new Select<>();
    private final RecordTable<MonthsVisit> visits;
    private final RecordTable<DirectorLine> directors;
    private final ComboBox<PersonRow> who;

    OfficeVisitsView(OverseeingVisits overseeing, OfficeBoards boards, Clock clock) {
        this.overseeing = overseeing;
        month.setLabel("Month");
        var now = YearMonth.from(clock.instant().atZone(DateWords.LONDON));
        month.setItems(
                IntStream.range(0, MONTHS_SHOWN).mapToObj(now::minusMonths).toList());
        month.setItemLabelGenerator(DateWords::month);
        month.setValue(now);
        visits = new RecordTable<MonthsVisit>(
                        "Visits of the month",
                        "Nobody of the office opened a school's pages in this month.",
                        page -> overseeing.in(month.getValue(), page))
                .column("School", MonthsVisit::school)
                .column("Who", MonthsVisit::visitor)
                .column("When", OfficeVisitsView::when)
                .column("Reason", MonthsVisit::reason);
        month.addValueChangeListener(chosen -> visits.refresh());
        directors = new RecordTable<DirectorLine>(
                        "Directors who are told",
                        "Nobody yet. Name at least one, so that somebody outside the office watches.",
                        page -> new SliceImpl<>(overseeing.directors(), page, false))
                .column("Name", DirectorLine::name)
                .column("Since", director -> DateWords.day(director.since()))
                .part("Change", this::end);
        who = Pickers.person("Who is a director", boards);
        var name = new Button("Name as director", pressed -> name());
        name.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Visits to schools", new Crumb("Schools", OfficeLinks.SCHOOLS)),
                        confirmation,
                        month,
                        visits,
                        new Part(
                                "Directors",
                                new Paragraph(
                                        "The directors of the company get the list of each month by mail, and an alarm at once"
                                                + " when one person opens pages of more than 20 schools, or takes five lists"
                                                + " away, within a minute."),
                                directors,
                                who,
                                new Actions(name)));
    }

    private static String when(MonthsVisit visit) {
        return "%s to %s%s"
                .formatted(
                        DateWords.dayAndTime(visit.from()),
                        DateWords.time(visit.until()),
                        visit.endedBy().map(by -> ", ended by " + by).orElse(""));
    }

    private Component end(DirectorLine director) {
        var end = new Button("No longer", pressed -> {
            overseeing.end(director.person());
            directors.refresh();
            confirmation.say(director.name() + " is not told any more.");
        });
        end.setAriaLabel(director.name() + " is no longer a director");
        return end;
    }

    private void name() {
        errors.clear();
        confirmation.clear();
        var chosen = who.getValue();
        if (chosen == null) {
            errors.show(who, "Choose who is a director");
            return;
        }
        confirmation.say(
                overseeing.name(chosen.id())
                        ? chosen.name() + " is told from now on."
                        : chosen.name() + " is a director already.");
        who.clear();
        directors.refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        errors.clear();
        confirmation.clear();
        visits.refresh();
        directors.refresh();
    }
}
