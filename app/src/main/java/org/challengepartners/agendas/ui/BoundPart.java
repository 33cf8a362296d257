package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.AgreementDetail;
import org.challengepartners.agendas.SchoolAnswer;
import org.challengepartners.membership.HubMember;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** Each school with what it agreed and when; schools that joined later and adhered; and those that have left since. */
class BoundPart extends Composite<Part> {

    BoundPart(AgreementDetail agreement, AgreementSteps steps) {
        var rows = new SummaryList();
        agreement.schools().forEach(school -> rows.row(school.name(), words(agreement, school)));
        agreement
                .adherences()
                .forEach(one -> rows.row(one.name(), "Adhered on %s, %s".formatted(DateWords.day(one.at()), one.by())));
        getContent().add(rows);
        for (HubMember school : agreement.mayAdhere()) {
            getContent()
                    .add(
                            new Paragraph("%s joined the hub after this agenda was put to its schools."
                                    .formatted(school.name())),
                            new Actions(new Button(
                                    "Stand to this agenda for " + school.name(),
                                    pressed -> steps.adhere(school.school()))));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("Who agreed what, when");
    }

    private static String words(AgreementDetail agreement, SchoolAnswer school) {
        var answer = school.latest()
                .filter(_ -> school.counts())
                .map(given -> "%s. %s, %s"
                        .formatted(AnswersPart.onVersion(given), given.givenBy(), DateWords.dayAndTime(given.at())))
                .orElse("Did not answer");
        var left = agreement.left().get(school.name());
        return left == null ? answer : "%s. Left the hub on %s".formatted(answer, DateWords.day(left));
    }
}
