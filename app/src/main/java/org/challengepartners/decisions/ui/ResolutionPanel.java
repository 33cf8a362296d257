package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.challengepartners.decisions.AgreeResult;
import org.challengepartners.decisions.Recording;
import org.challengepartners.decisions.ResolutionDetail;
import org.challengepartners.decisions.Resolving;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A written resolution: how it stands, its text, the form to agree, and who has agreed. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ResolutionPanel extends Composite<Div> {

    private final Resolving resolving;
    private final Recording recording;
    private final Div above = new Div();
    private final AgreePart agree = new AgreePart(this::agree);
    private final Div below = new Div();
    private ErrorSummary errors = new ErrorSummary();
    private Confirmation confirmation = new Confirmation();
    private SerializableRunnable readAgain = () -> {};
    private @Nullable ResolutionDetail shown;

    ResolutionPanel(Resolving resolving, Recording recording) {
        this.resolving = resolving;
        this.recording = recording;
        above.addClassName("page");
        below.addClassName("page");
        getContent().addClassName("page");
        getContent().add(above, agree, below);
        setVisible(false);
    }

    /** Where the page says what became of an agreement. */
    void answers(ErrorSummary problems, Confirmation done, SerializableRunnable afterwards) {
        errors = problems;
        confirmation = done;
        readAgain = afterwards;
        agree.problems(problems);
    }

    /** Changes what has changed, and leaves alone the form of somebody who is about to agree. */
    void show(Optional<ResolutionDetail> now) {
        var resolution = now.orElse(null);
        setVisible(resolution != null);
        shown = resolution;
        above.removeAll();
        below.removeAll();
        if (resolution == null) {
            return;
        }
        above.add(new ResolutionState(resolution));
        agree.show(resolution);
        below.add(new ResolutionRoll(resolution, resolving, recording));
    }

    private void agree(CommandId command, MemberSummary member) {
        var resolution = shown;
        if (resolution == null) {
            return;
        }
        var result = resolving.agree(command, resolution.paper().paper().id(), member.id());
        confirmation.clear();
        var name = member.legalName();
        switch (result) {
            case AgreeResult.Recorded recorded ->
                confirmation.say(
                        recorded.deciding()
                                ? "The agreement of %s is recorded, and with it the resolution has passed"
                                        .formatted(name)
                                : "The agreement of %s is recorded".formatted(name));
            case AgreeResult.AgreedAlready agreed ->
                confirmation.say("%s has agreed already, on %s. That agreement stands"
                        .formatted(name, DateWords.dayAndTime(agreed.at())));
            case AgreeResult.NotEligible _ ->
                errors.show("%s is not eligible, so it cannot agree to this. Ask the partnership office why"
                        .formatted(name));
            case AgreeResult.NotItsRepresentative _ ->
                errors.show(
                        "You do not vote for %s any more. If you should, ask the partnership office".formatted(name));
            case AgreeResult.Lapsed _ ->
                errors.show("The resolution has lapsed, so the agreement of %s has no effect".formatted(name));
        }
        readAgain.run();
    }
}
