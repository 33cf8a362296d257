package org.challengepartners.membership;

import java.time.Clock;
import org.challengepartners.access.Accounts;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office lets people go: every place, every representation and every key of hers ends in one transaction, her account is
 * disabled, and within a minute her sessions end. What she wrote and signed stays under her name.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Leaving {

    private static final int LONGEST_REASON = 500;

    private final People people;
    private final Placing placing;
    private final Representation representation;
    private final Directors directors;
    private final Keyring keys;
    private final Accounts accounts;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leaving(
            People people,
            Placing placing,
            Representation representation,
            Directors directors,
            Keyring keys,
            Accounts accounts,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.placing = placing;
        this.representation = representation;
        this.directors = directors;
        this.keys = keys;
        this.accounts = accounts;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets a person go. Letting her go twice is letting her go once.
     *
     * @return whether she is out; no for oneself, or for a reason that is blank or longer than 500 characters
     * @throws java.util.NoSuchElementException if there is no such person
     */
    @AsksSecondFactor
    public boolean leave(PersonId person, String reason) {
        var profile = people.findById(person.value()).orElseThrow().summary();
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON || isMe(person)) {
            return false;
        }
        placing.endAll(person, why);
        representation.endAllOf(person, clock.instant(), why);
        directors.end(person);
        keys.endAll(person, why);
        accounts.disable(person);
        events.publishEvent(new PersonLeft(profile.space(), person));
        return true;
    }

    /**
     * Takes a person back who has left: she can sign in again and read what is her own. Places are given anew.
     *
     * @throws java.util.NoSuchElementException if there is no such person
     */
    @AsksSecondFactor
    public void takeBack(PersonId person) {
        var profile = people.findById(person.value()).orElseThrow().summary();
        if (!keys.holds(profile.space(), person, KeyRole.SELF)) {
            keys.give(profile.space(), person, KeyRole.SELF, "taken back");
        }
        accounts.enable(person);
    }

    private boolean isMe(PersonId person) {
        return identities.current().orElseThrow().person().equals(person);
    }
}
