package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;
import static org.challengepartners.membership.ui.StepFields.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.membership.MemberDetail;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.RepresentativeLine;
import org.challengepartners.membership.Representing;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** Who votes for a member, by which document, and who did before. */
class VotersPart extends Part {

    VotersPart(
            Representing representing, OfficeBoards boards, MemberDetail member, ErrorSummary errors, StepTold told) {
        super("Who votes for it");
        var id = member.line().id();
        var list = new UnorderedList();
        member.representatives().forEach(voter -> list.add(new ListItem(words(voter))));
        var person = Pickers.person("Who votes for the member from now on", boards);
        var authority =
                text("Document that gives authority", "For example: resolution of the trustees, 3 November 2026");
        var checks = new FormChecks(errors)
                .filled(person, "Choose who votes for the member")
                .filled(authority, "Enter the document that gives authority")
                .atMost(authority, StepFields.LONGEST, "Document");
        var actions = new Actions(button("Record who votes", () -> {
            if (checks.pass()) {
                var chosen = person.getValue();
                told.done(
                        representing.name(id, chosen.id(), authority.getValue()),
                        "From now on %s votes for the member.".formatted(chosen.name()));
            }
        }));
        if (member.representatives().stream().anyMatch(voter -> voter.until().isEmpty())) {
            actions.add(button(
                    "Record that nobody votes",
                    () -> told.done(representing.end(id), "Nobody votes for the member now.")));
        }
        add(list, person, authority, actions);
    }

    private static String words(RepresentativeLine voter) {
        return "%s, from %s%s%s"
                .formatted(
                        voter.name(),
                        DateWords.day(voter.from()),
                        voter.until().map(end -> " until " + DateWords.day(end)).orElse(", and now"),
                        voter.authority().isEmpty() ? "" : ". Authority: " + voter.authority());
    }
}
