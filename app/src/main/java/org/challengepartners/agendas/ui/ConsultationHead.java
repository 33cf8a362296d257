package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.VersionLine;

/** Which version the schools are consulted on, and until when they speak. */
class ConsultationHead extends Composite<Div> {

    ConsultationHead(ConsultationDetail now) {
        getContent().addClassName("page");
        getContent().add(version(now), new Paragraph(standing(now)));
        if (now.versions().size() > 1) {
            getContent()
                    .add(new Paragraph(
                            new Anchor(AgendaLinks.compare(now.line().id()), "What has changed between the versions")));
        }
    }

    private static VersionLine version(ConsultationDetail now) {
        var latest = now.latest();
        return new VersionLine(
                "Version " + latest.number(),
                "%s, by %s on %s".formatted(latest.because(), latest.madeBy(), DateWords.dayAndTime(latest.madeAt())));
    }

    private static String standing(ConsultationDetail now) {
        if (!now.running()) {
            return "This consultation is over. What was said stays with the version on which it was said.";
        }
        return now.open()
                ? "The schools of the hub speak and propose until %s."
                        .formatted(now.until().words())
                : "The schools could speak until %s. The lead answers what waits, then puts the agenda to them."
                        .formatted(now.until().words());
    }
}
