package org.challengepartners.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SignResult;
import org.challengepartners.membership.SigningAgreements;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** A school's agreement of one membership year: as it was signed, or to be signed; then who reads the reports may be another. */
class AgreementPart extends Part {

    private final SigningAgreements agreements;
    private final SchoolId school;
    private final MembershipYear year;
    private final Div shown = new Div();

    AgreementPart(SigningAgreements agreements, SchoolId school, MembershipYear year, Command whenSigned) {
        super("Membership agreement " + year);
        this.agreements = agreements;
        this.school = school;
        this.year = year;
        shown.addClassName("page");
        var confirmation = new Confirmation();
        var shares = new Checkbox("Our review reports go to the lead of our hub");
        var sign = new Button("Sign the agreement", pressed -> {
            switch (agreements.sign(CommandId.next(), school, year, shares.getValue())) {
                case SignResult.Signed _ -> {
                    show();
                    whenSigned.execute();
                    confirmation.say("The agreement of %s is signed.".formatted(year));
                }
                case SignResult.OnlyTheHead _ -> confirmation.say("Only the school's headteacher signs the agreement.");
                case SignResult.NotThisYear _ ->
                    confirmation.say("Load this page again: the membership year has changed.");
            }
        });
        show();
        agreements.current(school, year).ifPresent(current -> shares.setValue(current.sharesReports()));
        add(shown, shares, confirmation, new Actions(sign));
    }

    private void show() {
        shown.removeAll();
        agreements
                .current(school, year)
                .ifPresentOrElse(
                        signed -> shown.add(
                                new Paragraph(
                                        "Signed by %s on %s. It can be signed anew; what was signed before stays as a record."
                                                .formatted(signed.signedBy(), DateWords.day(signed.signedAt()))),
                                paragraphs(signed.wording())),
                        () -> shown.add(
                                new Paragraph("Not signed yet. This is what the school agrees to:"),
                                paragraphs(agreements.wording(year, false))));
    }

    private static Div paragraphs(String wording) {
        var text = new Div();
        wording.lines().map(Paragraph::new).forEach(text::add);
        return text;
    }
}
