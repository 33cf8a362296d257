package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.HubMeetings;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.MeetingReading;
import org.challengepartners.agendas.ProposingPoints;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where anybody of the hub proposes what a meeting should talk about. */
@Route(AgendaLinks.MEETINGS + "/propose/:hub")
@RolesAllowed({"headteacher", "hub-lead"})
class ProposePointView extends Composite<Page> implements BeforeEnterObserver {

    private final MeetingReading reading;
    private final ProposingPoints proposing;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Optional<HubMember>> proposer = new RadioButtonGroup<>("Who proposes it?");
    private final TextField title = ItemFields.line("What should the meeting talk about?", "");
    private final LongText about = new LongText("More about it (optional)").limit(Limits.PARAGRAPH);
    private final Div body = new Div();
    private CommandId command = CommandId.next();
    private @Nullable HubMeetings hub;

    ProposePointView(MeetingReading reading, ProposingPoints proposing) {
        this.reading = reading;
        this.proposing = proposing;
        proposer.setManualValidation(true);
        body.addClassName("page");
        getContent()
                .add(
                        errors,
                        new PageHeading("Propose something for a meeting", new Crumb("Meetings", AgendaLinks.MEETINGS)),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("hub")
                .flatMap(HubId::parse)
                .flatMap(reading::of)
                .orElseThrow(NotFoundException::new);
        hub = found;
        errors.clear();
        command = CommandId.next();
        title.clear();
        about.clear();
        var who = new ArrayList<Optional<HubMember>>();
        found.mine().forEach(school -> who.add(Optional.of(school)));
        if (found.mayConvene()) {
            who.add(Optional.empty());
        }
        proposer.setItems(who);
        proposer.setItemLabelGenerator(one -> one.map(HubMember::name).orElse("The hub's lead"));
        if (!who.isEmpty()) {
            proposer.setValue(who.getFirst());
        }
        proposer.setVisible(who.size() > 1);
        var propose = new Button("Propose it", pressed -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                new Paragraph(
                        "It waits with the others until the hub's lead places it at a meeting. Everybody of %s reads it."
                                .formatted(found.name())),
                proposer,
                title,
                about,
                new Actions(propose, new Anchor(AgendaLinks.MEETINGS, "Go back without proposing")));
    }

    private void propose() {
        errors.clear();
        var school = proposer.getOptionalValue()
                .flatMap(one -> one)
                .map(HubMember::school)
                .orElse(null);
        switch (proposing.propose(
                command, Objects.requireNonNull(hub).hub(), school, title.getValue(), about.getValue())) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.MEETINGS);
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong ->
                wrong.problems()
                        .forEach(problem ->
                                errors.show(problem.field() == Field.TITLE ? title : about, problem.message()));
        }
    }
}
