package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.challengepartners.IntegrationTest;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.decisions.arithmetic.WrittenCourse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.Registering;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Members agree to a written resolution: once each, for good, and it passes at the agreement that decides. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ResolvingTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    @Autowired
    Resolving resolving;

    @Autowired
    Registering registering;

    @Autowired
    Constituting constituting;

    Made made;
    List<Voter> five;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
        five = resolutions.five(made);
    }

    @Test
    @DisplayName("Of five members the third agreement passes an ordinary resolution, and later ones change nothing")
    void passesAtTheDecidingAgreement() {
        var proposal = house.proposal("An ordinary resolution");
        var resolution = house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(five));

        assertThat(agreed(0, resolution).deciding()).isFalse();
        assertThat(agreed(1, resolution).deciding()).isFalse();
        assertThat(result(proposal).sentence())
                .isEqualTo("Not passed yet: 2 of 5 votes have agreed, and 1 more is needed.");
        var third = agreed(2, resolution);
        assertThat(third.deciding()).isTrue();
        assertThat(agreed(3, resolution).deciding()).isFalse();

        assertThat(result(proposal).passedAt()).contains(third.at());
        assertThat(result(proposal).rights()).isEqualTo(4);
        assertThat(result(proposal).figures())
                .contains(
                        new Outcome.Figure("Agreed", "4 votes (80.00 % of the 5 votes of all eligible members)"),
                        new Outcome.Figure("Members who agreed", "4 members of 5 members"),
                        new Outcome.Figure("Agreed when it passed", "3 votes"));
        assertThat(house.seen(Account.MANOR_MEMBER, proposal).state()).isEqualTo(ProposalState.DECIDED);
    }

    @Test
    @DisplayName("A special resolution of five members needs four, and can pass only as special")
    void aSpecialResolutionNeedsThreeQuarters() {
        var proposal = house.proposal("A special resolution");
        var resolution = house.circulate(proposal, ResolutionKind.SPECIAL, ResolutionHouse.ids(five));
        for (int voter : List.of(0, 1, 2)) {
            assertThat(agreed(voter, resolution).deciding()).isFalse();
        }
        assertThat(result(proposal).state())
                .isEqualTo(new WrittenCourse.Open(3, 1)); // a simple majority is no fallback
        assertThat(agreed(3, resolution).deciding()).isTrue();
        assertThat(result(proposal).figures())
                .anyMatch(figure -> figure.name().equals("To be sent to Companies House"));
    }

    @Test
    @DisplayName(
            "AT-01: Of fifty agreements at once for one member one is recorded, the others learn that it has agreed")
    void fiftyAtOnceAreOne() throws Exception {
        var proposal = house.proposal("Fifty fingers");
        var resolution = house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(five));

        var results = atOnce(
                50,
                _ -> house.agree(
                        Account.MANOR_MEMBER, resolution, five.getFirst().member()));

        assertThat(results).filteredOn(AgreeResult.Recorded.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(AgreeResult.AgreedAlready.class::isInstance)
                .hasSize(49);
        assertThat(result(proposal).rights()).isEqualTo(1);
    }

    @Test
    @DisplayName("When all five agree at the same moment exactly one agreement is the deciding one")
    void ofAllAtOnceOneDecides() throws Exception {
        var resolution =
                house.circulate(house.proposal("All at once"), ResolutionKind.ORDINARY, ResolutionHouse.ids(five));

        var results = atOnce(
                5,
                voter -> house.agree(
                        five.get(voter).account(), resolution, five.get(voter).member()));

        assertThat(results).hasSize(5).allMatch(AgreeResult.Recorded.class::isInstance);
        assertThat(results)
                .filteredOn(one -> one instanceof AgreeResult.Recorded recorded && recorded.deciding())
                .hasSize(1);
    }

    @Test
    @DisplayName("AT-02: A repeated command gets its first answer; a second one learns that the member has agreed")
    void aRepeatedCommandGetsItsFirstAnswer() {
        var resolution = house.circulate(
                house.proposal("A lost answer in writing"), ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        var command = CommandId.next();
        var manor = five.getFirst().member();
        Account.MANOR_MEMBER.does(() -> {
            var first = resolving.agree(command, resolution, manor);
            assertThat(first).isInstanceOf(AgreeResult.Recorded.class);
            assertThat(resolving.agree(command, resolution, manor)).isEqualTo(first);
            assertThat(resolving.agree(CommandId.next(), resolution, manor))
                    .isInstanceOf(AgreeResult.AgreedAlready.class);
        });
    }

    @Test
    @DisplayName("AT-12: Rules adopted afterwards change nothing of a resolution that is before the members")
    void rulesAreFrozenWithTheResolution() {
        var proposal = house.proposal("Under the old rules");
        var resolution = house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        var before = result(proposal).paper();
        DecisionsHouse.office(() -> constituting.adopt(
                CommandId.next(), new ConstitutionDraft("Articles of today", "14", Weight.MEMBER, "3/5", "4/5")));

        assertThat(result(proposal).paper()).isEqualTo(before);
        assertThat(before.needed()).isEqualTo(3);
        var next = house.proposal("Under the new rules");
        house.circulate(next, ResolutionKind.SPECIAL, ResolutionHouse.ids(five));
        assertThat(result(next).paper().rules().articles()).isEqualTo("Articles of today");
        assertThat(result(next).paper().lastDay())
                .isEqualTo(result(next).paper().circulatedOn().plusDays(13));
        assertThat(agreed(0, resolution).deciding()).isFalse();
        DecisionsHouse.office(() -> constituting.adopt(
                CommandId.next(), new ConstitutionDraft("Companies Act 2006", "28", Weight.MEMBER, "1/2", "3/4")));
    }

    @Test
    @DisplayName("AT-30, AT-37: A joiner, and a leaver who has agreed, change neither the base nor the agreements")
    void joinersAndLeaversChangeNothing() {
        var leaver = resolutions.entered(made, "The Leaving Trust", Account.HUB_LEAD);
        var voters = List.of(five.get(0), five.get(1), leaver);
        var proposal = house.proposal("While they come and go");
        var resolution = house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(voters));
        house.agree(leaver.account(), resolution, leaver.member());
        DecisionsHouse.office(() -> registering.cease(leaver.member(), LocalDate.now(Closing.LONDON), "Closed"));
        var joiner = resolutions.entered(made, "The Joining Trust", Account.HUB_LEAD);

        assertThat(house.agree(joiner.account(), resolution, joiner.member()))
                .isInstanceOf(AgreeResult.NotEligible.class);
        assertThat(result(proposal).paper().rights()).isEqualTo(3);
        assertThat(result(proposal).rights()).isEqualTo(1);
        assertThat(agreed(0, resolution).deciding()).isTrue();
    }

    @Test
    @DisplayName("AT-31, AT-33: A member whose representative changed agrees through the new one, and only through her")
    void theEntitlementMovesWithTheRepresentative() {
        var trust = resolutions.entered(made, "The Changing Trust", Account.LEAD_REVIEWER);
        var resolution = house.circulate(
                house.proposal("Another person signs"),
                ResolutionKind.ORDINARY,
                five.get(0).member(),
                trust.member());
        DecisionsHouse.office(() -> {
            registering.representative(trust.member(), Account.PEER_REVIEWER.id());
            return true;
        });

        assertThat(house.agree(Account.LEAD_REVIEWER, resolution, trust.member()))
                .isInstanceOf(AgreeResult.NotItsRepresentative.class);
        assertThat(house.agree(Account.PEER_REVIEWER, resolution, trust.member()))
                .isInstanceOf(AgreeResult.Recorded.class);
    }

    @Test
    @DisplayName(
            "AT-40, AT-42, AT-43: After the last day in London it has lapsed, without a job, and takes no agreement")
    void lapsesByTheClockAlone() {
        var proposal = house.proposal("Too few in time");
        var resolution = house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        agreed(0, resolution);
        DecisionsHouse.letItLapse(resolution);

        assertThat(house.agree(Account.SECOND_MEMBER, resolution, five.get(1).member()))
                .isInstanceOf(AgreeResult.Lapsed.class);
        assertThat(result(proposal).state()).isEqualTo(new WrittenCourse.Lapsed(1, 2));
        assertThat(result(proposal).sentence()).startsWith("Lapsed at the end of ");
        assertThat(house.seen(Account.MANOR_MEMBER, proposal).state()).isEqualTo(ProposalState.DECIDED);
        assertThat(awaited(Account.SECOND_MEMBER)).doesNotContain(resolution);
    }

    @Test
    void whoeverHasNotAgreedIsAwaitedUntilItHasPassed() {
        var resolution =
                house.circulate(house.proposal("Who is awaited"), ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        assertThat(awaited(Account.MANOR_MEMBER)).contains(resolution);
        agreed(0, resolution);
        assertThat(awaited(Account.MANOR_MEMBER)).doesNotContain(resolution);
        assertThat(awaited(Account.OTHER_MEMBER)).contains(resolution);
        agreed(3, resolution);
        agreed(4, resolution);
        assertThat(awaited(Account.OTHER_MEMBER)).doesNotContain(resolution);
    }

    @Test
    @DisplayName("AT-25: Everybody eligible is listed, a page at a time, by name and with the instant of agreement")
    void everybodyIsListedByName() {
        var resolution = house.circulate(house.proposal("By name"), ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        agreed(4, resolution);

        var page = DecisionsHouse.as(Account.MANOR_MEMBER, () -> resolving.roll(resolution, PageRequest.of(0, 3)));
        assertThat(page.hasNext()).isTrue();
        assertThat(page.getContent()).hasSize(3);
        assertThat(page.getContent().getFirst().member().legalName()).isEqualTo("The Fifth Trust");
        assertThat(page.getContent().getFirst().agreedAt()).isPresent();
        assertThat(DecisionsHouse.as(Account.MANOR_HEAD, () -> resolving.roll(resolution, PageRequest.of(0, 9))))
                .isEmpty();
    }

    @Test
    void anAdvisoryVoteTakesNoAgreementsAndAResolutionNoVotes() {
        var vote = house.openVote("A vote and no resolution");
        var resolution = house.circulate(
                house.proposal("A resolution and no vote"), ResolutionKind.ORDINARY, ResolutionHouse.ids(five));

        assertThatThrownBy(() ->
                        house.agree(Account.MANOR_MEMBER, vote, five.getFirst().member()))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(house.cast(Account.MANOR_MEMBER, resolution, five.getFirst().member(), Choice.FOR))
                .isInstanceOf(CastResult.Closed.class);
    }

    private AgreeResult.Recorded agreed(int voter, ContestId resolution) {
        var result = house.agree(
                five.get(voter).account(), resolution, five.get(voter).member());
        assertThat(result).isInstanceOf(AgreeResult.Recorded.class);
        return (AgreeResult.Recorded) result;
    }

    private ResolutionResult result(ProposalId proposal) {
        return house.seen(Account.MANOR_MEMBER, proposal)
                .resolution()
                .orElseThrow()
                .result();
    }

    private List<ContestId> awaited(Account account) {
        return DecisionsHouse.as(account, house::awaited);
    }

    private static <T> List<T> atOnce(int threads, AtOnce<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(people.submit((Callable<T>) () -> {
                    start.await();
                    return work.by(number);
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private interface AtOnce<T> {
        T by(int number);
    }
}
