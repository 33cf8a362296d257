package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import org.challengepartners.decisions.Debate;
import org.challengepartners.decisions.DebateReading;
import org.challengepartners.decisions.Support;
import org.challengepartners.decisions.Supporter;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Which members stand behind a proposal, how many are needed to have it circulated by law, and where one says so. */
class SupportPart extends Part {

    /** What is done with an answer. */
    interface Say extends Serializable {
        void support(CommandId command, MemberSummary member, int onVersion, Support support);
    }

    private final DebateReading reading;
    private final Say say;
    private final ErrorSummary errors;
    private final Div standing = new Div();
    private final Div form = new Div();
    private final SpeakerField speaker = new SpeakerField();
    private final RadioButtonGroup<Support> support =
            new RadioButtonGroup<>("How does your member stand behind it?", Support.values());
    private @Nullable Debate debate;
    private CommandId command = CommandId.next();

    SupportPart(DebateReading reading, ErrorSummary errors, Say say) {
        super("Who stands behind it");
        this.reading = reading;
        this.errors = errors;
        this.say = say;
        support.setManualValidation(true);
        support.setItemLabelGenerator(Support::words);
        support.setHelperText(
                "A request is a statement to the company under section 292 of the Companies Act 2006, for these words");
        form.addClassName("page");
        form.add(speaker, support, new Actions(new Button("Say this", pressed -> send())));
        standing.addClassName("page");
        add(standing, form);
    }

    void show(Debate now) {
        var before = debate;
        debate = now;
        setVisible(now.proposer().isPresent());
        standing.removeAll();
        standing.add(new Paragraph(now.requests().sentence() + "."));
        now.requests()
                .circulateBy()
                .ifPresentOrElse(
                        day -> standing.add(new InsetText(
                                "These are enough: the company must circulate it as a written resolution by %s (Companies Act 2006, section 293)."
                                        .formatted(DateWords.day(day)))),
                        () -> standing.add(
                                new Paragraph(
                                        "With that many votes members can require the company to circulate it as a written resolution (Companies Act 2006, section 292).")));
        if (now.supporting() == 0) {
            standing.add(new Paragraph("No member has said so yet."));
        } else {
            var supporters = new RecordTable<Supporter>(
                            "Members that stand behind it", "", page -> reading.supporters(now.proposal(), page))
                    .column("Member", Supporter::member)
                    .column("What it says", one -> said(one, now))
                    .column("Since", one -> DateWords.day(one.at()));
            supporters.refresh();
            standing.add(supporters);
        }
        form.setVisible(now.maySupport() && !now.mine().isEmpty());
        speaker.show(now.mine());
        if (before == null || !before.equals(now)) {
            command = CommandId.next();
        }
        if (before == null || !before.support().equals(now.support())) {
            support.setValue(now.support().values().stream().findFirst().orElse(null));
        }
    }

    private static String said(Supporter one, Debate debate) {
        return one.support() == Support.REQUESTS
                        && one.onVersion() != debate.latest().version()
                ? "%s; this was for version %d and no longer counts"
                        .formatted(one.support().words(), one.onVersion())
                : one.support().words();
    }

    private void send() {
        errors.clear();
        var now = debate;
        var member = speaker.read(errors);
        if (support.getValue() == null) {
            errors.show(support, "Choose how your member stands behind it");
        }
        if (now != null && member.isPresent() && errors.isEmpty()) {
            say.support(command, member.get(), now.latest().version(), support.getValue());
        }
    }
}
