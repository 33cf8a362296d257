package org.challengepartners.access;

import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.Identity;
import org.springframework.stereotype.Component;

/** Tells the wall who is signed in. */
@Component
class SignedInIdentities implements Identities {

    private final SignedIn signedIn;

    SignedInIdentities(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Identity> current() {
        return signedIn.current().map(SignedInIdentities::identity);
    }

    private static Identity identity(SignedInPerson person) {
        return new Identity(
                person.person(),
                person.roles().stream().map(RealmRole::realmName).collect(Collectors.toSet()));
    }
}
