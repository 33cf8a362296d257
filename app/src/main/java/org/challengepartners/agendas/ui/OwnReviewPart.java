package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.WhatNext;
import org.challengepartners.agendas.YearEndDetail;
import org.challengepartners.agendas.YearReview;
import org.challengepartners.agendas.YearReviewForm;
import org.challengepartners.membership.HubMember;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** Where a head says for her school what helped in the year, how she knows, and what should come next. */
class OwnReviewPart extends Composite<Part> {

    private final ErrorSummary errors;
    private final AutosavedText helped;
    private final AutosavedText evidence;
    private final RadioButtonGroup<WhatNext> next = new RadioButtonGroup<>("What next year?", WhatNext.values());
    private final AutosavedText change;
    private final CommandId command = CommandId.next();

    OwnReviewPart(YearEndDetail year, HubMember school, Drafts drafts, ErrorSummary errors, YearSteps steps) {
        this.errors = errors;
        getContent().getElement().getChild(0).setText("What %s says".formatted(school.name()));
        var said = year.schools().stream()
                .filter(one -> one.school().equals(school.school()))
                .findFirst()
                .flatMap(YearEndDetail.Review::said);
        helped = text("What helped your school?", drafts);
        evidence = text("How do you know?", drafts);
        change = text("What should change, or why (optional)", drafts);
        next.setManualValidation(true);
        next.setItemLabelGenerator(WhatNext::words);
        said.map(YearReview::next).ifPresent(next::setValue);
        open(year, school, helped, "helped", said.map(YearReview::helped).orElse(""), said);
        open(year, school, evidence, "evidence", said.map(YearReview::evidence).orElse(""), said);
        open(year, school, change, "change", said.map(YearReview::wording).orElse(""), said);
        var say = new Button("Say this for " + school.name(), pressed -> say(year, school, steps));
        say.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(helped, evidence, next, change, new Actions(say));
    }

    @Override
    protected Part initContent() {
        var part = new Part("");
        part.addClassName("not-printed");
        return part;
    }

    private static AutosavedText text(String label, Drafts drafts) {
        var text = new AutosavedText(label, drafts);
        text.field().limit(Limits.PARAGRAPH);
        return text;
    }

    private static void open(
            YearEndDetail year,
            HubMember school,
            AutosavedText text,
            String field,
            String stored,
            Optional<YearReview> said) {
        text.open(
                new DraftKey(
                        year.space(),
                        "year of agenda %s, school %s".formatted(year.agenda().id(), school.school()),
                        field),
                stored,
                said.map(one -> one.changed() + 1).orElse(0));
    }

    private void say(YearEndDetail year, HubMember school, YearSteps steps) {
        var result = steps.reviewing()
                .give(
                        command,
                        year.agenda().id(),
                        school.school(),
                        new YearReviewForm(helped.getValue(), evidence.getValue(), next.getValue(), change.getValue()));
        if (result instanceof StepResult.Done) {
            helped.sent();
            evidence.sent();
            change.sent();
        }
        steps.took(year, result, "What %s says is kept".formatted(school.name()), this::show);
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case SOURCE -> errors.show(evidence.field(), problem.message());
            case OUTCOME -> errors.show(next, problem.message());
            case WOULD_CHANGE -> errors.show(change.field(), problem.message());
            default -> errors.show(helped.field(), problem.message());
        }
    }
}
