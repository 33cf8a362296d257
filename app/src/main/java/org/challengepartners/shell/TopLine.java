package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.challengepartners.access.SignedIn;

/** The line above every page: the product, the way to this page, who is signed in, and the way out. */
class TopLine extends Header {

    TopLine(SignedIn who, SignOutButton signOut, Breadcrumb breadcrumb, List<HeaderItem> items) {
        addClassName("top-line");
        var product = new Anchor("", "Partnership");
        product.addClassName("product");
        var name = new Span(who.name());
        name.addClassName("signed-in-name");
        var account = new Div();
        items.forEach(item -> account.add(item.part()));
        account.add(name, signOut);
        account.addClassName("account");
        add(product, breadcrumb, account);
    }
}
