package org.challengepartners.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.access.AccountRequests;
import org.challengepartners.access.RealmRole;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows and accepts an invitation for whoever holds its link; nobody is signed in. */
@Component
@JobWork
@Transactional
class AcceptingInvitations {

    private final Invitations invitations;
    private final AccountRequests accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptingInvitations(
            Invitations invitations, AccountRequests accounts, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param mailed whether the account is made and the mail to set its password is on its way
     */
    record Shown(
            PersonId person,
            String name,
            String email,
            String invitedAs,
            InvitationLine.State state,
            Instant expiresAt,
            boolean mailed) {}

    /** Empty for a link that is none, or not any more. Changes nothing. */
    @Transactional(readOnly = true)
    Optional<Shown> look(String link) {
        return InvitationSecret.parse(link).flatMap(invitations::find).map(this::shown);
    }

    /** Accepts it, once; a repeat, or one who comes too late, gets what the page shows now. */
    Optional<Shown> accept(String link) {
        var secret = InvitationSecret.parse(link);
        secret.filter(known -> invitations.accept(known, clock.instant()))
                .flatMap(invitations::find)
                .ifPresent(accepted -> {
                    accounts.ask(
                            accepted.person(),
                            accepted.personSpace(),
                            accepted.name(),
                            accepted.email(),
                            roles(accepted));
                    events.publishEvent(new InvitationAccepted(SpaceId.COMPANY, accepted.id()));
                });
        return secret.flatMap(invitations::find).map(this::shown);
    }

    private static Set<RealmRole> roles(Invitations.Stored invitation) {
        return Arrays.stream(RealmRole.values())
                .filter(role -> invitation.roles().contains(role.realmName()))
                .collect(Collectors.toSet());
    }

    private Shown shown(Invitations.Stored stored) {
        return new Shown(
                stored.person(),
                stored.name(),
                stored.email(),
                stored.invitedAs(),
                stored.stateAt(clock.instant()),
                stored.expiresAt(),
                accounts.isMade(stored.person()));
    }
}
