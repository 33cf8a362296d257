package org.challengepartners.agendas;

import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read, write, put and answer a hub's agenda: by the roles of her keys to that hub, and to her own school. */
@Component
class AgendaPermissions {

    private final Keyring keys;
    private final OwnHubs hubs;
    private final OwnSchools schools;
    private final JdbcClient database;

    AgendaPermissions(Keyring keys, OwnHubs hubs, OwnSchools schools, JdbcClient database) {
        this.keys = keys;
        this.hubs = hubs;
        this.schools = schools;
        this.database = database;
    }

    /** The hub's leads and co-editors write its draft. */
    boolean mayDraft(SpaceId hub) {
        var roles = keys.myRoles(hub);
        return roles.contains(KeyRole.HUB_LEAD) || roles.contains(KeyRole.CO_EDITOR);
    }

    /** Only its leads begin an agenda and put it to the schools. */
    boolean mayPut(SpaceId hub) {
        return keys.myRoles(hub).contains(KeyRole.HUB_LEAD);
    }

    /** A draft is its writers' own; what was put to the schools, all heads of the hub read. */
    boolean maySee(Agenda agenda) {
        return switch (agenda.state()) {
            case DRAFT -> mayDraft(agenda.space());
            case ABANDONED ->
                mayDraft(agenda.space())
                        || agenda.draftNo().isPresent()
                                && !keys.myRoles(agenda.space()).isEmpty();
            default -> !keys.myRoles(agenda.space()).isEmpty();
        };
    }

    /** What is only planned is its hub's writers' own; all heads of the hub read every other activity. */
    boolean maySee(Activity activity) {
        return activity.isKnown() ? !keys.myRoles(activity.space()).isEmpty() : mayDraft(activity.space());
    }

    /** Whether the signed-in person has no key at all to the hub. */
    boolean isStranger(SpaceId hub) {
        return keys.myRoles(hub).isEmpty();
    }

    /** The hub's leads and the head of the school that hosts it note who is there. */
    boolean mayNote(Activity activity) {
        return mayPut(activity.space())
                || activity.host().map(mySchools()::contains).orElse(false);
    }

    /** The schools of the hub of which the signed-in person is the head. */
    List<HubMember> mySchools(HubId hub) {
        var own = mySchools();
        return hubs.members(hub).stream()
                .filter(member -> own.contains(member.school()))
                .toList();
    }

    /** The schools of the hub for which she may speak there: as their head, or as the deputy whom the head named for hub matters. */
    List<HubMember> speaksFor(HubId hub) {
        var own = speaksFor();
        return hubs.members(hub).stream()
                .filter(member -> own.contains(member.school()))
                .toList();
    }

    /** All schools for which she may speak in their hub; mostly one. */
    List<SchoolId> speaksFor() {
        return database.sql(
                        "select school_id from membership.school where agendas.may_speak_for(school_id) order by name, school_id")
                .query((row, _) -> new SchoolId(row.getObject(1, UUID.class)))
                .list();
    }

    /** All schools of which the signed-in person is the head; mostly one. */
    List<SchoolId> mySchools() {
        return schools.all().stream()
                .filter(this::isHeadOf)
                .map(SchoolSummary::id)
                .toList();
    }

    private boolean isHeadOf(SchoolSummary school) {
        return keys.myRoles(school.space()).contains(KeyRole.HEADTEACHER);
    }
}
