package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;

import org.challengepartners.membership.MemberDetail;
import org.challengepartners.membership.Registering;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** Corrects what the register says of a legal person. */
class CorrectionPart extends Part {

    CorrectionPart(Registering registering, MemberDetail member, StepTold told) {
        super("Correct what the register says");
        var form = new ParticularsForm();
        form.show(member.line().particulars());
        add(
                form,
                new Actions(button(
                        "Save the correction",
                        () -> told.done(
                                registering.correct(member.line().id(), form.typed()),
                                "The register is corrected.",
                                form::show))));
    }
}
