package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.access.AccessDeniedException;

/** A service refused, which must not tell the reader that there is something: it looks like nothing. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusedView extends Composite<Page> implements HasErrorParameter<AccessDeniedException> {

    RefusedView() {
        NotFoundPage.write(getContent());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> refused) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
