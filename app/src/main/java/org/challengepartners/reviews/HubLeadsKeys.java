package org.challengepartners.reviews;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.membership.AgreementSigned;
import org.challengepartners.membership.AppointedToHub;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.LeftHub;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolLeftHub;
import org.challengepartners.membership.SchoolPlaced;
import org.challengepartners.tenancy.KeyGiven;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.KeyTaken;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps it true that the leads of a school's hub read its reports exactly while its membership agreement says so: settled anew
 * in the transaction in which the head signs, the school moves, a lead comes or goes, or a report is issued. What is due is
 * the database's word ({@code membership.readers_under_agreement}).
 */
@Component
class HubLeadsKeys {

    private final JdbcClient database;
    private final OwnHubs hubs;
    private final ApplicationEventPublisher events;
    private final ReviewNotices notices;

    HubLeadsKeys(JdbcClient database, OwnHubs hubs, ApplicationEventPublisher events, ReviewNotices notices) {
        this.database = database;
        this.hubs = hubs;
        this.events = events;
        this.notices = notices;
    }

    @EventListener
    void on(AgreementSigned signed) {
        settle(List.of(signed.school()));
    }

    @EventListener
    void on(SchoolPlaced placed) {
        settle(List.of(placed.school()));
    }

    @EventListener
    void on(SchoolLeftHub left) {
        settle(List.of(left.school()));
    }

    @EventListener
    void on(AppointedToHub appointed) {
        settleHub(appointed.hub(), appointed.role());
    }

    @EventListener
    void on(LeftHub left) {
        settleHub(left.hub(), left.role());
    }

    private void settleHub(HubId hub, KeyRole role) {
        if (role == KeyRole.HUB_LEAD) {
            settle(hubs.members(hub).stream().map(HubMember::school).toList());
        }
    }

    /** Gives and takes what is due for these schools' reports. */
    void settle(List<SchoolId> schools) {
        if (!schools.isEmpty()) {
            settle(schools.stream().map(SchoolId::value).toArray(UUID[]::new));
        }
    }

    /** Gives and takes what the turn of the membership year made due. */
    void settleAll() {
        settle((UUID[]) null);
    }

    private void settle(UUID @Nullable [] schools) {
        var settled = database.sql("select space_id, person, given from reviews.settle_sharing(?::uuid[])")
                .param(schools)
                .query((row, _) -> new Settled(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getBoolean("given")))
                .list();
        settled.forEach(key -> events.publishEvent(key.told()));
        settled.stream()
                .filter(Settled::given)
                .collect(Collectors.groupingBy(Settled::lead, Collectors.counting()))
                .forEach(notices::shared);
    }

    private record Settled(SpaceId report, PersonId lead, boolean given) {
        SpaceEvent told() {
            return given ? new KeyGiven(report, lead, KeyRole.HUB_LEAD) : new KeyTaken(report, lead, KeyRole.HUB_LEAD);
        }
    }
}
