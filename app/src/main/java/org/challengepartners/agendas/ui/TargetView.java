package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.CheckingTargets;
import org.challengepartners.agendas.FollowingTargets;
import org.challengepartners.agendas.GivingOwnValues;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LineChart;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** One target: what was agreed, how it stands, its figures over time, and what its reader can add. */
@Route(AgendaLinks.ALL + "/:agenda/targets/:target")
@RolesAllowed({"headteacher", "hub-lead"})
class TargetView extends Composite<Page> implements BeforeEnterObserver, TargetSteps {

    private final FollowingTargets following;
    private final CheckingTargets checking;
    private final GivingOwnValues giving;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    TargetView(FollowingTargets following, CheckingTargets checking, GivingOwnValues giving) {
        this.following = following;
        this.checking = checking;
        this.giving = giving;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        errors.clear();
        confirmation.clear();
        show(parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(agenda -> parameters
                        .get("target")
                        .flatMap(ItemId::parse)
                        .flatMap(target -> following.find(agenda, target)))
                .orElseThrow(NotFoundException::new));
    }

    private void show(TargetDetail target) {
        var agenda = target.agenda();
        heading.setText(target.text().statement());
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL),
                new Crumb("%s agenda %s".formatted(agenda.hub(), agenda.year()), AgendaLinks.agenda(agenda.id())),
                new Crumb("Targets", AgendaLinks.targets(agenda.id())));
        body.removeAll();
        body.add(
                new Paragraph(ItemWords.sentence(target.text())),
                new Paragraph(ItemWords.measure(target.text())),
                new Paragraph(TargetWords.now(target)),
                TargetWords.standing(target));
        target.progress().ifPresent(progress -> body.add(TargetWords.bar(progress)));
        body.add(new Part("Figures over time", chart(target)));
        if (!target.checkIns().isEmpty()) {
            body.add(new CheckInsPart(target));
        }
        body.add(new PublishedPart(target, this));
        target.mine().forEach(own -> body.add(new OwnValuePart(target, own, errors, this)));
        if (target.mayFollow()) {
            body.add(new SchoolValuesPart(target));
            if (target.end().isEmpty()) {
                body.add(new CheckInPart(target, errors, this), new EndTargetPart(target, errors, this));
            }
        }
    }

    private static LineChart chart(TargetDetail target) {
        var text = target.text();
        var baseline = Optional.ofNullable(text.baseline().value())
                .map(value -> new LineChart.Point(text.baseline().day(), value));
        return new LineChart(
                text.measure(),
                text.unit(),
                Stream.concat(
                                baseline.stream(),
                                target.checkIns().reversed().stream()
                                        .map(checkIn -> new LineChart.Point(checkIn.day(), checkIn.value())))
                        .toList(),
                Optional.of(new LineChart.Point(text.due(), text.value())));
    }

    @Override
    public CheckingTargets checking() {
        return checking;
    }

    @Override
    public GivingOwnValues giving() {
        return giving;
    }

    @Override
    public void took(TargetDetail target, StepResult result, String done, TargetSteps.Shows form) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Done _ -> {
                confirmation.say(done);
                following.find(target.agenda().id(), target.id()).ifPresent(this::show);
            }
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(form::show);
        }
    }
}
