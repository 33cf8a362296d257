package org.challengepartners.tenancy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes spaces, and gives and takes their keys. What may be given by whom is decided by the database's tables
 * {@code may_found}, {@code may_give} and {@code may_take}; what they refuse ends in a
 * {@link org.springframework.dao.DataAccessException}, since no screen offers it.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Keyring {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Keyring(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Makes a space of this kind with its first keys. */
    public SpaceId found(SpaceKind kind, List<FirstKey> keys, String reason) {
        return found(kind, Optional.empty(), keys, reason);
    }

    /**
     * Makes a space that comes out of another: a report out of its review. Until this transaction ends the new space is open
     * to its founder, who puts in what belongs there, though she holds no key to it.
     *
     * @param via the space whose key gives the founder the right, and whose holders get the first keys
     */
    public SpaceId foundThrough(SpaceId via, SpaceKind kind, List<FirstKey> keys, String reason) {
        return found(kind, Optional.of(via), keys, reason);
    }

    private SpaceId found(SpaceKind kind, Optional<SpaceId> via, List<FirstKey> keys, String reason) {
        var space = SpaceId.next();
        database.sql("select tenancy.found(?, ?, ?, ?, ?, ?)")
                .param(space.value())
                .param(kind.name())
                .param(via.map(SpaceId::value).orElse(null))
                .param(keys.stream().map(key -> key.person().value()).toArray(UUID[]::new))
                .param(keys.stream().map(key -> key.role().name()).toArray(String[]::new))
                .param(reason)
                .query()
                .singleRow();
        keys.forEach(key -> events.publishEvent(new KeyGiven(space, key.person(), key.role())));
        return space;
    }

    /** Gives a key without an end. It opens from the person's next transaction on. */
    public void give(SpaceId space, PersonId person, KeyRole role, String reason) {
        give(space, person, role, Optional.empty(), reason);
    }

    /**
     * Gives a key for a time.
     *
     * @param until exclusive: the first instant at which it no longer opens
     */
    public void giveUntil(Instant until, SpaceId space, PersonId person, KeyRole role, String reason) {
        give(space, person, role, Optional.of(until), reason);
    }

    private void give(SpaceId space, PersonId person, KeyRole role, Optional<Instant> until, String reason) {
        database.sql("select tenancy.give(?, ?, ?, ?, ?)")
                .param(space.value())
                .param(person.value())
                .param(role.name())
                .param(until.map(end -> OffsetDateTime.ofInstant(end, ZoneOffset.UTC))
                        .orElse(null))
                .param(reason)
                .query()
                .singleRow();
        events.publishEvent(new KeyGiven(space, person, role));
    }

    /**
     * Takes a key away: it is gone in the person's next transaction.
     *
     * @return whether there was one
     */
    public boolean take(SpaceId space, PersonId person, KeyRole role, String reason) {
        boolean taken = database.sql("select tenancy.take(?, ?, ?, ?)")
                .param(space.value())
                .param(person.value())
                .param(role.name())
                .param(reason)
                .query(Boolean.class)
                .single();
        if (taken) {
            events.publishEvent(new KeyTaken(space, person, role));
        }
        return taken;
    }

    /**
     * Ends a key of my own at this instant, if it would open longer: nobody needs leave to hold less.
     *
     * @param until exclusive: the first instant at which it no longer opens
     * @return whether there is such a key that ends earlier now
     */
    public boolean shortenMine(SpaceId space, KeyRole role, Instant until, String reason) {
        boolean shortened = database.sql("select tenancy.shorten_mine(?, ?, ?, ?)")
                .param(space.value())
                .param(role.name())
                .param(OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .param(reason)
                .query(Boolean.class)
                .single();
        if (shortened) {
            events.publishEvent(new KeyShortened(space, role, until));
        }
        return shortened;
    }

    /**
     * Opens a school's space to the office person who asks, for an hour: the one key that she gives to herself. The school
     * reads the reason at once and can take the key away.
     *
     * @param reason of at least ten characters
     * @return the first instant at which it no longer opens
     */
    public Instant visit(SpaceId space, String reason) {
        var until = database.sql("select tenancy.visit(?, ?)")
                .param(space.value())
                .param(reason)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        events.publishEvent(new KeyGiven(space, me(), KeyRole.OFFICE_VISIT));
        return until;
    }

    /** Ends every key of a person who leaves; the office's, and of nobody who acts for herself. */
    public void endAll(PersonId person, String reason) {
        database.sql("select space_id, role from tenancy.end_keys_of(?, ?)")
                .param(person.value())
                .param(reason)
                .query((row, _) -> new KeyTaken(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        person,
                        KeyRole.valueOf(row.getString("role"))))
                .list()
                .forEach(events::publishEvent);
    }

    /**
     * Closes rooms of a school to its people: from that instant on none of their keys opens them, whoever gave it and whenever, and
     * so with rooms that come out of these. The office's.
     *
     * @param at exclusive, and ahead
     */
    public void close(List<SpaceId> spaces, Instant at, String reason) {
        database.sql("select tenancy.close_spaces(?, ?, ?)")
                .param(ids(spaces))
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(reason)
                .query()
                .singleRow();
        spaces.forEach(space -> events.publishEvent(new SpaceCloses(space, at)));
    }

    /** Opens them again to whoever gets a key from now on. The office's. */
    public void reopen(List<SpaceId> spaces) {
        database.sql("select tenancy.reopen_spaces(?)")
                .param(ids(spaces))
                .query()
                .singleRow();
        spaces.forEach(space -> events.publishEvent(new SpaceReopened(space)));
    }

    private static UUID[] ids(List<SpaceId> spaces) {
        return spaces.stream().map(SpaceId::value).toArray(UUID[]::new);
    }

    /** The spaces of this kind that came out of another: the report out of its review. As far as I may see them. */
    @Transactional(readOnly = true)
    public List<SpaceId> outOf(SpaceId via, SpaceKind kind) {
        return database.sql("select space_id from tenancy.space where via = ? and kind = ? order by space_id")
                .param(via.value())
                .param(kind.name())
                .query((row, _) -> new SpaceId(row.getObject("space_id", UUID.class)))
                .list();
    }

    private PersonId me() {
        return new PersonId(
                database.sql("select tenancy.me()").query(UUID.class).single());
    }

    /**
     * The roles of my own keys to this space, as they were when the transaction began: the roles that count for what lies
     * in it. Empty for a space that none of my keys opens.
     */
    @Transactional(readOnly = true)
    public Set<KeyRole> myRoles(SpaceId space) {
        var roles = EnumSet.noneOf(KeyRole.class);
        database.sql("select unnest(tenancy.my_roles(?))")
                .param(space.value())
                .query(String.class)
                .list()
                .forEach(role -> roles.add(KeyRole.valueOf(role)));
        return roles;
    }

    /**
     * Whether a person can open this space now in this role; no for a space that neither a key of mine nor the office's hat
     * opens.
     */
    @Transactional(readOnly = true)
    public boolean holds(SpaceId space, PersonId person, KeyRole role) {
        return database.sql("""
                        select exists (select 1 from tenancy.key
                                       where space_id = ? and person = ? and role = ? and valid @> now())
                        """)
                .param(space.value())
                .param(person.value())
                .param(role.name())
                .query(Boolean.class)
                .single();
    }

    /** Who can open this space now, in which role and why; empty for a space that none of my keys opens. */
    @Transactional(readOnly = true)
    public List<KeyHeld> keysTo(SpaceId space) {
        return database.sql("""
                        select person, role, lower(valid) as since, upper(valid) as until, reason
                        from tenancy.key where space_id = ? and valid @> now() order by role, lower(valid)
                        """)
                .param(space.value())
                .query((row, _) -> new KeyHeld(
                        new PersonId(row.getObject("person", UUID.class)),
                        KeyRole.valueOf(row.getString("role")),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getString("reason")))
                .list();
    }
}
