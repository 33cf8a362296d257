package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** No view has this address. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends Composite<Page> implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        NotFoundPage.write(getContent());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> missing) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
