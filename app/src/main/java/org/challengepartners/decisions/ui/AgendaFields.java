package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.decisions.AgendaEntry;
import org.challengepartners.decisions.Matter;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.ProposalSummary;
import org.challengepartners.decisions.ResolutionKind;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;

/** Which proposals stand on the agenda of a general meeting, and as what each is put. */
class AgendaFields extends Part {

    private final MultiSelectComboBox<ProposalSummary> proposals = new MultiSelectComboBox<>("Proposals to decide on");
    private final Div each = new Div();
    private final Map<ProposalId, Fields> fields = new LinkedHashMap<>();

    AgendaFields() {
        super("Agenda");
        proposals.setItemLabelGenerator(ProposalSummary::title);
        proposals.setManualValidation(true);
        proposals.setHelperText("Proposals that the members have not been asked about yet");
        proposals.addValueChangeListener(changed -> arrange());
        each.addClassName("page");
        add(
                new Paragraph(
                        "Each resolution is put in the words of its proposal, and can pass only as what the notice"
                                + " calls it."),
                proposals,
                each);
    }

    void offer(List<ProposalSummary> ready) {
        proposals.setItems(ready);
        fields.clear();
        arrange();
    }

    private void arrange() {
        each.removeAll();
        var chosen = proposals.getValue();
        fields.keySet().removeIf(id -> chosen.stream().noneMatch(one -> one.id().equals(id)));
        chosen.forEach(one -> each.add(fields.computeIfAbsent(one.id(), _ -> new Fields(one)).part));
    }

    List<AgendaEntry> read(ErrorSummary errors) {
        var entries = new ArrayList<AgendaEntry>();
        fields.forEach((id, one) -> one.read(id, errors).ifPresent(entries::add));
        return entries;
    }

    MultiSelectComboBox<ProposalSummary> field() {
        return proposals;
    }

    private static class Fields implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Part part;
        private final RadioButtonGroup<ResolutionKind> kind =
                new RadioButtonGroup<>("Which kind of resolution is it?", ResolutionKind.values());
        private final Select<Matter> matter = new Select<>();
        private final DayField special = new DayField(
                "Special notice given on", "Only for a removal: the day on which the company was given it");

        Fields(ProposalSummary proposal) {
            kind.setItemLabelGenerator(ResolutionKind::words);
            kind.setManualValidation(true);
            matter.setLabel("What is it about?");
            matter.setItems(Matter.values());
            matter.setValue(Matter.OTHER);
            matter.setItemLabelGenerator(Matter::words);
            matter.setManualValidation(true);
            special.setVisible(false);
            matter.addValueChangeListener(
                    changed -> special.setVisible(changed.getValue().needsMeeting()));
            part = new Part(proposal.title(), kind, matter, special);
        }

        private Optional<AgendaEntry> read(ProposalId id, ErrorSummary errors) {
            if (kind.getValue() == null) {
                errors.show(kind, "Choose ordinary or special");
                return Optional.empty();
            }
            if (special.isVisible() && special.isUnreadable()) {
                errors.show(special, "Enter a day like 30/10/2026");
                return Optional.empty();
            }
            return Optional.of(
                    new AgendaEntry(id, kind.getValue(), matter.getValue(), Optional.ofNullable(special.getValue())));
        }
    }
}
