package org.challengepartners.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.messages.Preferences;
import org.challengepartners.messages.Preferring;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Topic;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** Where a person chooses what she hears of by mail, and when. */
@Route(MessageLinks.PREFERENCES)
@PermitAll
class PreferencesView extends Composite<Page> implements AfterNavigationObserver {

    private final Preferring preferring;
    private final Confirmation confirmation = new Confirmation();
    private final RadioButtonGroup<Boolean> pace = new RadioButtonGroup<>("When should mails come?", true, false);
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>("What do you want mails about?");
    private final Div muted = new Div();

    PreferencesView(Preferring preferring) {
        this.preferring = preferring;
        pace.setItemLabelGenerator(
                daily -> daily ? "Once a day, at 08:00 on school days" : "As it happens, on school days");
        topics.setItemLabelGenerator(Topic::words);
        topics.setHelperText("Your inbox here shows everything, whatever you choose");
        var save = new Button("Save", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new PageHeading("Your mails", new Crumb("Inbox", MessageLinks.INBOX)),
                        confirmation,
                        new Paragraph(
                                "What asks for something on the same day comes at once. Formal notices of the company "
                                        + "always come, since the law wants every member on the roll to have them."),
                        pace,
                        topics,
                        new Actions(save),
                        muted);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        confirmation.clear();
        show(preferring.find());
    }

    private void show(Preferences now) {
        var all = new ArrayList<>(now.wanted());
        all.addAll(now.unwanted());
        topics.setItems(all);
        topics.setValue(new HashSet<>(now.wanted()));
        topics.setVisible(!all.isEmpty());
        pace.setValue(now.onceADay());
        muted.removeAll();
        if (!now.muted().isEmpty()) {
            muted.add(new Part("You get no mails about", list(now.muted())));
        }
    }

    private Div list(List<Subject> subjects) {
        var list = new Div();
        list.addClassName("page");
        subjects.forEach(subject -> list.add(new Div(
                new Paragraph(subject.words()),
                new Button("Get mails about %s again".formatted(subject.words()), pressed -> {
                    preferring.unmute(subject);
                    confirmation.say("You get mails about %s again".formatted(subject.words()));
                    show(preferring.find());
                }))));
        return list;
    }

    private void save() {
        preferring.choose(pace.getValue(), topics.getValue());
        confirmation.say("Your choice is saved");
        show(preferring.find());
    }
}
