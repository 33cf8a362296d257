package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** The fields of one kind of thing on an agenda. */
interface ItemFields {

    /** The fields in the order of the form. */
    Component[] all();

    /** Fills them with stored words, or empties them for something new; long texts take what was typed and not sent. */
    void open(Opened opened);

    /** What stands in them now. */
    ItemForm typed();

    /** Says beside its field what is wrong. */
    void show(ErrorSummary errors, Problem problem);

    /** The long texts have reached their place. */
    void sent();

    /**
     * What a form is opened for.
     *
     * @param subject names the thing, or the new one, among the person's unsent texts
     * @param text the stored words; null for something new
     * @param revision of the stored words; 0 for something new
     */
    record Opened(SpaceId space, String subject, @Nullable ItemText text, int revision) {

        /** Opens a long text of it. */
        void open(AutosavedText field, String name, String stored) {
            field.open(new DraftKey(space, subject, name), stored, revision);
        }
    }

    /** The fields of that kind, for an agenda with these words. */
    static ItemFields of(ItemKind kind, AgendaText text, Drafts drafts) {
        return switch (kind) {
            case INTENT -> new IntentFields(drafts);
            case PRIORITY -> new PriorityFields(drafts);
            case TARGET -> new TargetFields(text);
            case ACTIVITY -> new ActivityFields(text);
            case WAY_OF_WORKING -> new WayFields(drafts);
            case BUDGET_LINE -> new BudgetLineFields(text);
            case BUDGET_RULE -> new BudgetRuleFields();
        };
    }

    /** A short text that is not judged while somebody types. */
    static TextField line(String label, String hint) {
        var field = new TextField(label);
        field.setManualValidation(true);
        if (!hint.isEmpty()) {
            field.setHelperText(hint);
        }
        return field;
    }
}
