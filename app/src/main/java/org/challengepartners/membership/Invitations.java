package org.challengepartners.membership;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.access.RealmRole;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations as rows: written by the office, answered by whoever holds the link. */
@Component
class Invitations {

    private final JdbcClient database;

    Invitations(JdbcClient database) {
        this.database = database;
    }

    /** One of them; its state as it is kept, without whether it has expired. */
    record Stored(
            InvitationId id,
            PersonId person,
            SpaceId personSpace,
            String name,
            String email,
            String invitedAs,
            List<String> roles,
            String state,
            Instant sentAt,
            Instant expiresAt) {

        InvitationLine.State stateAt(Instant now) {
            var kept = InvitationLine.State.valueOf(state);
            return kept == InvitationLine.State.SENT && !now.isBefore(expiresAt) ? InvitationLine.State.EXPIRED : kept;
        }
    }

    void add(
            InvitationId id,
            CommandId command,
            PersonSummary person,
            String invitedAs,
            Set<RealmRole> roles,
            InvitationSecret secret,
            Instant now,
            Instant until,
            PersonId by) {
        database.sql("""
                        insert into membership.invitation (space_id, invitation_id, version, command_id, person_id, person_space,
                            name, email, invited_as, roles, token_hash, state, sent_at, expires_at, invited_by)
                        values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'SENT', ?, ?, ?)
                        """)
                .params(
                        SpaceId.COMPANY.value(),
                        id.value(),
                        command.value(),
                        person.id().value(),
                        person.space().value(),
                        person.name(),
                        person.email(),
                        invitedAs,
                        roles.stream().map(RealmRole::realmName).toArray(String[]::new),
                        secret.hash(),
                        at(now),
                        at(until),
                        by.value())
                .update();
    }

    Optional<InvitationId> byCommand(CommandId command) {
        return database.sql("select invitation_id from membership.invitation where command_id = ?")
                .param(command.value())
                .query(UUID.class)
                .optional()
                .map(InvitationId::new);
    }

    Optional<Stored> find(InvitationId id) {
        return select("invitation_id = ?", id.value()).stream().findFirst();
    }

    Optional<Stored> find(InvitationSecret secret) {
        return select("token_hash = ?", secret.hash()).stream().findFirst();
    }

    Optional<Stored> of(PersonId person) {
        return select("person_id = ?", person.value()).stream().findFirst();
    }

    private List<Stored> select(String which, Object value) {
        return database.sql("select * from membership.invitation where " + which)
                .param(value)
                .query((row, _) -> new Stored(
                        new InvitationId(row.getObject("invitation_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new SpaceId(row.getObject("person_space", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("invited_as"),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getString("state"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Replaces the secret: the earlier link is dead. Whether it was waiting, in time or not. */
    boolean renew(InvitationId id, InvitationSecret secret, Instant now, Instant until) {
        return database.sql("""
                        update membership.invitation
                           set token_hash = ?, sent_at = ?, expires_at = ?, version = version + 1
                         where invitation_id = ? and state = 'SENT'
                        """)
                        .params(secret.hash(), at(now), at(until), id.value())
                        .update()
                == 1;
    }

    /** Whether it was waiting; of two at the same instant one wins. */
    boolean revoke(InvitationId id, Instant now) {
        return database.sql("""
                        update membership.invitation set state = 'REVOKED', answered_at = ?, version = version + 1
                         where invitation_id = ? and state = 'SENT'
                        """).params(at(now), id.value()).update() == 1;
    }

    /** Uses it up: true once, for whoever comes first, and in time. */
    boolean accept(InvitationSecret secret, Instant now) {
        return database.sql("""
                        update membership.invitation set state = 'ACCEPTED', answered_at = ?, version = version + 1
                         where token_hash = ? and state = 'SENT' and expires_at > ?
                        """).params(at(now), secret.hash(), at(now)).update() == 1;
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
