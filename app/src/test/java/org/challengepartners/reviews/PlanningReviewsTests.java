package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The office opens a review and fills its places. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanningReviewsTests {

    private static final Held DAYS = Held.on(LocalDate.of(2027, 4, 27), LocalDate.of(2027, 4, 29));

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    PlanningReviews planning;

    @Autowired
    Reviewing reviewing;

    DemonstrationMembership.Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    @Test
    void aReviewThatIsOpenedTwiceWithOneCommandIsOneReview() {
        Account.OFFICE.does(() -> {
            var command = CommandId.next();
            var plan = plan(made.manor().id(), Account.LEAD_REVIEWER.id(), List.of(Account.PEER_REVIEWER.id()));

            assertThat(planning.open(command, plan)).isEqualTo(planning.open(command, plan));
        });
    }

    @Test
    void theHeadAndTheTeamSeeWhoIsOnIt() {
        Account.OFFICE.does(() -> assertThat(planning.open(
                        CommandId.next(),
                        plan(made.manor().id(), Account.LEAD_REVIEWER.id(), List.of(Account.PEER_REVIEWER.id()))))
                .isInstanceOf(OpenResult.Opened.class));
        for (var reader : List.of(Account.MANOR_HEAD, Account.LEAD_REVIEWER, Account.PEER_REVIEWER)) {
            reader.does(() -> {
                var first = reviewing.mine(PageRequest.of(0, 1)).getContent().getFirst();
                assertThat(reviewing.find(first.id()).orElseThrow().team())
                        .extracting(TeamMember::name)
                        .containsExactly("Margaret Lyle", "Daniel Osei");
            });
        }
    }

    @Test
    void theHeadOfTheSchoolIsNotOnItsTeamAndNobodyIsTwice() {
        Account.OFFICE.does(() -> {
            assertThat(open(plan(made.manor().id(), Account.MANOR_HEAD.id(), List.of())))
                    .isEqualTo(new OpenResult.NotThisTeam("Helen Carter"));
            assertThat(open(plan(made.manor().id(), Account.LEAD_REVIEWER.id(), List.of(Account.LEAD_REVIEWER.id()))))
                    .isEqualTo(new OpenResult.NotThisTeam("Margaret Lyle"));
        });
    }

    @Test
    void aSchoolWithoutAHeadteacherHasNobodyToOwnTheReport() {
        var vacant = Objects.requireNonNull(made.schools().get("Rowan Tree School"));
        Account.OFFICE.does(() -> assertThat(open(plan(vacant.id(), Account.LEAD_REVIEWER.id(), List.of())))
                .isEqualTo(new OpenResult.NoHeadteacher()));
    }

    @Test
    void anUnknownSchoolPersonOrFrameworkIsNotFound() {
        Account.OFFICE.does(() -> {
            isNotFound(plan(SchoolId.next(), Account.LEAD_REVIEWER.id(), List.of()));
            isNotFound(plan(made.manor().id(), PersonId.next(), List.of()));
            isNotFound(new ReviewPlan(made.manor().id(), "QAR-1999", DAYS, Account.LEAD_REVIEWER.id(), List.of()));
        });
    }

    private void isNotFound(ReviewPlan plan) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> open(plan));
    }

    private OpenResult open(ReviewPlan plan) {
        return planning.open(CommandId.next(), plan);
    }

    private static ReviewPlan plan(SchoolId school, PersonId lead, List<PersonId> peers) {
        return new ReviewPlan(school, "QAR-2019", DAYS, lead, peers);
    }
}
