package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.HubKind;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** Where the office forms a hub. */
@Route(MembershipLinks.HUBS + "/new")
@RolesAllowed("office")
class NewHubView extends Composite<Page> implements BeforeEnterObserver {

    private static final int LONGEST_NAME = 200;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField("Name of the hub");
    private final RadioButtonGroup<HubKind> kind = new RadioButtonGroup<>("How do its schools belong together?");

    NewHubView(Forming forming) {
        kind.setItems(HubKind.values());
        kind.setItemLabelGenerator(HubKind::words);
        name.addClassName("wide-search");
        var checks = new FormChecks(errors)
                .filled(name, "Enter the name of the hub")
                .atMost(name, LONGEST_NAME, "Name of the hub")
                .filled(kind, "Choose how its schools belong together");
        var form = new Button("Form this hub", pressed -> {
            if (checks.pass()) {
                var hub = forming.hub(name.getValue().strip(), kind.getValue());
                UI.getCurrent().navigate(MembershipLinks.hub(hub.id()));
            }
        });
        form.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Form a hub", new Crumb("Hubs", MembershipLinks.HUBS)),
                        name,
                        kind,
                        new Actions(form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        name.clear();
        kind.clear();
    }
}
