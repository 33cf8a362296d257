package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps a form from being accepted, at the top of its page: a list of links that lead to the fields, the same words
 * beside each field, and a title that says there is an error. It takes the focus when it appears. Stands above the
 * page's heading; every form has one.
 *
 * @see <a href="https://design-system.service.gov.uk/components/error-summary/">the pattern</a>
 */
public class ErrorSummary extends Div {

    private final UnorderedList problems = new UnorderedList();
    private final List<HasValidation> fields = new ArrayList<>();

    /** A summary without errors, which is not shown. */
    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(new H2("There is a problem"), problems);
        hide(true);
    }

    /**
     * Adds an error of one field.
     *
     * @param message says what to do, for example {@code Choose how the member votes}
     */
    public <C extends Component & HasValidation> void show(C field, String message) {
        field.setManualValidation(true);
        field.setErrorMessage(message);
        field.setInvalid(true);
        fields.add(field);
        var link = new Anchor("#", message);
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", pressed -> focus(field)).preventDefault();
        appear(new ListItem(link));
    }

    /** Adds an error that belongs to no field. */
    public void show(String message) {
        appear(new ListItem(message));
    }

    /** Takes all errors away, here, in the browser's page and beside the fields. What was typed stays. */
    public void clear() {
        fields.forEach(field -> field.setInvalid(false));
        fields.clear();
        problems.removeAll();
        hide(true);
        tellTitle(false);
    }

    /** Whether there is no error. */
    public boolean isEmpty() {
        return problems.getChildren().findAny().isEmpty();
    }

    private void appear(ListItem problem) {
        problems.add(problem);
        hide(false);
        tellTitle(true);
        getElement().callJsFunction("focus");
    }

    /** By the page's own attribute: what the server calls invisible it no longer empties in the browser. */
    private void hide(boolean hidden) {
        getElement().setAttribute("hidden", hidden);
    }

    private void tellTitle(boolean errors) {
        getUI().ifPresent(ui -> CurrentPage.of(ui).errors(errors));
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
    }
}
