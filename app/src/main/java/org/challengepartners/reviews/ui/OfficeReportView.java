package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.reviews.IssuingReports;
import org.challengepartners.reviews.OverseeingRounds;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewState;
import org.challengepartners.reviews.ReviewStep;
import org.challengepartners.reviews.StepResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Picker;
import org.challengepartners.tenancy.PersonId;

/** The way of a report as the office sees it: quality reader, the school's time, a dispute, the issue and corrections. */
@Route(ReviewLinks.OFFICE + "/:review/report")
@RolesAllowed("office")
class OfficeReportView extends ReviewPage {

    private final OverseeingRounds rounds;
    private final IssuingReports issuing;
    private final OfficeBoards boards;

    OfficeReportView(OverseeingRounds rounds, IssuingReports issuing, OfficeBoards boards) {
        super("Report of the review");
        this.rounds = rounds;
        this.issuing = issuing;
        this.boards = boards;
    }

    @Override
    String back(ReviewId id) {
        return ReviewLinks.office(id);
    }

    @Override
    void show() {
        var report = rounds.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new OfficeReportFacts(report));
        if (report.mayAssign()) {
            body().add(choose(
                    "Quality reader",
                    "She is independent of the team, and of the school's hub and trust.",
                    "Make her the quality reader",
                    person -> rounds.assignReader(id(), person),
                    "She has keys to the draft now."));
        }
        if (report.state() == ReviewState.WITH_SCHOOL) {
            body().add(reasoned(
                    "More time for the school",
                    "Extend the time once",
                    reason -> rounds.extend(id(), reason),
                    "The school has more time."));
        }
        if (report.mayTake(ReviewStep.REOPEN_RESPONSE) && report.receipt().isEmpty()) {
            body().add(reasoned(
                    "The school has not answered",
                    "Open the round again",
                    reason -> rounds.reopen(id(), reason),
                    "The school can answer again."));
        }
        if (report.state() == ReviewState.DISPUTED) {
            body().add(choose(
                    "Second lead reviewer",
                    "She gets keys to both rooms for ten school days.",
                    "Appoint her",
                    person -> rounds.appoint(id(), person),
                    "She is asked to look at the dispute."));
            body().add(reasoned(
                    "Resolve the dispute",
                    "Resolve the dispute",
                    outcome -> rounds.resolve(id(), outcome),
                    "The headteacher has the outcome, which is final."));
        }
        if (report.state() == ReviewState.FINALISING || report.state() == ReviewState.DISPUTED) {
            body().add(new IssuePart(report, issuing, this));
        }
        report.correction().ifPresent(asked -> body().add(new CorrectionPart(asked, issuing, this)));
    }

    private Part choose(
            String heading,
            String hint,
            String button,
            SerializableFunction<PersonId, Optional<String>> step,
            String done) {
        var person = Picker.one(
                heading,
                (letters, page) -> boards.people(new PeopleQuery(letters, Optional.empty(), Optional.empty()), page),
                (PersonRow row) -> row.name() + ", " + row.email());
        var checks = new FormChecks(errors()).filled(person, "Choose somebody");
        return new Part(heading, new Paragraph(hint), person, new Actions(new Button(button, pressed -> {
            confirmation().clear();
            if (checks.pass()) {
                var wrong = step.apply(person.getValue().id());
                wrong.ifPresent(words -> errors().show(person, words));
                if (wrong.isEmpty()) {
                    show();
                    confirmation().say(done);
                }
            }
        })));
    }

    private Part reasoned(String heading, String button, SerializableFunction<String, StepResult> step, String done) {
        var reason = new LongText("In words").limit(2000);
        reason.setHelperText("Everybody on the review reads it");
        reason.setAriaLabel(heading + ", in words");
        return new Part(
                heading, reason, new Actions(new Button(button, pressed -> told(step.apply(reason.getValue()), done))));
    }
}
