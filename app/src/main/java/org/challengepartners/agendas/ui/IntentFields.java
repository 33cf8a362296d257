package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;

/** The field of the strategic intent. */
class IntentFields implements ItemFields {

    private final AutosavedText words;

    IntentFields(Drafts drafts) {
        words = new AutosavedText("Strategic intent", drafts);
        words.field()
                .hint("A paragraph on what the schools want to reach together this year")
                .limit(Limits.PARAGRAPH);
    }

    @Override
    public Component[] all() {
        return new Component[] {words};
    }

    @Override
    public void open(Opened opened) {
        opened.open(words, "words", opened.text() instanceof ItemText.Intent intent ? intent.words() : "");
    }

    @Override
    public ItemForm typed() {
        return new ItemForm.Intent(words.getValue());
    }

    @Override
    public void show(ErrorSummary errors, Problem problem) {
        errors.show(words.field(), problem.message());
    }

    @Override
    public void sent() {
        words.sent();
    }
}
