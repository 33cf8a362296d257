package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.challengepartners.decisions.AmendmentDetail;
import org.challengepartners.decisions.AmendmentReading;
import org.challengepartners.decisions.ProposalWords;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.WordsCompared;

/** What an amendment asks for: beside the latest words while it waits, and beside those that it was made on once it is answered. */
class AmendmentPart extends Composite<Div> {

    AmendmentPart(AmendmentReading found) {
        var asked = found.amendment();
        getContent().addClassName("page");
        getContent()
                .add(new Paragraph(
                        "Asked for on %s, because: %s".formatted(DateWords.dayAndTime(asked.at()), asked.because())));
        asked.answer().ifPresentOrElse(answer -> answered(found, answer), () -> waiting(found));
    }

    private void answered(AmendmentReading found, AmendmentDetail.Answered answer) {
        getContent()
                .add(
                        new Paragraph("%s on %s, because: %s"
                                .formatted(
                                        answer.accepted() ? "Accepted" : "Declined",
                                        DateWords.dayAndTime(answer.at()),
                                        answer.because())),
                        compared(found.startedFrom(), found.amendment()));
    }

    private void waiting(AmendmentReading found) {
        if (found.overtaken()) {
            getContent()
                    .add(new InsetText(
                            "This was asked for when the proposal had version %d of its words. It has version %d now, and accepting the amendment replaces all of it: compare them below."
                                    .formatted(
                                            found.startedFrom().version(),
                                            found.latest().version())));
        }
        getContent().add(compared(found.latest(), found.amendment()));
    }

    private static WordsCompared compared(ProposalWords from, AmendmentDetail asked) {
        return new WordsCompared(
                "Version %d".formatted(from.version()),
                Optional.of(from.title() + "\n" + from.text()),
                "Asked for",
                Optional.of(asked.title() + "\n" + asked.text()));
    }
}
