package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.InvitationOrder;
import org.challengepartners.membership.InviteResult;
import org.challengepartners.membership.InvitedAs;
import org.challengepartners.membership.Inviting;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;

/** Where the office invites somebody by mail. */
@Route(OfficeLinks.INVITE)
@RolesAllowed("office")
class InviteView extends Composite<Page> implements BeforeEnterObserver {

    private final Inviting inviting;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final TextField name = new TextField("Name");
    private final TextField email = new TextField("E-mail address");
    private final InvitedAsForm as;
    private CommandId command = CommandId.next();

    InviteView(Inviting inviting, OfficeBoards boards, RegisterOfMembers register) {
        this.inviting = inviting;
        name.setManualValidation(true);
        name.setHelperText("As it is to stand under what she signs");
        email.setManualValidation(true);
        email.setHelperText("Hers alone: the invitation works for this address only");
        as = new InvitedAsForm(boards, register, inviting.hubs());
        var send = new Button("Send the invitation", pressed -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Invite somebody", new Crumb("People", OfficeLinks.PEOPLE)),
                        confirmation,
                        name,
                        email,
                        as,
                        new Actions(send));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        command = CommandId.next();
    }

    private void send() {
        errors.clear();
        confirmation.clear();
        as.chosen(errors).ifPresent(this::send);
    }

    private void send(InvitedAs chosen) {
        switch (inviting.invite(command, new InvitationOrder(name.getValue(), email.getValue(), chosen))) {
            case InviteResult.Invited _ -> {
                confirmation.say(
                        "The invitation to %s is on its way. It works for seven days.".formatted(email.getValue()));
                name.clear();
                email.clear();
                command = CommandId.next();
            }
            case InviteResult.KnownAlready known ->
                errors.show(email, "The address belongs to %s. Appoint her on her own page".formatted(known.name()));
            case InviteResult.Wrong wrong -> show(wrong.fault());
        }
    }

    private void show(InviteResult.Fault fault) {
        switch (fault) {
            case NAME -> errors.show(name, fault.words());
            case EMAIL -> errors.show(email, fault.words());
            case REASON -> as.reasonMissing(errors, fault.words());
            case PLACE -> errors.show(fault.words());
        }
    }
}
