package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.Voters.Voter;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the proposing member and the others can do before comments end and after, and what happens when many do it at once. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TimesOfAProposalTests {

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    DecisionsHouse house;

    @Autowired
    Debating debating;

    @Autowired
    LeadingDebates leading;

    @Autowired
    DebateReading reading;

    @Autowired
    Clock clock;

    MemberId manor;
    MemberId trust;

    @BeforeAll
    void makeThePartnership() {
        var made = house.people();
        manor = Objects.requireNonNull(made.members().get("The Governing Body of Manor School"))
                .id();
        trust = Objects.requireNonNull(made.members().get("Three Rivers Learning Trust"))
                .id();
    }

    @Test
    @DisplayName("A proposal is ready only once the others comment no more, and is reworded only while they do")
    void readyAfterTheCommentsAndRewordedBeforeTheirEnd() {
        var proposal = proposed("In its time");
        assertThat(manor(() -> leading.ready(proposal))).isInstanceOf(SayResult.CommentsOpen.class);
        assertThat(manor(() -> leading.reword(proposal, 1, new ProposalDraft("In its time", "Better."), "Asked")))
                .isEqualTo(new SayResult.Said());

        DecisionsHouse.letCommentsEnd(proposal);
        assertThat(manor(() -> leading.reword(proposal, 2, new ProposalDraft("In its time", "Late."), "Asked")))
                .isEqualTo(new SayResult.Closed());
        assertThat(manor(() -> leading.ready(proposal))).isEqualTo(new SayResult.Said());
        assertThat(read(proposal).lead())
                .isEqualTo(new Debate.Lead(false, false, false, true)); // it can still be taken back
        assertThat(manor(() -> leading.withdraw(proposal, "Overtaken"))).isEqualTo(new SayResult.Said());
    }

    @Test
    @DisplayName(
            "An amendment that came in time is accepted after comments have ended, beside the latest words, though it was made on earlier ones")
    void anAmendmentInTimeIsAcceptedLater() {
        var proposal = proposed("Made on the first words");
        other(() -> debating.amend(
                CommandId.next(), proposal, trust, 1, new ProposalDraft("Made on the first words", "Mine."), "Better"));
        manor(() -> leading.reword(proposal, 1, new ProposalDraft("Made on the first words", "Second."), "Clearer"));
        DecisionsHouse.letCommentsEnd(proposal);
        var asked = read(proposal).amendments().getFirst();

        var found = manor(() -> reading.amendment(proposal, asked.id())).orElseThrow();
        assertThat(found.overtaken()).isTrue();
        assertThat(found.startedFrom().version()).isEqualTo(1);
        assertThat(found.latest().text()).isEqualTo("Second.");
        assertThat(found.mayAnswer()).isTrue();
        assertThat(manor(() -> leading.answer(proposal, asked.id(), true, 2, "You are right")))
                .isEqualTo(new SayResult.Said());
        assertThat(read(proposal).latest().text()).isEqualTo("Mine.");
    }

    @Test
    @DisplayName(
            "AT-02: A repeated comment, amendment or support is answered as the first was, though comments have ended since")
    void aRepeatIsAnsweredAsTheFirst() {
        var proposal = proposed("Pressed twice");
        var comment = CommandId.next();
        var amendment = CommandId.next();
        var words = new ProposalDraft("Pressed twice", "Other words.");
        other(() -> debating.comment(comment, proposal, trust, 1, Optional.empty(), "Once"));
        other(() -> debating.amend(amendment, proposal, trust, 1, words, "Better"));
        DecisionsHouse.letCommentsEnd(proposal);

        assertThat(other(() -> debating.comment(comment, proposal, trust, 1, Optional.empty(), "Once")))
                .isEqualTo(new SayResult.Said());
        assertThat(other(() -> debating.amend(amendment, proposal, trust, 1, words, "Better")))
                .isEqualTo(new SayResult.Said());
        assertThat(read(proposal))
                .satisfies(
                        seen -> assertThat(seen.comments()).hasSize(1),
                        seen -> assertThat(seen.amendments()).hasSize(1));
    }

    @Test
    @DisplayName("A member that says the same again adds no line, and one that says it of new words does")
    void theSameSupportTwiceIsOneLine() {
        var proposal = proposed("Said twice");
        support(trustVoter(), proposal, 1, Support.NONE);
        assertThat(lines(proposal)).isZero();
        support(trustVoter(), proposal, 1, Support.SUPPORTS);
        support(trustVoter(), proposal, 1, Support.SUPPORTS);
        assertThat(lines(proposal)).isEqualTo(1);
        manor(() -> leading.reword(proposal, 1, new ProposalDraft("Said twice", "New words."), "Asked"));
        support(trustVoter(), proposal, 2, Support.SUPPORTS);
        assertThat(lines(proposal)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "Of twenty members that request circulation at once all are counted, and the office is told once that they are enough")
    void manyRequestsAtOnceTellTheOfficeOnce() throws Exception {
        var voters = Voters.make(house.openVote("A roll of its own"), 20);
        var proposal = proposed("Requested by many");

        var requests = new ArrayList<Callable<SayResult>>();
        voters.forEach(voter -> requests.add(() -> support(voter, proposal, 1, Support.REQUESTS)));
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var done : threads.invokeAll(requests)) {
                assertThat(done.get()).isEqualTo(new SayResult.Said());
            }
        }

        assertThat(read(proposal).requests())
                .satisfies(
                        all -> assertThat(all.requesting()).isEqualTo(20),
                        all -> assertThat(all.reachedAt()).isPresent());
        assertThat(superuser
                        .sql("""
                                select count(*) from messages.message m
                                 where m.thing = ? and to_jsonb(m)::text like '%Members request circulation%'
                                   and to_jsonb(m)::text like ?
                                """)
                        .param("proposal " + proposal)
                        .param("%" + Account.OFFICE.id().value() + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var page = manor(() -> reading.supporters(proposal, PageRequest.of(0, 15)));
        assertThat(page.getContent()).hasSize(15);
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    @DisplayName("AT-25: A long discussion is read a page at a time, each comment with its answers")
    void aLongDiscussionIsPaged() {
        var proposal = proposed("Much discussed");
        for (int number = 0; number < 27; number++) {
            var text = "Comment " + number;
            other(() -> debating.comment(CommandId.next(), proposal, trust, 1, Optional.empty(), text));
        }
        var first = read(proposal).comments().getFirst();
        manor(() -> debating.comment(CommandId.next(), proposal, manor, 1, Optional.of(first.id()), "An answer"));

        var seen = read(proposal);
        assertThat(seen.more().comments()).isTrue();
        assertThat(seen.comments())
                .extracting(SaidComment::text)
                .contains("An answer", "Comment 24")
                .doesNotContain("Comment 26");
        assertThat(manor(() -> reading.find(proposal, DebateExtent.START.moreThreads()))
                        .orElseThrow())
                .satisfies(
                        all -> assertThat(all.comments()).hasSize(28),
                        all -> assertThat(all.more().comments()).isFalse());
    }

    private SayResult support(Voter voter, ProposalId proposal, int version, Support support) {
        return SignIn.as(
                voter.person(),
                SignIn.roles("company-member"),
                () -> debating.support(CommandId.next(), proposal, voter.member(), version, support));
    }

    private Voter trustVoter() {
        return new Voter(Account.OTHER_MEMBER.id(), trust);
    }

    private long lines(ProposalId proposal) {
        return superuser
                .sql("select count(*) from decisions.support where proposal_id = ?")
                .param(proposal.value())
                .query(Long.class)
                .single();
    }

    private ProposalId proposed(String title) {
        var lastDay = clock.instant().atZone(Closing.LONDON).toLocalDate().plusDays(10);
        return ((MemberProposesResult.Made) manor(() -> debating.propose(
                        CommandId.next(), manor, new ProposalDraft(title, "The text of " + title), lastDay)))
                .id();
    }

    private Debate read(ProposalId proposal) {
        return manor(() -> reading.find(proposal)).orElseThrow();
    }

    private static <T> T manor(Supplier<T> work) {
        return DecisionsHouse.as(Account.MANOR_MEMBER, work);
    }

    private static <T> T other(Supplier<T> work) {
        return DecisionsHouse.as(Account.OTHER_MEMBER, work);
    }
}
