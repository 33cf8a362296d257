package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import java.util.List;
import org.challengepartners.decisions.AgreementStanding;
import org.challengepartners.decisions.ContestId;
import org.challengepartners.decisions.ResolutionDetail;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** The agreements of the reader's own members: those that are given, and the form while one can still be given. */
class AgreePart extends Composite<Div> {

    /** What is done with a filled form. */
    interface Agree extends Serializable {
        void agree(CommandId command, MemberSummary member);
    }

    private final Agree agree;
    private final UnorderedList own = new UnorderedList();
    private final Div form = new Div();
    private final RadioButtonGroup<MemberSummary> members = new RadioButtonGroup<>("Which member agrees?");
    private final Checkbox certain = new Checkbox();
    private ErrorSummary errors = new ErrorSummary();
    private @Nullable ContestId resolution;
    private List<MemberSummary> toAgree = List.of();
    private CommandId command = CommandId.next();

    AgreePart(Agree agree) {
        this.agree = agree;
        members.setManualValidation(true);
        members.setItemLabelGenerator(MemberSummary::legalName);
        certain.setManualValidation(true);
        var button = new Button("Agree to this resolution", pressed -> send());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("page");
        form.add(
                members,
                new WarningText("An agreement cannot be taken back. If you do not agree, there is nothing to do: not"
                        + " answering is not agreement."),
                certain,
                new Actions(button));
        form.setVisible(false);
        getContent().add(new Part("Your answer", own, form));
        setVisible(false);
    }

    /** Where the page says what is missing. */
    void problems(ErrorSummary where) {
        errors = where;
    }

    /** Offers the agreements that can still be given; what is chosen stays as long as the same ones can. */
    void show(ResolutionDetail now) {
        own.removeAll();
        now.mine().stream()
                .filter(standing -> !now.toAgree().contains(standing.member()))
                .map(AgreePart::sentence)
                .map(ListItem::new)
                .forEach(own::add);
        own.setVisible(own.getComponentCount() > 0);
        setVisible(!now.mine().isEmpty());
        var id = now.paper().paper().id();
        if (id.equals(resolution) && now.toAgree().equals(toAgree)) {
            return;
        }
        resolution = id;
        toAgree = now.toAgree();
        command = CommandId.next();
        members.setItems(toAgree);
        members.setVisible(toAgree.size() > 1);
        certain.setValue(false);
        certain.setLabel("I agree to it for %s, as %s"
                .formatted(
                        toAgree.size() == 1 ? toAgree.getFirst().legalName() : "this member",
                        now.paper().kind().inSentence()));
        form.setVisible(!toAgree.isEmpty());
    }

    private void send() {
        errors.clear();
        var member = toAgree.size() == 1 ? toAgree.getFirst() : members.getValue();
        if (member == null) {
            errors.show(members, "Choose the member that agrees");
        }
        if (!certain.getValue()) {
            errors.show(certain, "Tick that you agree for the member");
        }
        if (member != null && certain.getValue()) {
            agree.agree(command, member);
        }
    }

    private static String sentence(AgreementStanding standing) {
        var name = standing.member().legalName();
        if (!standing.eligible()) {
            return "%s is not eligible: it was not on the roll when the first copy was sent.".formatted(name);
        }
        return standing.agreedAt()
                .map(at -> "%s agreed on %s.".formatted(name, DateWords.dayAndTime(at)))
                .orElse(name + " did not agree.");
    }
}
