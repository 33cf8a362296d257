package org.challengepartners.agendas;

import java.util.Collection;

/**
 * How the schools of a hub stand to the version before them. A silent school is among those asked and nowhere else.
 *
 * @param asked the schools of the hub on the day the version was put to them
 */
public record Tally(int asked, int agreed, int withReservation, int stoodAside, int objecting) {

    /** Why an agenda that has no ways of working with another rule is adopted at once. */
    static final String RULE =
            "An agenda is adopted at once when all schools of the hub have answered and none objects";

    /** Counts the latest answers to one version, one a school. */
    static Tally of(int asked, Collection<Answer> latest) {
        return new Tally(
                asked,
                count(latest, Answer.AGREE),
                count(latest, Answer.AGREE_WITH_RESERVATION),
                count(latest, Answer.STAND_ASIDE),
                count(latest, Answer.OBJECT));
    }

    /** How many have answered, in whatever way. */
    public int answered() {
        return agreed + withReservation + stoodAside + objecting;
    }

    /** {@code 4 asked: 3 agreed, 0 agreed with a reservation, 1 stood aside, 0 objected, 0 did not answer}. */
    public String words() {
        return "%d asked: %d agreed, %d agreed with a reservation, %d stood aside, %d objected, %d did not answer"
                .formatted(asked, agreed, withReservation, stoodAside, objecting, asked - answered());
    }

    /** Whether all have answered and none objects. */
    public boolean adoptsAtOnce() {
        return asked > 0 && answered() == asked && objecting == 0;
    }

    private static int count(Collection<Answer> latest, Answer answer) {
        return (int) latest.stream().filter(answer::equals).count();
    }
}
