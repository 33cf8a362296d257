package org.challengepartners.access;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Binds people of the partnership to their accounts in Keycloak. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Accounts {

    private final JdbcClient database;
    private final Keyring keys;
    private final ApplicationEventPublisher events;

    Accounts(JdbcClient database, Keyring keys, ApplicationEventPublisher events) {
        this.database = database;
        this.keys = keys;
        this.events = events;
    }

    /**
     * Lets whoever signs in with the account in as this person. Doing it again changes nothing.
     *
     * @param personSpace the person's own space
     * @param sub the subject that Keycloak's administration returned for the account
     * @throws NoSuchElementException if there is no such person, or the space is not her own
     * @throws org.springframework.dao.DuplicateKeyException if the account belongs to somebody else, or the person has
     *     another one
     */
    public void bind(PersonId person, SpaceId personSpace, String sub) {
        if (isBound(person, sub)) {
            return;
        }
        if (!keys.holds(personSpace, person, KeyRole.SELF)) {
            throw new NoSuchElementException("no such person with such a space");
        }
        database.sql("insert into access.account (space_id, person_id, sub) values (?, ?, ?)")
                .param(personSpace.value())
                .param(person.value())
                .param(sub)
                .update();
        events.publishEvent(new AccountBound(personSpace, person));
    }

    /**
     * Refuses the person's account from its next sign-in or token refresh on, and ends its sessions at Keycloak within a minute;
     * the account stays as a record.
     */
    public void disable(PersonId person) {
        changeState(person, "DISABLED");
    }

    /** Lets a disabled account in again. */
    public void enable(PersonId person) {
        changeState(person, "ACTIVE");
    }

    /** How it stands with a person's account. */
    @Transactional(readOnly = true)
    public AccountStanding standing(PersonId person) {
        return database.sql("""
                        select coalesce(a.state, case when r.person_id is null then 'NONE' else 'WAITING' end) as state,
                               coalesce(case when not a.settled then a.trouble end, r.trouble) as trouble
                        from (select ?::uuid as person_id) p left join access.account a on a.person_id = p.person_id
                        left join access.account_request r on r.person_id = p.person_id
                        """)
                .param(person.value())
                .query((row, _) -> new AccountStanding(
                        AccountStanding.State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("trouble"))))
                .single();
    }

    private void changeState(PersonId person, String state) {
        database.sql("""
                        update access.account set state = ?, settled = false, tried_at = null
                        where person_id = ? and state <> ? returning space_id
                        """)
                .param(state)
                .param(person.value())
                .param(state)
                .query((row, _) -> new SpaceId(row.getObject("space_id", UUID.class)))
                .optional()
                .ifPresent(space -> events.publishEvent(new AccountStateChanged(space, person, state)));
    }

    private boolean isBound(PersonId person, String sub) {
        return database.sql("select exists (select 1 from access.account where person_id = ? and sub = ?)")
                .param(person.value())
                .param(sub)
                .query(Boolean.class)
                .single();
    }
}
