package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.challengepartners.elections.BallotReceipt;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.TakeAway;
import org.challengepartners.shell.TakenFile;
import org.challengepartners.shell.WarningText;

/** The receipt of a ballot, which is shown once. It does not say what was chosen. */
class ReceiptPart extends Composite<Div> {

    ReceiptPart(MemberSummary member, BallotReceipt receipt, ElectionDetail election) {
        var code = new Paragraph(receipt.code());
        code.addClassName("lead");
        var closes = election.hours().map(hours -> hours.closing().words()).orElse("the end of voting");
        getContent().addClassName("page");
        getContent()
                .add(new Part(
                        "Your receipt",
                        new Paragraph("The ballot of %s was taken. It is known by these 16 letters:"
                                .formatted(member.legalName())),
                        code,
                        new WarningText(
                                "Keep this receipt now: it is shown once, and we cannot make it again, since we do not know which ballot is yours."),
                        new TakeAway("receipt")
                                .as(
                                        "JSON",
                                        () -> Optional.of(
                                                new TakenFile("receipt.json", "application/json", receipt.json()))),
                        new InsetText(
                                "After %s the list of all ballots is published with the result. Check there that your letters are in it. If they are missing and your receipt is signed, that is proof against us."
                                        .formatted(closes)),
                        new SummaryList()
                                .row("Signed by", receipt.keyName())
                                .row("Signature (Ed25519)", receipt.receipt().signature())));
    }
}
