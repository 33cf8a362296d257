package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.WaySetting;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The fields of a way of working: the clause, and what it decides if the product is to read it. */
class WayFields implements ItemFields {

    /** What a clause can decide. */
    private enum Decides {
        NOTHING("Nothing that is counted"),
        QUORUM("How many schools must have answered"),
        THRESHOLD("How many of the answers must not object"),
        BLOCKS("An objection that stands blocks the agenda"),
        DOES_NOT_BLOCK("An objection that stands does not block the agenda");

        private final String words;

        Decides(String words) {
            this.words = words;
        }

        boolean needsShare() {
            return this == QUORUM || this == THRESHOLD;
        }
    }

    private final AutosavedText clause;
    private final RadioButtonGroup<Decides> decides = new RadioButtonGroup<>("What does this clause decide?");
    private final TextField share = ItemFields.line("Share of the schools in per cent", "A whole number from 1 to 100");

    WayFields(Drafts drafts) {
        clause = new AutosavedText("Way of working", drafts);
        clause.field()
                .hint("One clause in plain words, for example when you meet or how you share cover")
                .limit(Limits.PARAGRAPH);
        decides.setHelperText("It decides next year's agenda. This year's is decided by what was adopted before it.");
        decides.setItems(Decides.values());
        decides.setItemLabelGenerator(choice -> choice.words);
        decides.addValueChangeListener(chosen ->
                share.setVisible(chosen.getValue() != null && chosen.getValue().needsShare()));
    }

    @Override
    public Component[] all() {
        return new Component[] {clause, decides, share};
    }

    @Override
    public void open(Opened opened) {
        var stored = opened.text() instanceof ItemText.WayOfWorking way ? way : new ItemText.WayOfWorking("");
        opened.open(clause, "clause", stored.clause());
        var figure = stored.figure();
        decides.setValue(decides(stored.sets(), figure == null ? 0 : figure));
        share.setVisible(decides.getValue().needsShare());
        share.setValue(decides.getValue().needsShare() && figure != null ? figure.toString() : "");
    }

    @Override
    public ItemForm typed() {
        var words = clause.getValue();
        return switch (decides.getValue()) {
            case NOTHING -> new ItemForm.WayOfWorking(words);
            case QUORUM -> new ItemForm.WayOfWorking(words, WaySetting.QUORUM, share.getValue());
            case THRESHOLD -> new ItemForm.WayOfWorking(words, WaySetting.THRESHOLD, share.getValue());
            case BLOCKS -> new ItemForm.WayOfWorking(words, WaySetting.OBJECTION_BLOCKS, "1");
            case DOES_NOT_BLOCK -> new ItemForm.WayOfWorking(words, WaySetting.OBJECTION_BLOCKS, "0");
        };
    }

    @Override
    public void show(ErrorSummary errors, Problem problem) {
        if (problem.field() == Field.FIGURE) {
            errors.show(share, problem.message());
        } else {
            errors.show(clause.field(), problem.message());
        }
    }

    @Override
    public void sent() {
        clause.sent();
    }

    private static Decides decides(@Nullable WaySetting sets, int figure) {
        if (sets == null) {
            return Decides.NOTHING;
        }
        return switch (sets) {
            case QUORUM -> Decides.QUORUM;
            case THRESHOLD -> Decides.THRESHOLD;
            case OBJECTION_BLOCKS -> figure == 1 ? Decides.BLOCKS : Decides.DOES_NOT_BLOCK;
        };
    }
}
