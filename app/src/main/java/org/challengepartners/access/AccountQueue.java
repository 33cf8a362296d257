package org.challengepartners.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has to be done at Keycloak and is not done yet. Whoever takes something from it has a minute before somebody else may;
 * what fails is tried again, at first after ten seconds, later every five minutes.
 */
@Component
@JobWork
@Transactional
class AccountQueue {

    private static final String DUE = """
            (tried_at is null or tried_at < now() - least(interval '5 minutes', interval '10 seconds' * (2 ^ least(attempts, 6))))
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AccountQueue(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** An account whose state or roles Keycloak does not know yet; no roles means that they are left alone. */
    record Unsettled(PersonId person, String sub, boolean active, Optional<Set<RealmRole>> roles) {}

    /** The accounts that may be made now, the longest waiting first, taken for this node alone; of one person or of everybody. */
    List<AccountRequest> takeRequests(Optional<PersonId> alone) {
        return database.sql("""
                        update access.account_request r set tried_at = now(), attempts = r.attempts + 1
                        where r.person_id in (select w.person_id from access.account_request w
                                               where w.mailed_at is null and w.person_id = coalesce(?, w.person_id) and
                        """ + DUE + """
                                               order by w.asked_at limit 20 for update skip locked)
                        returning *
                        """)
                .param(alone.map(PersonId::value).orElse(null))
                .query((row, _) -> request(row))
                .list();
    }

    /** The account was made: whoever signs in with it is this person. */
    void made(AccountRequest request, String sub) {
        var isNew = database.sql("""
                        insert into access.account (space_id, person_id, sub, roles) values (?, ?, ?, ?)
                        on conflict (person_id) do nothing
                        """)
                        .param(request.space().value())
                        .param(request.person().value())
                        .param(sub)
                        .param(names(request.roles()))
                        .update()
                == 1;
        database.sql("update access.account_request set sub = ? where person_id = ?")
                .param(sub)
                .param(request.person().value())
                .update();
        if (isNew) {
            events.publishEvent(new AccountBound(request.space(), request.person()));
        }
    }

    void mailed(AccountRequest request) {
        database.sql("update access.account_request set mailed_at = now(), trouble = null where person_id = ?")
                .param(request.person().value())
                .update();
    }

    void trouble(AccountRequest request, String what) {
        database.sql("update access.account_request set trouble = ? where person_id = ?")
                .param(what)
                .param(request.person().value())
                .update();
    }

    List<Unsettled> takeUnsettled() {
        return database.sql("""
                        update access.account a set tried_at = now()
                        where a.person_id in (select w.person_id from access.account w where not w.settled
                              and (w.tried_at is null or w.tried_at < now() - interval '10 seconds')
                              limit 50 for update skip locked)
                        returning *
                        """)
                .query((row, _) -> new Unsettled(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("sub"),
                        row.getString("state").equals("ACTIVE"),
                        Optional.ofNullable(row.getArray("roles")).map(AccountQueue::roles)))
                .list();
    }

    /** Keycloak knows it now, unless it was changed again meanwhile. */
    void settled(Unsettled account) {
        database.sql("""
                        update access.account set settled = true, trouble = null
                        where person_id = ? and tried_at is not null
                        """).param(account.person().value()).update();
    }

    void trouble(Unsettled account, String what) {
        database.sql("update access.account set trouble = ? where person_id = ?")
                .param(what)
                .param(account.person().value())
                .update();
    }

    private static AccountRequest request(ResultSet row) throws SQLException {
        return new AccountRequest(
                new PersonId(row.getObject("person_id", UUID.class)),
                new SpaceId(row.getObject("space_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                roles(row.getArray("roles")));
    }

    static String[] names(Set<RealmRole> roles) {
        return roles.stream().map(RealmRole::realmName).sorted().toArray(String[]::new);
    }

    private static Set<RealmRole> roles(java.sql.Array array) {
        try {
            var roles = EnumSet.noneOf(RealmRole.class);
            Arrays.stream((String[]) array.getArray())
                    .flatMap(name -> RealmRole.of(name).stream())
                    .forEach(roles::add);
            return roles;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
