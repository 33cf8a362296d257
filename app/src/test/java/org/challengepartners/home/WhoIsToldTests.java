package org.challengepartners.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.Answer;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Registering;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For every kind of event, in partnerships of chance: whoever must know has exactly one line in her inbox for each thing
 * that she must know, and nobody else has any.
 */
@IntegrationTest
class WhoIsToldTests {

    private static final List<String> NORTH =
            List.of("Manor School", "Elm Park School", "Willowbank Primary School", "Fairmile High School");

    @Autowired
    AgendaHouse agendas;

    @Autowired
    ReviewsHouse reviews;

    @Autowired
    DecisionsHouse decisions;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Registering registering;

    /** Who heads which school of North Hub, by the school's place in the list. */
    private final List<Set<PersonId>> heads = new ArrayList<>();

    @ParameterizedTest(name = "partnership {0}")
    @ValueSource(longs = {1, 2, 3})
    void exactlyThoseWhoMustKnow(long seed) {
        var random = new Random(seed);
        agendas.fresh();
        moreHeads(random);

        agendas.put();
        assertThat(told("agendas")).containsExactlyInAnyOrderElementsOf(eachHeadOfEachSchool());
        assertThat(waiting()).isEqualTo(told("agendas").size());

        AgendaHouse.HEADS.forEach(head -> agendas.answer(head, Answer.AGREE));
        assertThat(waiting()).isZero(); // the answer of a school ends the duty of all its heads
        var adopted = new ArrayList<>(eachHeadOfEachSchool());
        adopted.addAll(distinctHeads());
        adopted.add(Account.HUB_LEAD.id());
        assertThat(told("agendas")).containsExactlyInAnyOrderElementsOf(adopted);

        var manor = school(0);
        reviews.wrote(Account.LEAD_REVIEWER, reviewOf(manor), "Calm lessons", null);
        reviews.submitted(review);
        var readAndAsked = new ArrayList<>(heads.getFirst()); // the report has come, and how was it
        readAndAsked.addAll(heads.getFirst());
        readAndAsked.addAll(List.of(Account.LEAD_REVIEWER.id(), Account.PEER_REVIEWER.id()));
        assertThat(told("reviews")).containsExactlyInAnyOrderElementsOf(readAndAsked);

        var voters = voters(random);
        decisions.openVote("A question");
        assertThat(told("decisions")).containsExactlyInAnyOrderElementsOf(voters);
    }

    private ReviewId review = new ReviewId(UUID.randomUUID());

    private ReviewId reviewOf(SchoolSummary school) {
        review = reviews.open(school);
        return review;
    }

    /** Each school gets up to two more heads, some of whom head others too. */
    private void moreHeads(Random random) {
        heads.clear();
        var pool = new ArrayList<PersonId>();
        for (int i = 0; i < NORTH.size(); i++) {
            var mine = new HashSet<>(Set.of(AgendaHouse.HEADS.get(i).id()));
            for (int more = random.nextInt(3); more > 0; more--) {
                var person =
                        pool.isEmpty() || random.nextBoolean() ? newcomer(pool) : pool.get(random.nextInt(pool.size()));
                if (mine.add(person)) {
                    var school = school(i);
                    decisionsOffice(() -> enrolling.headteacher(school.id(), person));
                }
            }
            heads.add(mine);
        }
    }

    /** Some more members get a representative; one person may vote for several. */
    private List<PersonId> voters(Random random) {
        var voters = new ArrayList<>(
                List.of(Account.MANOR_MEMBER.id(), Account.SECOND_MEMBER.id(), Account.OTHER_MEMBER.id()));
        var pool = new ArrayList<PersonId>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            var person =
                    pool.isEmpty() || random.nextBoolean() ? newcomer(pool) : pool.get(random.nextInt(pool.size()));
            var name = "Member number " + i;
            decisionsOffice(() -> registering.representative(
                    registering.enter(name, LocalDate.of(2020, 1, 1), List.of()).id(), person));
            voters.add(person);
        }
        decisionsOffice(() -> registering.enter("A member without anybody", LocalDate.of(2020, 1, 1), List.of()));
        return voters;
    }

    private PersonId newcomer(List<PersonId> pool) {
        var person = PersonId.next();
        decisionsOffice(() -> enrolling.person(person, "Newcomer", person + "@partnership.example"));
        pool.add(person);
        return person;
    }

    private List<PersonId> eachHeadOfEachSchool() {
        return heads.stream().flatMap(Set::stream).toList();
    }

    private Set<PersonId> distinctHeads() {
        return heads.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private SchoolSummary school(int number) {
        return Objects.requireNonNull(agendas.made().schools().get(NORTH.get(number)));
    }

    private static void decisionsOffice(Runnable work) {
        DecisionsHouse.office(() -> {
            work.run();
            return true;
        });
    }

    /** Whose inboxes have how many lines about it. */
    private static List<PersonId> told(String topic) {
        return database()
                .sql("select person from messages.message where topic = ?")
                .param(topic)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static int waiting() {
        return database()
                .sql("select count(*) from messages.message where duty <> '' and done_at is null")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private static JdbcClient database() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
