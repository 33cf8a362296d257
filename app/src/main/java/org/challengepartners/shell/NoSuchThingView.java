package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;

/** A service found nothing that the person's keys open, whether or not it exists. */
@ParentLayout(MainLayout.class)
@PermitAll
class NoSuchThingView extends Composite<Page> implements HasErrorParameter<NoSuchElementException> {

    NoSuchThingView() {
        NotFoundPage.write(getContent());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NoSuchElementException> missing) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
