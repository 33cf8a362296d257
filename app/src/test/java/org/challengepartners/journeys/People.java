package org.challengepartners.journeys;

import java.util.UUID;
import java.util.function.Consumer;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.InvitationOrder;
import org.challengepartners.membership.InvitedAs;
import org.challengepartners.membership.Inviting;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.Place;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.DemonstrationReviews;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the demonstration's people do behind the pages, so that a journey begins where it wants to. */
final class People {

    private People() {}

    /** Manor School, as its head sees it. */
    static SchoolSummary manor(Journey journey) {
        var head = Account.MANOR_HEAD;
        return SignIn.as(
                head.id(),
                head.person(),
                SignIn.roles(head.realmRole()),
                () -> journey.house().application().part(OwnSchools.class).all().getFirst());
    }

    /** The hub to which Manor School belongs. */
    static HubId northHub(Journey journey) {
        var head = Account.MANOR_HEAD;
        return SignIn.as(
                head.id(),
                head.person(),
                SignIn.roles(head.realmRole()),
                () -> journey.house()
                        .application()
                        .part(OwnHubs.class)
                        .all()
                        .getFirst()
                        .id());
    }

    /** What this person does behind the pages, through that service. */
    static <T> void lets(Journey journey, Account account, Class<T> service, Consumer<T> work) {
        account.does(() -> work.accept(journey.house().application().part(service)));
    }

    /** Somebody whom the office has invited to head Manor School, by a mail that is on its way. */
    static PersonId inviteHeadOfManor(Journey journey, String name, String email) {
        var manor = manor(journey).id();
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            journey.house()
                    .application()
                    .part(Inviting.class)
                    .invite(
                            CommandId.next(),
                            new InvitationOrder(
                                    name,
                                    email,
                                    new InvitedAs.ToPlace(new Place.AtSchool(manor), KeyRole.HEADTEACHER)));
            return new PersonId(JdbcClient.create(journey.house().postgres().superuser())
                    .sql("select person_id from membership.person where email = ?")
                    .param(email)
                    .query(UUID.class)
                    .single());
        });
    }

    /** A review of Manor School of this term, opened by the office for both reviewers, without a finding. */
    static ReviewId openReviewOfManor(Journey journey) {
        return journey.house().application().part(DemonstrationReviews.class).openOf(manor(journey));
    }

    /** The review of January 2017, which the head reads. */
    static ReviewId january2017(Journey journey) {
        return reviewWhere(journey, "state = 'IMPORTED'");
    }

    /** The first review of this term, on which the team is at work. */
    static ReviewId demonstrationReview(Journey journey) {
        return reviewWhere(journey, "state <> 'IMPORTED'");
    }

    /** The demonstration's review in that state. */
    static ReviewId reviewIn(Journey journey, String state) {
        return reviewWhere(journey, "state = '" + state + "'");
    }

    private static ReviewId reviewWhere(Journey journey, String which) {
        return new ReviewId(JdbcClient.create(journey.house().postgres().superuser())
                .sql("select review_id from reviews.review where " + which + " order by review_id limit 1")
                .query(UUID.class)
                .single());
    }
}
