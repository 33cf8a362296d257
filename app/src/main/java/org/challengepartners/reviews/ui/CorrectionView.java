package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.challengepartners.reviews.AskingCorrection;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.OpenCorrection;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.SummaryList;

/** Where a head asks the office to correct an error in her report. */
@Route(ReviewLinks.REVIEWS + "/:review/correction")
@RolesAllowed("headteacher")
class CorrectionView extends ReviewPage {

    private final AskingCorrection asking;

    CorrectionView(AskingCorrection asking) {
        super("Correct an error in the report");
        this.asking = asking;
    }

    @Override
    void show() {
        var lines = asking.lines(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        asking.open(id()).ifPresentOrElse(this::waiting, () -> form(lines));
    }

    private void waiting(OpenCorrection asked) {
        body().add(
                        new Paragraph("This correction waits for the partnership office."),
                        new SummaryList()
                                .row("The report says", asked.was())
                                .row("It should say", asked.wording())
                                .row("Why", asked.why())
                                .row("Asked by", "%s, on %s".formatted(asked.by(), DateWords.dayAndTime(asked.at()))));
    }

    private void form(List<FindingText> lines) {
        var line = new Select<Integer>();
        line.setLabel("Line of the report");
        line.setItems(IntStream.rangeClosed(1, lines.size()).boxed().toList());
        line.setItemLabelGenerator(
                number -> number == null ? "" : lines.get(number - 1).wording());
        var wording = new LongText("What it should say").limit(FindingText.LONGEST);
        var why = new LongText("Why it is wrong").limit(1000);
        line.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                wording.setValue(lines.get(chosen.getValue() - 1).wording());
            }
        });
        var ask = new Button("Ask the office to correct it", pressed -> {
            errors().clear();
            if (line.getValue() == null) {
                errors().show(line, "Choose the line that is wrong");
                return;
            }
            var wrong = asking.ask(id(), line.getValue(), wording.getValue(), why.getValue());
            wrong.ifPresent(errors()::show);
            if (wrong.isEmpty()) {
                show();
                confirmation().say("The office is told.");
            }
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        body().add(
                        new Paragraph(
                                "The report stays as it was issued. A correction makes a second version beside it, which everybody"
                                        + " who can read the report gets."),
                        line,
                        wording,
                        why,
                        new Actions(ask));
    }
}
