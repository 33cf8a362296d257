package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.EndingYear;
import org.challengepartners.agendas.ReviewingYear;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.YearEndDetail;
import org.challengepartners.agendas.YearPhase;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** The year of an adopted agenda: how the priorities stand, what each school says at its end, and the statement. */
@Route(AgendaLinks.ALL + "/:agenda/year")
@RolesAllowed({"headteacher", "hub-lead"})
class YearView extends Composite<Page> implements BeforeEnterObserver, YearSteps {

    private final ReviewingYear reviewing;
    private final EndingYear ending;
    private final Drafts drafts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    YearView(ReviewingYear reviewing, EndingYear ending, Drafts drafts) {
        this.reviewing = reviewing;
        this.ending = ending;
        this.drafts = drafts;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(reviewing::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(YearEndDetail year) {
        var agenda = year.agenda();
        heading.setText("The year %s of %s".formatted(agenda.year(), agenda.hub()));
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL),
                new Crumb("%s agenda %s".formatted(agenda.hub(), agenda.year()), AgendaLinks.agenda(agenda.id())));
        body.removeAll();
        body.add(new Paragraph(year.phase().words() + "."));
        year.published().ifPresent(published -> body.add(statement(year, published)));
        body.add(new StandingsPart(year, errors, this));
        if (year.phase() == YearPhase.ADOPTED || year.phase() == YearPhase.IN_PROGRESS) {
            body.add(notYet(year));
            return;
        }
        year.mine().forEach(school -> body.add(new OwnReviewPart(year, school, drafts, errors, this)));
        body.add(new SchoolReviewsPart(year));
        if (year.mayEnd() && year.phase() == YearPhase.YEAR_END) {
            body.add(new StatementPart(year, drafts, errors, confirmation, ending));
        }
    }

    private Part notYet(YearEndDetail year) {
        var part = new Part(
                "The end of the year",
                new Paragraph(
                        "It opens on 1 June, or when the hub's lead opens it. Then each school says what helped."));
        if (year.mayEnd()) {
            part.add(new Actions(new Button(
                    "Open the review of the year",
                    pressed -> took(
                            year,
                            ending.open(year.agenda().id()),
                            "The review of the year is open, and the heads are asked",
                            _ -> {}))));
        }
        return part;
    }

    private static Part statement(YearEndDetail year, YearEndDetail.Published published) {
        var by = new Paragraph("Published by %s on %s".formatted(published.by(), DateWords.day(published.at())));
        by.addClassName("hint");
        return new Part(
                "What came of the year",
                AgendaDocument.prose(year.statement()),
                by,
                new Paragraph(new Anchor(AgendaLinks.targets(year.agenda().id()), "How each target ended")));
    }

    @Override
    public ReviewingYear reviewing() {
        return reviewing;
    }

    @Override
    public EndingYear ending() {
        return ending;
    }

    @Override
    public void took(YearEndDetail year, StepResult result, String done, MeetingSteps.Shows form) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Done _ -> {
                confirmation.say(done);
                reviewing.find(year.agenda().id()).ifPresent(this::show);
            }
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(form::show);
        }
    }
}
