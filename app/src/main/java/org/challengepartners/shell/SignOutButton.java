package org.challengepartners.shell;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The way out. Before it is taken, the browser forgets what it kept of this person's texts. */
@JavaScript("context://assets/scripts/shadow-copy.js")
class SignOutButton extends NativeButton {

    SignOutButton(CopyLock copies, AuthenticationContext access) {
        super("Sign out");
        addClassName("link-button");
        addClickListener(pressed -> getElement()
                .executeJs(
                        "return customElements.get('shadow-copy').forgetAll($0)",
                        copies.owner().value().toString())
                .then(forgotten -> access.logout(), failed -> access.logout()));
    }
}
