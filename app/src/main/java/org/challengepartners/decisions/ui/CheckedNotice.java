package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.MeetingCall;
import org.challengepartners.decisions.MeetingCheck;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;

/** The last look of the office before the notice of a general meeting goes out. */
class CheckedNotice extends Composite<Div> {

    CheckedNotice(MeetingCall call, MeetingCheck check) {
        getContent().addClassName("page");
        getContent()
                .add(new Part(
                        "Check the notice before it is sent",
                        new SummaryList()
                                .row("Meeting", call.title())
                                .row("Begins", new Closing(call.startsAt()).words())
                                .row("Place", call.place())
                                .row("Chair", call.chair())
                                .row("About", call.business())
                                .row(
                                        "Resolutions",
                                        "%,d on the agenda"
                                                .formatted(call.agenda().size()))
                                .row(
                                        "Notice",
                                        call.evidence().isEmpty()
                                                ? check.earliest()
                                                        .map(day -> "Full notice. The earliest day would be "
                                                                + DateWords.day(day))
                                                        .orElse("")
                                                : "Short, with consents that hold %,d of %,d votes; %,d are needed"
                                                        .formatted(
                                                                check.consented(),
                                                                check.rights(),
                                                                check.consentsNeeded()))
                                .row(
                                        "Proxy forms",
                                        check.proxiesUntil()
                                                .map(until -> "are received until " + new Closing(until).words())
                                                .orElse(""))
                                .row(
                                        "Who is called",
                                        "%,d members with %,d votes".formatted(check.members(), check.rights()))
                                .row("What it is", "What it decides is a resolution of the company, and binds it")));
        if (!check.unrepresented().isEmpty()) {
            getContent()
                    .add(new Part(
                            "Entitled, and nobody votes for them",
                            new WarningText("No notice can reach these members until somebody is recorded who votes for"
                                    + " them. Send them theirs by post today."),
                            new UnorderedList(check.unrepresented().stream()
                                    .map(ListItem::new)
                                    .toArray(ListItem[]::new))));
        }
        getContent()
                .add(new WarningText(
                        "You cannot take this back. Time, place, agenda and rules are fixed when you send it."));
    }
}
