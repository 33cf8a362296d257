package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be shown. What happened is in the log under the reference, and nowhere else. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailureView extends Composite<Page> implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> failure) {
        var reference = Reference.next();
        LOG.error(
                "Reference {}: a page could not be shown, at {}",
                reference,
                entering.getLocation().getPath(),
                failure.getCaughtException());
        getContent()
                .add(
                        new PageHeading("There is a problem with the service"),
                        new Paragraph("Try again in a few minutes. Everything that was saved is safe."),
                        new Paragraph("If it happens again, ask the partnership office and give them this reference: "
                                + reference),
                        new Paragraph(new Anchor("", "Go to what you need to do")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
