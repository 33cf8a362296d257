package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.access.SecondFactorNeeded;
import org.challengepartners.tenancy.ServiceMethods.ServiceMethod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** S-K7: every step that is hard to take back is refused to whoever has not shown her second factor, before anything happens. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SecondFactorGestureTests {

    /** What security asks it for: visits, exports, roles and keys, letting go, opening a vote, agreeing for good. */
    private static final List<String> GESTURES = List.of(
            "decisions.CallingMeetings.call",
            "decisions.Circulating.circulate",
            "decisions.Constituting.adopt",
            "decisions.PollingMeetings.openPoll",
            "decisions.Proposing.open",
            "decisions.Resolving.agree",
            "elections.Electing.announce",
            "elections.OpeningBallots.declareUnopposed",
            "elections.OpeningBallots.open",
            "home.ExportingSchool.archive",
            "membership.Appointing.appoint",
            "membership.Departing.announce",
            "membership.Departing.takeBack",
            "membership.Forming.lead",
            "membership.Inviting.invite",
            "membership.Inviting.resend",
            "membership.Inviting.revoke",
            "membership.InvitingMany.send",
            "membership.Leaving.leave",
            "membership.Leaving.takeBack",
            "membership.NamingHubDeputy.name",
            "membership.OfficeBoards.peopleToExport",
            "membership.OfficeBoards.schoolsToExport",
            "membership.OverseeingVisits.end",
            "membership.OverseeingVisits.name",
            "membership.RegisterOfMembers.export",
            "membership.Registering.cease",
            "membership.Representing.name",
            "membership.VisitingSchools.visit",
            "reviews.FollowingUp.invite",
            "reviews.IssuingReports.issue",
            "reviews.SharingReports.share",
            "tenancy.OfficeSeats.confirm",
            "tenancy.OfficeSeats.propose");

    @Autowired
    ApplicationContext context;

    @Test
    void theseStepsAskForItAndNoOthers() {
        assertThat(asking()).extracting(ServiceMethod::toString).containsExactlyInAnyOrderElementsOf(GESTURES);
    }

    @Test
    void withAPasswordAloneNoneOfThemBegins() {
        assertThat(asking()).allSatisfy(gesture -> {
            var random = new SplittableRandom(1);
            var arguments = new Arguments(random, _ -> new UUID(random.nextLong(), random.nextLong()), _ -> "Manor")
                    .forMethod(gesture.method());
            SignIn.withPasswordOnly(
                    PersonId.next(),
                    SignIn.everyRole(),
                    () -> assertThatThrownBy(() -> gesture.call(arguments)).isInstanceOf(SecondFactorNeeded.class));
        });
    }

    /** S-D1: what one person does often within a minute only if something is wrong. */
    @Test
    void theseStepsAreCountedAndNoOthers() {
        assertThat(ServiceMethods.in(context))
                .filteredOn(method -> AnnotatedElementUtils.hasAnnotation(method.method(), Paced.class))
                .extracting(ServiceMethod::toString)
                .containsExactlyInAnyOrder(
                        "agendas.FollowingTargets.sheet",
                        "home.ExportingSchool.archive",
                        "membership.OfficeBoards.peopleToExport",
                        "membership.OfficeBoards.schoolsToExport",
                        "membership.RegisterOfMembers.export",
                        "membership.VisitsOfOffice.pageOpened",
                        "reviews.ReportReading.open",
                        "reviews.ReportReading.takeAway");
    }

    private List<ServiceMethod> asking() {
        return ServiceMethods.in(context).stream()
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method.method(), AsksSecondFactor.class))
                .toList();
    }
}
