package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a form says when something is missing. */
@IntegrationTest
class ErrorSummaryTests extends SpringBrowserlessTest {

    /** A form with a title and a choice. */
    @PermitAll
    static class FormPage extends Composite<Page> {
        FormPage() {
            var errors = new ErrorSummary();
            var title = new TextField("Title");
            var choice = new RadioButtonGroup<String>("How does the member vote?", "For", "Against");
            var until = new DayField("Until (optional)");
            var checks = new FormChecks(errors)
                    .filled(title, "Enter a title")
                    .atMost(title, 10, "Title")
                    .filled(choice, "Choose how the member votes")
                    .readable(until);
            getContent()
                    .add(
                            errors,
                            new PageHeading("Propose"),
                            title,
                            choice,
                            until,
                            new NativeButton("Send", pressed -> checks.pass()));
        }
    }

    @BeforeEach
    void openTheForm() {
        SignIn.enter(PersonId.next(), SignIn.roles("company-member"));
        RouteConfiguration.forSessionScope().setRoute("test/form", FormPage.class, MainLayout.class);
        UI.getCurrent().navigate("test/form");
    }

    @Test
    void anOpenedFormHasNoErrorAndNoMark() {
        assertSaysNothing();
        assertThat(title().isInvalid()).isFalse();
        assertThat(title().isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void leavingAFieldSaysNothing() {
        test(title()).setValue("something");
        test(title()).setValue("");

        assertThat(title().isInvalid()).isFalse();
    }

    @Test
    void aDayThatCannotBeReadIsNamedAndDoesNotCountAsLeftEmpty() {
        var until = find(DayField.class).single();
        var typed = until.getElement();
        typed.setProperty("_inputElementValue", "31 June");
        typed.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(typed, "unparsable-change", JsonNodeFactory.instance.objectNode()));
        assertThat(until.isInvalid()).isFalse();

        send();

        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("Enter a day like 30/10/2026");
    }

    @Test
    void anEmptyFormNamesEachProblemAboveAndBesideItsField() {
        send();

        assertThat(find(H2.class).withText("There is a problem").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Enter a title").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Choose how the member votes").exists())
                .isTrue();
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).isEqualTo("Enter a title");
        assertThat(browserTitle()).isEqualTo("Error: Propose");
    }

    @Test
    void whatWasTypedStaysWhenTheFormIsRefused() {
        test(title()).setValue("A title that is too long");

        send();

        assertThat(title().getValue()).isEqualTo("A title that is too long");
        assertThat(title().getErrorMessage()).isEqualTo("Title must be 10 characters or fewer");
    }

    @Test
    void messagesStayUntilTheFormIsSentAgain() {
        send();
        test(title()).setValue("A title");
        assertThat(title().isInvalid()).isTrue();

        test(find(RadioButtonGroup.class).single()).selectItem("For");
        send();

        assertThat(title().isInvalid()).isFalse();
        assertSaysNothing();
        assertThat(browserTitle()).isEqualTo("Propose");
    }

    private void assertSaysNothing() {
        var summary = find(ErrorSummary.class).single();
        assertThat(summary.isEmpty()).isTrue();
        assertThat(summary.getElement().hasAttribute("hidden")).isTrue();
        assertThat(summary.getElement().getTextRecursively()).isEqualTo("There is a problem");
    }

    private TextField title() {
        return find(TextField.class).single();
    }

    private void send() {
        test(find(NativeButton.class).withText("Send").single()).click();
    }

    private static String browserTitle() {
        return UI.getCurrent().getInternals().getTitle();
    }
}
