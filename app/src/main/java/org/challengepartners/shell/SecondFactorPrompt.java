package org.challengepartners.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the frame asks for the second factor, above the page, which stays as it is with all that was typed. The code is entered in
 * another tab; then the step that was refused goes on by itself.
 */
class SecondFactorPrompt extends Div {

    private static final String PAGE = "second-factor";

    private @Nullable Component pressed;

    SecondFactorPrompt() {
        addClassNames("trouble", "asking");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** The place of that browser tab, if its frame is shown. */
    static Optional<SecondFactorPrompt> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, SecondFactorPrompt.class));
    }

    /** Asks, before whatever was pressed can go on. */
    void ask(@Nullable Component what) {
        pressed = what;
        var enter = new Anchor(PAGE, "Enter the code");
        enter.setTarget(AnchorTarget.BLANK);
        enter.setRouterIgnore(true);
        enter.addClassName("button");
        show(
                "Confirm that it is you",
                new Paragraph(
                        "This step asks for the six-digit code of your authenticator app. It is entered in a new tab; what you"
                                + " typed here stays, and the step goes on by itself once the code is right."),
                new Actions(enter, new Button("Not now", declined -> clear())));
        getElement().callJsFunction("focus");
    }

    /** The code was right: presses again what was pressed, or says that it can be done now. */
    void goOn() {
        if (!isVisible()) {
            return;
        }
        var what = pressed;
        clear();
        if (what instanceof Button button && button.isAttached()) {
            button.click();
        } else {
            show("It is confirmed that it is you", new Paragraph("Take the step again: now it works."));
        }
    }

    void clear() {
        pressed = null;
        removeAll();
        setVisible(false);
    }

    private void show(String heading, Component... below) {
        removeAll();
        add(new H2(heading));
        add(below);
        setVisible(true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ComponentUtil.setData(attached.getUI(), SecondFactorPrompt.class, this);
    }
}
