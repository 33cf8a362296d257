package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.challengepartners.access.TooMuchAtOnce;

/** A page is not shown because its reader opened too many within a minute. */
@ParentLayout(MainLayout.class)
@PermitAll
class TooMuchView extends Composite<Page> implements HasErrorParameter<TooMuchAtOnce> {

    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<TooMuchAtOnce> refused) {
        getContent().add(new PageHeading(TooMuchWords.HEADING), new Paragraph(TooMuchWords.of(refused.getException())));
        return TOO_MANY_REQUESTS;
    }
}
