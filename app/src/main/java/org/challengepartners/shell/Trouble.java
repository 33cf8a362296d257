package org.challengepartners.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Where the frame says that a step failed, above the page, which stays as it is with all that was typed. */
class Trouble extends Div {

    Trouble() {
        addClassName("trouble");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** The place of that browser tab, if its frame is shown. */
    static Optional<Trouble> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Trouble.class));
    }

    void say(String what, String next) {
        removeAll();
        add(new H2(what), new Paragraph(next));
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ComponentUtil.setData(attached.getUI(), Trouble.class, this);
    }
}
