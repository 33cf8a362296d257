package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.ActivityState;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ClaimResult;
import org.challengepartners.agendas.OwnPlaces;
import org.challengepartners.agendas.PlaceId;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.ShownPlace;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.tenancy.CommandId;

/** The places of the reader's school, with the way to more of them. */
class OwnPlacesPart extends Composite<Part> {

    /** What is done with the places. */
    interface Steps extends Serializable {
        void ask(CommandId command, ActivityId activity, SchoolId school, int places, OwnPlacesPart part);

        void giveUp(ActivityId activity, PlaceId place);
    }

    private final ActivityDetail activity;
    private final OwnPlaces own;
    private final ErrorSummary errors;
    private final Steps steps;
    private final TextField wanted = ItemFields.line("How many places?", "");
    private final CommandId command = CommandId.next();

    OwnPlacesPart(ActivityDetail activity, OwnPlaces own, ErrorSummary errors, Steps steps) {
        this.activity = activity;
        this.own = own;
        this.errors = errors;
        this.steps = steps;
        places();
        ask();
        if (activity.begun() && own.places().stream().anyMatch(ShownPlace::seated)) {
            getContent()
                    .add(new Paragraph(new Anchor(
                            AgendaLinks.feedback(activity.id()),
                            own.feedback().isEmpty()
                                    ? "Say what your school took home"
                                    : "Change what your school took home")));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("Places of " + own.name());
    }

    /** Says what is wrong with the number. */
    void show(Problem problem) {
        errors.show(wanted, problem.message());
    }

    private void places() {
        if (own.places().isEmpty()) {
            getContent()
                    .add(new Paragraph(
                            own.eligible()
                                    ? "Your school has no place yet."
                                    : "This activity is for other schools of the hub."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        own.places().forEach(place -> list.add(place(place)));
        getContent().add(list);
    }

    private ListItem place(ShownPlace place) {
        var who = place.name().isEmpty() ? "No name yet" : place.name();
        var item = new ListItem(new Span(who));
        item.addClassName("finding");
        item.add(
                place.seated()
                        ? StatusTag.done("Has a place")
                        : StatusTag.neutral("Waiting, number %d".formatted(place.waiting())));
        if (!place.need().isEmpty()) {
            item.add(new Paragraph("Needs: %s. Only you and the lead of the hub read this.".formatted(place.need())));
        }
        if (activity.over() || activity.state() == ActivityState.CANCELLED) {
            return item;
        }
        var name = new Anchor(
                AgendaLinks.place(activity.id(), place.id()), place.name().isEmpty() ? "Say who comes" : "Change");
        name.setAriaLabel("%s: %s".formatted(name.getText(), who));
        var giveUp = new Button("Give this place up", pressed -> steps.giveUp(activity.id(), place.id()));
        giveUp.addThemeVariants(ButtonVariant.TERTIARY);
        giveUp.setAriaLabel("Give this place up: " + who);
        item.add(new Actions(name, giveUp));
        return item;
    }

    private void ask() {
        if (activity.state() != ActivityState.OPEN || !own.mayAsk()) {
            return;
        }
        own.remaining()
                .ifPresent(most -> wanted.setHelperText("Up to %d more. You can say later who comes.".formatted(most)));
        if (own.remaining().isEmpty()) {
            wanted.setHelperText("You can say later who comes.");
        }
        wanted.setValue("1");
        wanted.addClassName("short");
        var take = new Button("Take places", pressed -> ask(wanted.getValue()));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(wanted, new Actions(take));
    }

    private void ask(String typed) {
        var digits = typed.strip();
        var number = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        steps.ask(command, activity.id(), own.school(), number, this);
    }

    /** What came of asking for places, in a sentence. */
    static String words(ClaimResult.Asked asked) {
        var seated = asked.seated() == 1 ? "1 place is yours" : "%d places are yours".formatted(asked.seated());
        var waiting = asked.waiting() == 1
                ? "for 1 your school is on the waiting list"
                : "for %d your school is on the waiting list".formatted(asked.waiting());
        if (asked.waiting() == 0) {
            return seated;
        }
        return asked.seated() == 0 ? "Your school is on the waiting list" : seated + ", " + waiting;
    }
}
