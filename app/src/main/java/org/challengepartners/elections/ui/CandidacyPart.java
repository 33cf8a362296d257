package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.elections.OwnNomination;

/** For what somebody is nominated, and how she stands. */
class CandidacyPart extends Composite<Div> {

    CandidacyPart(OwnNomination own) {
        getContent().addClassName("page");
        getContent()
                .add(
                        new Paragraph(own.paper().purpose()),
                        new Paragraph("%s has nominated you as %s. %s."
                                .formatted(
                                        own.line().nominator(),
                                        own.line().name(),
                                        own.paper().effect())),
                        new Paragraph(standing(own)));
    }

    private static String standing(OwnNomination own) {
        var line = own.line();
        if (!line.withdrawnBecause().isEmpty()) {
            return "You have withdrawn: " + line.withdrawnBecause();
        }
        if (line.consented()) {
            return own.open()
                    ? "You stand. You can change your statement until %s."
                            .formatted(own.paper().nominationsUntil().words())
                    : "You stand. Your statement is on the paper as you left it.";
        }
        return own.open()
                ? "You do not stand yet: consent before %s."
                        .formatted(own.paper().nominationsUntil().words())
                : "Nominations have closed without your consent, so you do not stand.";
    }
}
