package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;

/** The field of a way of working. */
class WayFields implements ItemFields {

    private final AutosavedText clause;

    WayFields(Drafts drafts) {
        clause = new AutosavedText("Way of working", drafts);
        clause.field()
                .hint("One clause in plain words, for example when you meet or how you share cover")
                .limit(Limits.PARAGRAPH);
    }

    @Override
    public Component[] all() {
        return new Component[] {clause};
    }

    @Override
    public void open(Opened opened) {
        opened.open(clause, "clause", opened.text() instanceof ItemText.WayOfWorking way ? way.clause() : "");
    }

    @Override
    public ItemForm typed() {
        return new ItemForm.WayOfWorking(clause.getValue());
    }

    @Override
    public void show(ErrorSummary errors, Problem problem) {
        errors.show(clause.field(), problem.message());
    }

    @Override
    public void sent() {
        clause.sent();
    }
}
