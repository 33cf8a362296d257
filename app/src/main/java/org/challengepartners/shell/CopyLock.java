package org.challengepartners.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.Base64;
import java.util.Optional;
import org.challengepartners.access.PersonalSecrets;
import org.challengepartners.access.SignedIn;
import org.challengepartners.tenancy.PersonId;

/**
 * Whose copies of long texts a page keeps in its browser, and what they are locked with: without her sign-in nobody reads them there.
 *
 * @param secret 32 bytes in Base64
 */
record CopyLock(PersonId owner, String secret) implements Serializable {

    static CopyLock of(SignedIn who, PersonalSecrets secrets) {
        return new CopyLock(who.person(), Base64.getEncoder().encodeToString(secrets.mine("copies of long texts")));
    }

    /** Lets every long text of this window keep copies. */
    void hangIn(UI window) {
        ComponentUtil.setData(window, CopyLock.class, this);
    }

    /** The lock of this window; none outside the frame of the pages. */
    static Optional<CopyLock> of(UI window) {
        return Optional.ofNullable(ComponentUtil.getData(window, CopyLock.class));
    }
}
