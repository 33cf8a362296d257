package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.challengepartners.decisions.AgendaItem;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.decisions.GeneralMeetingState;
import org.challengepartners.decisions.HolderKind;
import org.challengepartners.decisions.ProxyDraft;
import org.challengepartners.decisions.ProxyForm;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** The proxies of the reader's own members: those that are appointed, and the form to appoint one. */
class ProxyPart extends Composite<Div> {

    /** What is done with a filled form. */
    interface Appoint extends Serializable {
        void appoint(CommandId command, MemberSummary member, ProxyDraft form);
    }

    /** What is done to take an appointment back. */
    interface Revoke extends Serializable {
        void revoke(CommandId command, MemberSummary member);
    }

    private final ErrorSummary errors;
    private final Appoint appoint;
    private final Revoke revoke;
    private final Div standing = new Div();
    private final Div form = new Div();
    private final SpeakerField member = new SpeakerField();
    private final RadioButtonGroup<HolderKind> holder =
            new RadioButtonGroup<>("Who is the proxy?", HolderKind.CHAIR, HolderKind.REPRESENTATIVE, HolderKind.NAMED);
    private final ComboBox<MemberSummary> of = new ComboBox<>("Member whose representative is the proxy");
    private final TextField name = new TextField("Name of the proxy");
    private final DirectionFields directions = new DirectionFields();
    private List<AgendaItem> agenda = List.of();
    private CommandId command = CommandId.next();

    ProxyPart(ErrorSummary errors, Appoint appoint, Revoke revoke) {
        this.errors = errors;
        this.appoint = appoint;
        this.revoke = revoke;
        holder.setItemLabelGenerator(HolderKind::words);
        holder.setManualValidation(true);
        holder.addValueChangeListener(changed -> reveal());
        of.setItemLabelGenerator(MemberSummary::legalName);
        of.setManualValidation(true);
        name.setManualValidation(true);
        var send = new Button("Appoint this proxy", pressed -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("page");
        standing.addClassName("page");
        form.add(
                new Paragraph(
                        "The proxy must be at the meeting. Who comes herself and votes, votes instead of the proxy. A"
                                + " later form replaces an earlier one."),
                member,
                holder,
                of,
                name,
                directions,
                new Actions(send));
        getContent().add(new Part("Proxy", standing, form));
        reveal();
    }

    private void reveal() {
        of.setVisible(holder.getValue() == HolderKind.REPRESENTATIVE);
        name.setVisible(holder.getValue() == HolderKind.NAMED);
    }

    /** Asks who can hold a proxy only where the form is new. */
    void show(GeneralMeetingDetail now, Supplier<List<MemberSummary>> holders) {
        setVisible(!now.mine().isEmpty());
        standing.removeAll();
        now.mine().forEach(one -> now.proxyOf(one).ifPresent(proxy -> stands(now, one, proxy)));
        form.setVisible(now.takesProxies());
        member.show(now.mine());
        var same = agenda.stream().map(AgendaItem::textHash).toList();
        if (!same.equals(now.agenda().stream().map(AgendaItem::textHash).toList())) {
            agenda = now.agenda();
            of.setItems(holders.get());
            directions.show(agenda);
        }
    }

    private void stands(GeneralMeetingDetail now, MemberSummary one, ProxyForm proxy) {
        standing.add(new Paragraph("%s has appointed %s. The form was received on %s (UK time)."
                .formatted(one.legalName(), proxy.holderWords(), DateWords.dayAndTime(proxy.receivedAt()))));
        if (now.state() == GeneralMeetingState.NOTICED || now.state() == GeneralMeetingState.ADJOURNED) {
            var back = CommandId.next();
            var press = new Button("Take this proxy back", pressed -> revoke.revoke(back, one));
            press.setAriaLabel("Take this proxy back: " + one.legalName());
            standing.add(new Actions(press));
        }
    }

    private void send() {
        errors.clear();
        var appointer = member.read(errors);
        if (holder.getValue() == null) {
            errors.show(holder, "Choose who is the proxy");
        } else if (of.isVisible() && of.getValue() == null) {
            errors.show(of, "Choose the member whose representative is the proxy");
        } else if (name.isVisible() && name.getValue().isBlank()) {
            errors.show(name, "Enter the name of the proxy");
        }
        var told = directions.read(errors);
        if (errors.isEmpty() && appointer.isPresent()) {
            appoint.appoint(
                    command,
                    appointer.get(),
                    new ProxyDraft(
                            holder.getValue(),
                            of.isVisible() ? Optional.of(of.getValue().id()) : Optional.empty(),
                            name.isVisible() ? name.getValue() : "",
                            told));
            command = CommandId.next();
        }
    }
}
