package org.challengepartners.access;

import java.util.Optional;
import java.util.Set;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is signed in here and now, as Keycloak said it at the sign-in or at the last refresh. */
@Component
public class SignedIn {

    private final SecurityContextHolderStrategy contexts;

    SignedIn(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /**
     * The person on whose behalf this thread works.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public PersonId person() {
        return required().person();
    }

    /**
     * Her name as Keycloak has it, to greet her; lists and records take names from {@code membership}.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public String name() {
        return required().name();
    }

    /** Her realm roles; empty if nobody is signed in. */
    public Set<RealmRole> roles() {
        return current().map(SignedInPerson::roles).orElse(Set.of());
    }

    /** Whether somebody is signed in and holds the role. */
    public boolean has(RealmRole role) {
        return roles().contains(role);
    }

    /** The session's record, or nobody. */
    Optional<SignedInPerson> current() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PartnershipUser user
                ? Optional.of(user.person())
                : Optional.empty();
    }

    private SignedInPerson required() {
        return current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
