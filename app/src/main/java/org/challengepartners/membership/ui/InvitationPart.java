package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;

import org.challengepartners.membership.InvitationLine;
import org.challengepartners.membership.Inviting;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** An invitation that was not used yet: sent again, or taken back. */
class InvitationPart extends Part {

    InvitationPart(Inviting inviting, InvitationLine sent, PersonSteps.Told told) {
        super("Her invitation");
        add(new Actions(
                button(
                        "Send it again",
                        () -> told.done(
                                inviting.resend(sent.id()), "A new link is on its way; the earlier one is dead.")),
                button(
                        "Take it back",
                        () -> told.done(
                                inviting.revoke(sent.id()),
                                "The invitation is taken back, and the place is hers no more."))));
    }
}
