package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConveneResult;
import org.challengepartners.agendas.ConveningMeetings;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.MeetingForm;
import org.challengepartners.agendas.Problem;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where a lead convenes meetings of her hub, as drafts: one, or a series whose dates she sees before they are saved. */
@Route(AgendaLinks.MEETINGS + "/new/:hub")
@RolesAllowed("hub-lead")
class ConveneView extends Composite<Page> implements BeforeEnterObserver {

    private final ConveningMeetings convening;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = ItemFields.line("What the meeting is called", "");
    private final TextField venue = ItemFields.line("Where (optional)", "");
    private final Div form = new Div();
    private SeriesFields days = new SeriesFields();
    private CommandId command = CommandId.next();
    private @Nullable HubSummary hub;

    ConveneView(ConveningMeetings convening) {
        this.convening = convening;
        form.addClassName("page");
        getContent()
                .add(errors, new PageHeading("Convene meetings", new Crumb("Meetings", AgendaLinks.MEETINGS)), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var led = entering.getRouteParameters()
                .get("hub")
                .flatMap(HubId::parse)
                .flatMap(convening::begin)
                .orElseThrow(NotFoundException::new);
        hub = led;
        errors.clear();
        command = CommandId.next();
        title.setValue(led.name() + " meeting");
        venue.clear();
        days = new SeriesFields();
        var save = new Button("Save as drafts", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.removeAll();
        form.add(
                new Paragraph("A draft mails nobody and stands in no calendar until you open the meeting."),
                title,
                venue,
                days,
                new Actions(
                        save,
                        new Button("Show the dates", pressed -> preview()),
                        new Anchor(AgendaLinks.MEETINGS, "Go back without saving")));
    }

    private void preview() {
        errors.clear();
        var preview = convening.preview(led(), days.typed());
        preview.problems().forEach(this::show);
        days.show(preview);
    }

    private void save() {
        errors.clear();
        switch (convening.convene(command, led(), new MeetingForm(title.getValue(), venue.getValue()), days.typed())) {
            case ConveneResult.Convened convened ->
                UI.getCurrent()
                        .navigate(
                                convened.meetings() == 1
                                        ? AgendaLinks.meeting(convened.first())
                                        : AgendaLinks.MEETINGS);
            case ConveneResult.Wrong wrong -> wrong.problems().forEach(this::show);
        }
    }

    private HubId led() {
        return Objects.requireNonNull(hub).id();
    }

    private void show(Problem problem) {
        if (!days.show(errors, problem)) {
            errors.show(problem.field() == Field.VENUE ? venue : title, problem.message());
        }
    }
}
