package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.challengepartners.reviews.FollowUpDetail;
import org.challengepartners.reviews.FollowUpResult;
import org.challengepartners.reviews.FollowingUp;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewState;
import org.challengepartners.reviews.TeamMember;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.tenancy.CommandId;

/** Where a head invites one of the team to look again, and keeps what was noted of the visit. */
@Route(ReviewLinks.REVIEWS + "/:review/follow-up")
@RolesAllowed("headteacher")
class FollowUpView extends ReviewPage {

    private static final int LONGEST = 4000;

    private final FollowingUp following;
    private CommandId command = CommandId.next();

    FollowUpView(FollowingUp following) {
        super("Follow-up");
        this.following = following;
    }

    @Override
    void show() {
        var found = following.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new Paragraph("About ten months after the review one of the team looks again, for half a day."));
        found.visit()
                .ifPresent(visit -> body().add(new SummaryList()
                        .row("Visitor", visit.person())
                        .row("Day", DateWords.day(visit.day()))
                        .row("State", visit.state().words())));
        if (!found.note().isEmpty()) {
            body().add(new Part("What was noted", new Paragraph(found.note())));
        }
        if (found.state() == ReviewState.ISSUED) {
            body().add(new EmptyState(
                            "Publish the action plan first", "A follow-up looks at what your school has done.")
                    .link("Plan what your school does", ReviewLinks.actions(id())));
        }
        if (found.mayInvite()) {
            body().add(invitation(found));
        }
        if (found.mayHold()) {
            body().add(note());
        }
    }

    private Part invitation(FollowUpDetail found) {
        var member = new RadioButtonGroup<TeamMember>("Whom do you invite?", found.team());
        member.setItemLabelGenerator(one -> one.name() + ", " + one.role().toLowerCase(Locale.UK));
        var day = new DayField("Day of the visit", "For example 30/10/2026; a year ahead at most");
        var checks = new FormChecks(errors())
                .filled(member, "Choose whom you invite")
                .filled(day, "Enter the day of the visit, like 30/10/2026");
        return new Part(
                "Invite one of the team",
                new Paragraph("Whoever comes can read the report again, until a week after the visit."),
                member,
                day,
                new Actions(new Button("Invite to the follow-up", pressed -> {
                    if (checks.pass()) {
                        told(following.invite(command, id(), member.getValue().person(), day.getValue()), day);
                    }
                })));
    }

    private void told(FollowUpResult result, DayField day) {
        confirmation().clear();
        switch (result) {
            case INVITED -> {
                command = CommandId.next();
                show();
                confirmation().say("Invited. The answer stands on this page");
            }
            case NOT_THIS_DAY -> errors().show(day, "Enter a day from today on, a year ahead at most");
            case NOT_NOW ->
                errors().show("Somebody is invited already, or the review has moved on. Open the page again");
            case NOT_OF_THE_TEAM -> errors().show("Choose somebody of the team");
        }
    }

    private Part note() {
        var note = new TextArea("What was noted");
        note.setHelperText("It belongs to your school: neither the team nor the hub reads it");
        var checks = new FormChecks(errors())
                .filled(note, "Write down what was noted")
                .atMost(note, LONGEST, "What was noted");
        return new Part("The visit was held", note, new Actions(new Button("Keep this note", pressed -> {
            if (checks.pass()) {
                told(following.hold(id(), note.getValue()), "The follow-up is held");
            }
        })));
    }
}
