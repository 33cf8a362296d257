package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.AgreeingTeam;
import org.challengepartners.reviews.ObjectionReason;
import org.challengepartners.reviews.OfferedMember;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.TeamOffer;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** Where the head sees the team that she is offered and why this team, accepts it or objects to somebody of it. */
@Route(ReviewLinks.REVIEWS + "/:review/team")
@RolesAllowed("headteacher")
class TeamOfferView extends ReviewPage {

    private final AgreeingTeam agreeing;

    TeamOfferView(AgreeingTeam agreeing) {
        super("The team that you are offered");
        this.agreeing = agreeing;
    }

    @Override
    void show() {
        var offer = agreeing.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        if (!offer.mayAnswer()) {
            body().add(new EmptyState(
                    "No team waits for your answer", "The review's page says where it stands and who is of its team."));
            return;
        }
        offer.answerBy()
                .ifPresent(last -> body().add(
                                new Paragraph("You can object until %s. If you say nothing, the team is accepted then."
                                        .formatted(last.words()))));
        if (!offer.reasons().isEmpty()) {
            var reasons = new UnorderedList();
            offer.reasons().forEach(sentence -> reasons.add(new ListItem(sentence)));
            body().add(new Part("Why this team", reasons));
        }
        offer.team().forEach(member -> body().add(part(member)));
        var accept = new Button("Accept this team", pressed -> leaveIf(agreeing.accept(id())));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        body().add(new Actions(accept));
        if (offer.mayObject()) {
            body().add(objection(offer));
        }
    }

    private static Part part(OfferedMember member) {
        return new Part(
                member.name(),
                new SummaryList()
                        .row("Place", member.role())
                        .row("School", member.school().isEmpty() ? "None at present" : member.school())
                        .row("Why", member.why()));
    }

    private Part objection(TeamOffer offer) {
        var member = new RadioButtonGroup<OfferedMember>("To whom do you object?", offer.team());
        member.setItemLabelGenerator(OfferedMember::name);
        var reason = new RadioButtonGroup<ObjectionReason>("Why?", ObjectionReason.values());
        reason.setItemLabelGenerator(ObjectionReason::words);
        var note = new TextField("What the office should know (optional)");
        var checks = new FormChecks(errors())
                .filled(member, "Choose to whom you object")
                .filled(reason, "Choose why you object")
                .atMost(note, 1000, "What the office should know");
        return new Part(
                "Object to somebody",
                new Paragraph("The office fills the place again and offers you the new team. You can object twice."),
                member,
                reason,
                note,
                new Actions(new Button("Object", pressed -> {
                    if (checks.pass()) {
                        leaveIf(agreeing.object(id(), member.getValue().person(), reason.getValue(), note.getValue()));
                    }
                })));
    }
}
