package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityState;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Cost;
import org.challengepartners.agendas.SessionLine;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;

/** What an activity is, when and where, what it should achieve and what it did. */
class ActivityFactsPart extends Composite<Div> {

    private final ActivityDetail activity;

    ActivityFactsPart(ActivityDetail activity) {
        this.activity = activity;
        getContent().addClassName("page");
        if (activity.state() == ActivityState.CANCELLED) {
            getContent().add(new WarningText("Cancelled. " + activity.because()));
        }
        if (!activity.facts().about().isEmpty()) {
            getContent().add(AgendaDocument.prose(activity.facts().about()));
        }
        getContent().add(facts(), new Part(activity.sessions().size() == 1 ? "Day" : "Days", days()));
    }

    private SummaryList facts() {
        var facts = activity.facts();
        var list = new SummaryList()
                .row("Kind", facts.kind().words())
                .row("State", tag())
                .row("Hub", activity.hubName());
        if (!activity.host().isEmpty()) {
            list.row("Host", activity.host());
        }
        if (!facts.venue().isEmpty()) {
            list.row("Where", facts.venue());
        }
        list.row(
                        "For",
                        activity.eligible().isEmpty()
                                ? "All schools of the hub"
                                : String.join(", ", activity.eligible()))
                .row("Places", places());
        if (!facts.impactExpected().isEmpty()) {
            list.row("Impact expected", facts.impactExpected());
        }
        list.row("Planned cost", Cost.words(facts.plannedCost()));
        activity.actualCost()
                .ifPresent(cost ->
                        list.row("Actual cost", Cost.words(cost)).row("Impact achieved", activity.impactAchieved()));
        return list;
    }

    private StatusTag tag() {
        var words = activity.state().words();
        return switch (activity.state()) {
            case OPEN -> StatusTag.mine(words);
            case PLANNED, CLOSED_FOR_SIGN_UP -> StatusTag.neutral(words);
            case WRITTEN_UP, CANCELLED -> StatusTag.done(words);
        };
    }

    private String places() {
        var capacity = activity.facts().capacity();
        var perSchool = activity.facts().perSchool();
        return (capacity == null ? "As many as come" : String.valueOf(capacity))
                + (perSchool == null ? "" : ", up to %d a school".formatted(perSchool));
    }

    private UnorderedList days() {
        var list = new UnorderedList();
        list.addClassName("findings");
        activity.sessions().forEach(day -> list.add(day(day)));
        return list;
    }

    private ListItem day(SessionLine day) {
        var item = new ListItem(new Span(day.words()));
        item.addClassName("finding");
        if (day.cancelled()) {
            item.add(StatusTag.problem("Cancelled"));
        } else if (day.isMoved()) {
            item.add(StatusTag.neutral("Moved"));
        }
        if (!day.because().isEmpty()) {
            item.add(new Paragraph(day.because()));
        }
        if (!day.cancelled() && activity.mayNote() && activity.begun()) {
            item.add(link(AgendaLinks.attendance(activity.id(), day.id()), "Note who is there", day));
        }
        if (!day.cancelled() && activity.mayPlan() && activity.state() != ActivityState.WRITTEN_UP) {
            item.add(link(AgendaLinks.day(activity.id(), day.id()), "Move or cancel", day));
        }
        return item;
    }

    private static Paragraph link(String to, String words, SessionLine day) {
        var link = new Anchor(to, words);
        link.setAriaLabel("%s: %s".formatted(words, day.words()));
        var paragraph = new Paragraph(link);
        paragraph.addClassName("not-printed");
        return paragraph;
    }
}
