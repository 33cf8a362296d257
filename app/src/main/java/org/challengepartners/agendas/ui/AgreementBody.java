package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.challengepartners.agendas.AgreementDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.VersionLine;

/** How an agreement stands: its version and rule, objections, corrections, and whom it binds. */
class AgreementBody extends Composite<Div> {

    AgreementBody(AgreementDetail now, AgreementSteps steps) {
        getContent().addClassName("page");
        getContent()
                .add(
                        new VersionLine(
                                "Version " + now.version().number(),
                                "put to the schools by %s on %s"
                                        .formatted(
                                                now.version().putBy(),
                                                DateWords.day(now.version().putAt()))),
                        new RulePart(now, steps));
        if (!now.objections().isEmpty()) {
            getContent().add(new ObjectionsPart(now, steps));
        }
        if (!now.errata().isEmpty() || now.leads() && now.running()) {
            getContent().add(new CorrectionsPart(now, steps));
        }
        if (!now.running()) {
            getContent().add(new BoundPart(now, steps));
        }
    }
}
