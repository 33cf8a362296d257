package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** A whole place of the house that another role opens: everybody may know that it exists, so it says whom to ask. */
@ParentLayout(MainLayout.class)
@PermitAll
class OtherRoleView extends Composite<Page> implements HasErrorParameter<AccessDeniedException> {

    OtherRoleView() {
        getContent()
                .add(
                        new PageHeading("You cannot open this page"),
                        new Paragraph("It is for people who have another role in the partnership than you."),
                        new Paragraph(
                                "If you should have that role, ask the partnership office. They can give it to you."),
                        new Paragraph(new Anchor("", "Go to what you need to do")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> refused) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
