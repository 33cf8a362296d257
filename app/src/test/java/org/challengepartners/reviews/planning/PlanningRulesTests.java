package org.challengepartners.reviews.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each rule of planning on its own: a team that keeps all but one breaks exactly that one. */
class PlanningRulesTests {

    private static final UUID HOST = id(1);
    private static final UUID TRUST = id(2);
    private static final UUID HUB = id(3);
    private static final LocalDate FIRST = LocalDate.of(2027, 4, 27);
    private static final Days DAYS = new Days(FIRST, FIRST.plusDays(2));

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Test
    @DisplayName("H1: nobody reviews the school where she works")
    void ownSchool() {
        assertThat(broken(person(10).at(new Post(HOST, "Manor School", Optional.empty(), Optional.empty()))))
                .containsExactly("H1");
    }

    @Test
    @DisplayName("H2: nobody reviews a school of the trust for which she works")
    void ownTrust() {
        assertThat(broken(person(10).at(new Post(id(4), "Elm Park", Optional.of(TRUST), Optional.empty()))))
                .containsExactly("H2");
    }

    @Test
    @DisplayName("S3: a full review is not done within a hub, a hub-led one is")
    void ownHub() {
        var neighbour = person(10).at(new Post(id(4), "Elm Park", Optional.empty(), Optional.of(HUB)));
        assertThat(broken(neighbour)).containsExactly("S3");
        assertThat(keys(PersonRules.breaches(
                        neighbour.made(), review().withinHub().made(), false)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "H3: nobody comes who has a conflict of interest, whoever declared it, nor who has not confirmed hers this year")
    void conflict() {
        var candidate = person(10);
        assertThat(keys(PersonRules.breaches(
                        candidate.made(), review().conflicted(id(10)).made(), false)))
                .containsExactly("H3");
        assertThat(broken(person(10).undeclared())).containsExactly("H3a");
    }

    @Test
    @DisplayName("H4: who has reviewed the school comes back after three years, not a day before")
    void recently() {
        var on = review().reviewed(id(10), FIRST.minusYears(3).plusDays(1)).made();
        assertThat(keys(PersonRules.breaches(person(10).made(), on, false))).containsExactly("H4");
        var before = review().reviewed(id(10), FIRST.minusYears(3)).made();
        assertThat(keys(PersonRules.breaches(person(10).made(), before, false))).isEmpty();
    }

    @Test
    @DisplayName("H5: if people of the host reviewed a school, nobody of that school reviews the host")
    void swap() {
        var candidate = person(10).at(new Post(id(4), "Elm Park", Optional.empty(), Optional.empty()));
        assertThat(keys(PersonRules.breaches(
                        candidate.made(), review().owes(id(4)).made(), false)))
                .containsExactly("H5");
    }

    @Test
    @DisplayName("H6: everybody is free on all days")
    void away() {
        assertThat(broken(person(10).away(new Days(FIRST.plusDays(2), FIRST.plusDays(9)))))
                .containsExactly("H6");
        assertThat(broken(person(10).away(new Days(FIRST.plusDays(3), FIRST.plusDays(9)))))
                .isEmpty();
    }

    @Test
    @DisplayName("H7: everybody is trained and in date on the last day, and the lead is accredited")
    void training() {
        assertThat(broken(person(10).trained(FIRST.plusDays(1)))).containsExactly("H7");
        assertThat(broken(person(10).trained(FIRST.plusDays(2)))).isEmpty();
        assertThat(keys(PersonRules.breaches(person(10).made(), review().made(), true)))
                .containsExactly("H7a");
    }

    @Test
    @DisplayName("H8: nobody gives more reviews a year than she said, and at most one a week")
    void capacity() {
        assertThat(broken(person(10).booked(2))).containsExactly("H8");
        assertThat(broken(person(10).reviewing(new Days(FIRST.minusDays(1), FIRST.minusDays(1)))))
                .as("the Monday of that week")
                .containsExactly("H8a");
        assertThat(broken(person(10).reviewing(new Days(FIRST.minusDays(4), FIRST.minusDays(4)))))
                .as("the Friday before")
                .isEmpty();
    }

    @Test
    @DisplayName("H9: nobody travels farther than she said; where a place is not known nothing is held against her")
    void travel() {
        assertThat(broken(person(10).lives(51, 50))).containsExactly("H9");
        assertThat(broken(person(10).lives(50, 50))).isEmpty();
        assertThat(broken(person(10))).isEmpty();
    }

    @Test
    @DisplayName(
            "H10 to H16: a team of one lead and k members, of different schools and trusts, with phase, head, experience and specialist")
    void teams() {
        var lead = person(20).leads().made();
        var peer = person(21).made();
        var whole = List.of(new Member(lead, true), new Member(peer, false));
        assertThat(keys(TeamRules.breaches(whole, review().made()))).isEmpty();
        assertThat(keys(TeamRules.breaches(List.of(new Member(peer, false)), review().made())))
                .containsExactly("H10");
        assertThat(keys(TeamRules.breaches(whole, review().peers(2).made()))).containsExactly("H10");

        var school = new Post(id(5), "Oak", Optional.of(id(6)), Optional.empty());
        var sister = new Post(id(7), "Ash", Optional.of(id(6)), Optional.empty());
        assertThat(team(person(20).leads().at(school), person(21).at(sister), review()))
                .containsExactly("H11");
        assertThat(team(person(20).leads().of("PRIMARY"), person(21).of("PRIMARY"), review()))
                .containsExactly("H12");
        assertThat(team(person(20).leads().rank(false), person(21).rank(false), review()))
                .containsExactly("H13");
        assertThat(team(person(20).leads().first(), person(21).first(), review()))
                .containsExactly("H14");
        assertThat(team(person(20).leads(), person(21), review().specialist())).containsExactly("H15");
        assertThat(team(person(20).leads(), person(21).specialist(), review().specialist()))
                .isEmpty();
        assertThat(team(person(20).leads(), person(21).at(school), review().organisedBy(id(5))))
                .containsExactly("H16");
    }

    @Test
    @DisplayName("The funnel counts whom each rule removes first, and names the one rule that keeps most people out")
    void funnel() {
        var host = new Post(HOST, "Manor School", Optional.of(TRUST), Optional.of(HUB));
        var people = List.of(
                person(10).at(host).made(),
                person(11).trained(FIRST).made(),
                person(12).lives(80, 50).made(),
                person(13).lives(90, 50).made(),
                person(14).made());
        var funnel = Funnel.of(people, review().made(), false);

        assertThat(funnel.asked()).isEqualTo(5);
        assertThat(funnel.left()).extracting(Candidate::person).containsExactly(id(14));
        assertThat(funnel.stages().getFirst().left()).isEqualTo(4);
        assertThat(funnel.stages().stream()
                        .filter(stage -> stage.rule().key().equals("H7"))
                        .findFirst()
                        .orElseThrow()
                        .left())
                .isEqualTo(3);
        assertThat(funnel.stages().getLast().left()).isEqualTo(1);
        assertThat(funnel.opener()).map(PersonRule::key).contains("H9");
        assertThat(Funnel.of(people, review().made(), false))
                .as("the same question again")
                .isEqualTo(funnel);
    }

    private static List<String> broken(Person person) {
        return keys(PersonRules.breaches(person.made(), review().made(), false));
    }

    private static List<String> team(Person lead, Person peer, Hosted review) {
        return keys(TeamRules.breaches(
                List.of(new Member(lead.made(), true), new Member(peer.made(), false)), review.made()));
    }

    private static List<String> keys(List<Breach> breaches) {
        return breaches.stream().map(Breach::rule).toList();
    }

    private static Person person(int number) {
        return new Person(number);
    }

    private static Hosted review() {
        return new Hosted();
    }

    /** Somebody who fits, until something is said of her. */
    private static final class Person {

        private final int number;
        private List<Post> posts = List.of();
        private boolean rank = true;
        private Set<String> phases = Set.of("SPECIAL");
        private boolean specialist;
        private LocalDate trained = FIRST.plusYears(1);
        private Optional<LocalDate> leads = Optional.empty();
        private boolean declared = true;
        private int booked;
        private OptionalInt limit = OptionalInt.empty();
        private OptionalInt km = OptionalInt.empty();
        private List<Days> away = List.of();
        private List<Days> reviewing = List.of();
        private int experience = 3;

        Person(int number) {
            this.number = number;
        }

        Person at(Post post) {
            posts = List.of(post);
            return this;
        }

        Person rank(boolean serves) {
            rank = serves;
            return this;
        }

        Person of(String phase) {
            phases = Set.of(phase);
            return this;
        }

        Person specialist() {
            specialist = true;
            return this;
        }

        Person trained(LocalDate until) {
            trained = until;
            return this;
        }

        Person leads() {
            leads = Optional.of(FIRST.plusYears(1));
            return this;
        }

        Person undeclared() {
            declared = false;
            return this;
        }

        Person booked(int reviews) {
            booked = reviews;
            return this;
        }

        Person lives(int kilometres, int atMost) {
            km = OptionalInt.of(kilometres);
            limit = OptionalInt.of(atMost);
            return this;
        }

        Person away(Days days) {
            away = List.of(days);
            return this;
        }

        Person reviewing(Days days) {
            reviewing = List.of(days);
            return this;
        }

        Person first() {
            experience = 0;
            return this;
        }

        Candidate made() {
            return new Candidate(
                    id(number),
                    "Person " + number,
                    posts,
                    rank,
                    phases,
                    specialist,
                    Optional.of(trained),
                    leads,
                    declared,
                    2,
                    booked,
                    limit,
                    km,
                    away,
                    reviewing,
                    experience);
        }
    }

    /** The review of a special school by a lead and a peer, until something else is said of it. */
    private static final class Hosted {

        private int peers = 1;
        private boolean withinHub;
        private boolean specialist;
        private Set<UUID> conflicted = Set.of();
        private Map<UUID, LocalDate> reviewed = Map.of();
        private Set<UUID> owing = Set.of();
        private Set<UUID> organisers = Set.of();

        Hosted peers(int places) {
            peers = places;
            return this;
        }

        Hosted withinHub() {
            withinHub = true;
            return this;
        }

        Hosted specialist() {
            specialist = true;
            return this;
        }

        Hosted conflicted(UUID person) {
            conflicted = Set.of(person);
            return this;
        }

        Hosted reviewed(UUID person, LocalDate last) {
            reviewed = Map.of(person, last);
            return this;
        }

        Hosted owes(UUID school) {
            owing = Set.of(school);
            return this;
        }

        Hosted organisedBy(UUID school) {
            organisers = Set.of(school);
            return this;
        }

        HostedReview made() {
            return new HostedReview(
                    HOST,
                    "Manor School",
                    Optional.of(TRUST),
                    Optional.of(HUB),
                    "SPECIAL",
                    DAYS,
                    peers,
                    withinHub,
                    specialist,
                    conflicted,
                    reviewed,
                    owing,
                    organisers);
        }
    }
}
