package org.challengepartners.access;

import java.util.Optional;
import org.challengepartners.access.AccountQueue.Unsettled;
import org.challengepartners.tenancy.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/**
 * Carries to Keycloak what was decided here: makes the accounts that are wanted, and keeps people out whose account was disabled.
 * No transaction is open while Keycloak is asked. Every step may be repeated, so that nothing stays half done.
 */
@Component
class CarryingToKeycloak {

    private static final Logger LOG = LoggerFactory.getLogger(CarryingToKeycloak.class);
    private static final String SILENT = "The sign-in service does not answer; this is tried again";

    private final AccountQueue queue;
    private final KeycloakPeople keycloak;

    CarryingToKeycloak(AccountQueue queue, KeycloakPeople keycloak) {
        this.queue = queue;
        this.keycloak = keycloak;
    }

    /** Does everything that is due. */
    void run() {
        queue.takeUnsettled().forEach(this::settle);
        queue.takeRequests(Optional.empty()).forEach(this::make);
    }

    /** Makes one person's account now, if it is wanted. */
    void run(PersonId alone) {
        queue.takeRequests(Optional.of(alone)).forEach(this::make);
    }

    private void make(AccountRequest request) {
        try {
            var sub = keycloak.create(request);
            if (sub.isEmpty()) {
                queue.trouble(request, "Another account has this e-mail address already");
                return;
            }
            keycloak.giveRoles(sub.get(), request.roles());
            queue.made(request, sub.get());
            keycloak.mailPassword(sub.get());
            queue.mailed(request);
        } catch (RestClientException notDone) {
            LOG.warn("An account could not be made at Keycloak and is tried again: {}", words(notDone));
            queue.trouble(request, SILENT);
        }
    }

    private void settle(Unsettled account) {
        try {
            account.roles().ifPresent(roles -> keycloak.giveRoles(account.sub(), roles));
            keycloak.enable(account.sub(), account.active());
            if (!account.active()) {
                keycloak.endSessions(account.sub());
            }
            queue.settled(account);
        } catch (RestClientException notDone) {
            LOG.warn("An account could not be changed at Keycloak and is tried again: {}", words(notDone));
            queue.trouble(account, SILENT);
        }
    }

    private static String words(RestClientException notDone) {
        return notDone instanceof HttpClientErrorException refused
                ? refused.getStatusCode().toString()
                : notDone.getClass().getSimpleName();
    }
}
