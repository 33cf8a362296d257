package org.challengepartners.access;

import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** Lets whoever has just decided something about an account not wait for the next round of the job. */
@Component
public class AccountCarrier {

    private final CarryingToKeycloak carrying;

    AccountCarrier(CarryingToKeycloak carrying) {
        this.carrying = carrying;
    }

    /** Makes the account that is wanted for a person, outside any transaction; if Keycloak does not answer, the job tries again. */
    public void makeNow(PersonId person) {
        carrying.run(person);
    }
}
