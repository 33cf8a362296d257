package org.challengepartners.tenancy;

import java.util.Optional;

/** Tells the wall who is signed in; implemented by the module that knows sign-in. */
public interface Identities {

    /** The person on whose behalf this thread works, or nobody. */
    Optional<Identity> current();
}
