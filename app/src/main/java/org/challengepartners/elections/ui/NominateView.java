package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.FollowingElections;
import org.challengepartners.elections.NominateResult;
import org.challengepartners.elections.Nominating;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where a member's representative nominates somebody. */
@Route(ElectionLinks.ELECTIONS + "/:election/nominate")
@RolesAllowed("company-member")
class NominateView extends Composite<Page> implements BeforeEnterObserver {

    private final FollowingElections following;
    private final Nominating nominating;
    private final SignedInMember signedIn;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Nominate a candidate");
    private final Confirmation confirmation = new Confirmation();
    private final Paragraph until = new Paragraph();
    private final RadioButtonGroup<MemberSummary> members = new RadioButtonGroup<>("For which member do you nominate?");
    private final TextField name = new TextField("Candidate's name");
    private final TextField address = new TextField("Candidate's e-mail address");
    private List<MemberSummary> mine = List.of();
    private @Nullable ElectionId election;
    private CommandId command = CommandId.next();

    NominateView(FollowingElections following, Nominating nominating, SignedInMember signedIn) {
        this.following = following;
        this.nominating = nominating;
        this.signedIn = signedIn;
        members.setManualValidation(true);
        members.setItemLabelGenerator(MemberSummary::legalName);
        name.setManualValidation(true);
        name.setHelperText("As it is to stand on the ballot paper");
        address.setManualValidation(true);
        address.setHelperText("In full, as the partnership knows it: there is no search");
        var nominate = new Button("Nominate", pressed -> nominate());
        nominate.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        heading,
                        confirmation,
                        until,
                        new Paragraph(
                                "The candidate is told and asked for consent. Without it the name does not go on the paper."),
                        members,
                        name,
                        address,
                        new Actions(nominate));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("election")
                .flatMap(ElectionId::parse)
                .flatMap(following::find)
                .filter(ElectionDetail::mayNominate)
                .orElseThrow(NotFoundException::new);
        election = found.paper().id();
        heading.setWay(
                new Crumb("Elections", ElectionLinks.ELECTIONS),
                new Crumb(
                        found.paper().title(),
                        ElectionLinks.election(found.paper().id())));
        until.setText("Nominations are open until %s."
                .formatted(found.paper().nominationsUntil().words()));
        mine = signedIn.all();
        members.setItems(mine);
        members.setVisible(mine.size() > 1);
        errors.clear();
        confirmation.clear();
        command = CommandId.next();
    }

    private void nominate() {
        errors.clear();
        confirmation.clear();
        var member = mine.size() == 1 ? mine.getFirst() : members.getValue();
        if (member == null) {
            errors.show(members, "Choose the member for which you nominate");
            return;
        }
        var id = Objects.requireNonNull(election);
        switch (nominating.nominate(command, id, member.id(), name.getValue(), address.getValue())) {
            case NominateResult.Nominated nominated -> {
                confirmation.say("%s is nominated, and has been asked for consent".formatted(nominated.name()));
                name.clear();
                address.clear();
                command = CommandId.next();
            }
            case NominateResult.NominatedAlready nominated ->
                errors.show(address, "This person is nominated already, as %s".formatted(nominated.name()));
            case NominateResult.NobodyThere _ ->
                errors.show(
                        address,
                        "Enter the e-mail address by which the partnership knows the candidate. The office can tell you whether somebody is known");
            case NominateResult.NameWrong _ ->
                errors.show(name, "Enter the candidate's name, in 200 characters or fewer");
            case NominateResult.Closed _ -> errors.show("Nominations have closed, so nobody was nominated");
            case NominateResult.NotItsRepresentative _ ->
                errors.show("You do not vote for that member any more. If you should, ask the partnership office");
        }
    }
}
