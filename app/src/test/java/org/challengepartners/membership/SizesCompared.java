package org.challengepartners.membership;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.challengepartners.BenchReport;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.generated.GeneratedPartnership;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.challengepartners.tenancy.PersonId;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the same questions with England behind them and with the 230 schools of today. Each is asked twice, the small partnership
 * before and after England, and the quicker time counts: a machine that is cold or busy for a while says nothing about a size.
 */
final class SizesCompared {

    static final Set<String> HEAD = Set.of("headteacher");
    static final Set<String> OFFICE = Set.of("office");

    private static final Size ENGLAND =
            new Size(Integer.getInteger("bench.schools", 24_000), 200, Integer.getInteger("bench.reviews", 1), 2017);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 400);
    private static final int WARM_UP = 200;
    private static final double BUDGET = 30;
    private static final double RATIO = 1.2;
    private static final double RESOLUTION = 0.25; // of medians on two cores, in ms
    private static final PersonId CLERK = PersonId.next();

    private final String id;
    private final GeneratedPartnership generated;
    private final Asked asked;
    private final BenchReport report = new BenchReport();

    SizesCompared(String id, GeneratedPartnership generated, Asked asked) {
        this.id = id;
        this.generated = generated;
        this.asked = asked;
    }

    /** How long each round of a question took, sorted, and how many rows its last answer had. */
    private record Times(double[] took, int rows, boolean judged) {

        Times orQuicker(Times other) {
            return at(50) <= other.at(50) ? this : other;
        }

        double at(int percent) {
            return took[took.length * percent / 100];
        }
    }

    /**
     * A question, and with which realm roles it is asked: by a random head, or by the office.
     *
     * @param judged whether the ratio is judged; not where the question itself asks for more in a large partnership
     */
    record Question(Set<String> as, Supplier<?> ask, boolean judged) {
        Question(Set<String> as, Supplier<?> ask) {
            this(as, ask, true);
        }
    }

    /** The questions for a partnership of that size, which stands in the house; the office is signed in. */
    interface Asked {
        Map<String, Question> of(Size size);
    }

    void measure() {
        var before = times(Size.today(), "today", 1);
        var england = times(ENGLAND, "england", 2);
        var after = times(Size.today(), "today-again", 1);
        england.forEach((question, there) -> {
            var today = before.getOrDefault(question, there).orQuicker(after.getOrDefault(question, there));
            report.atMost(id + "." + question + ".p95", there.at(95), "ms", BUDGET);
            report.note(id + "." + question + ".median", there.at(50), "ms of %d rows".formatted(there.rows()));
            report.note(id + "." + question + ".median-today", today.at(50), "ms of %d rows".formatted(today.rows()));
            ratio(question, there, today);
        });
        report.publish();
        TestHouse.empty();
    }

    /** Judged where the answers have as many rows and the medians are far enough apart to say anything (docs/adr/0019). */
    private void ratio(String question, Times there, Times today) {
        var line = id + "." + question + ".ratio";
        double ratio = there.at(50) / today.at(50);
        double apart = there.at(50) - today.at(50);
        if (!there.judged() || there.rows() != today.rows()) {
            report.note(line, ratio, "times, for more rows");
        } else if (ratio > RATIO && apart < RESOLUTION) {
            report.note(line, ratio, "times, %.2f ms apart".formatted(apart));
        } else {
            report.atMost(line, ratio, "times", RATIO);
        }
    }

    private Map<String, Times> times(Size size, String name, int passes) {
        TestHouse.empty();
        long start = System.nanoTime();
        generated.make(size, TestPostgres.get().superuser());
        report.atMost(id + ".generated." + name, (System.nanoTime() - start) / 1e9, "s", 300);
        settle();
        report.note(id + ".guard." + name, findings(), "findings");
        TestHouse.firstOffice(CLERK);
        var questions = SignIn.as(CLERK, OFFICE, () -> asked.of(size));
        var times = new LinkedHashMap<String, Times>();
        for (int pass = 0; pass < passes; pass++) {
            questions.forEach((question, one) -> times.merge(question, times(one, size), Times::orQuicker));
        }
        return times;
    }

    /** What the database would tidy up on its own in the minutes after so many new rows, beside the questions, is done before them. */
    private static void settle() {
        var superuser = JdbcClient.create(TestPostgres.get().superuser());
        superuser.sql("vacuum (analyze)").update();
        superuser.sql("checkpoint").update();
    }

    private static int findings() {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("select count(*) from tenancy.guard()")
                .query(Integer.class)
                .single();
    }

    private static Times times(Question question, Size size) {
        var random = new SplittableRandom(size.seed());
        var took = new double[ROUNDS];
        int rows = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var who = question.as().equals(OFFICE)
                    ? CLERK
                    : new PersonId(Thing.PERSON.id(random.nextInt(size.schools())));
            long start = System.nanoTime();
            Object answer = SignIn.as(who, question.as(), question.ask());
            if (round >= 0) {
                took[round] = (System.nanoTime() - start) / 1e6;
            }
            rows = rows(answer);
        }
        Arrays.sort(took);
        return new Times(took, rows, question.judged());
    }

    private static int rows(Object answer) {
        return switch (answer) {
            case Slice<?> slice -> slice.getNumberOfElements();
            case List<?> list -> list.size();
            case SchoolMap map -> map.clusters().size() + map.pins().size();
            default -> 1;
        };
    }
}
