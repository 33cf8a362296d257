package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.challengepartners.agendas.AmendmentForm;
import org.challengepartners.agendas.AmendmentKind;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** What a school proposes about one thing on the agenda, or as a new one, for which of its schools, and why. */
class AmendmentFields extends Composite<Div> {

    private final @Nullable ItemId item;
    private final SpeaksFor school;
    private final RadioButtonGroup<AmendmentKind> kinds = new RadioButtonGroup<>("What do you propose?");
    private final ItemFields fields;
    private final AutosavedText because;

    AmendmentFields(
            ConsultationDetail consultation,
            @Nullable ItemId item,
            ItemKind kind,
            @Nullable ItemText before,
            Drafts drafts) {
        this.item = item;
        var subject = "amendment of %s %s".formatted(consultation.line().id(), item == null ? "new " + kind : item);
        school = new SpeaksFor(consultation.mine());
        fields = ItemFields.of(kind, consultation.text(), drafts);
        fields.open(new ItemFields.Opened(consultation.space(), subject, before, 0));
        because = new AutosavedText("Why does your school propose this?", drafts);
        because.field().limit(Limits.PARAGRAPH);
        because.open(new DraftKey(consultation.space(), subject, "because"), "", 0);
        kinds.setItems(List.of(AmendmentKind.CHANGE, AmendmentKind.REMOVE));
        kinds.setItemLabelGenerator(one -> one == AmendmentKind.CHANGE ? "Other words" : "Take it off the agenda");
        kinds.setValue(AmendmentKind.CHANGE);
        kinds.setVisible(item != null && kind != ItemKind.INTENT);
        var words = new Div(fields.all());
        words.addClassName("page");
        kinds.addValueChangeListener(chosen -> words.setVisible(chosen.getValue() == AmendmentKind.CHANGE));
        getContent().addClassName("page");
        getContent().add(school, kinds, words, because);
    }

    /** Whether it has to be chosen for which school, and is not; then the summary says so. */
    boolean missing(ErrorSummary errors) {
        return school.missing(errors);
    }

    SchoolId school() {
        return school.school();
    }

    AmendmentForm typed() {
        var kind = item == null ? AmendmentKind.ADD : kinds.getValue();
        return new AmendmentForm(kind, item, kind == AmendmentKind.REMOVE ? null : fields.typed(), because.getValue());
    }

    void sent() {
        fields.sent();
        because.sent();
    }

    void show(ErrorSummary errors, Problem problem) {
        if (problem.field() == Field.BECAUSE) {
            errors.show(because.field(), problem.message());
        } else {
            fields.show(errors, problem);
        }
    }
}
