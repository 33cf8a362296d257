package org.challengepartners.membership;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the same questions with England behind them and with the 230 schools of today. The small partnership is asked before and
 * after England and both times count, so that what else the machine does falls on both sides.
 */
final class SizesCompared {

    static final Set<String> HEAD = Set.of("headteacher");
    static final Set<String> OFFICE = Set.of("office");

    private static final Size ENGLAND =
            new Size(Integer.getInteger("bench.schools", 24_000), 200, Integer.getInteger("bench.reviews", 1), 2017);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);
    private static final int WARM_UP = 100;
    private static final double BUDGET = 30;
    private static final double RATIO = 1.2;
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

    /** A question, and with which realm roles it is asked: by a random head, or by the office. */
    record Question(Set<String> as, Supplier<?> ask) {}

    /** The questions for a partnership of that size, which stands in the house; the office is signed in. */
    interface Asked {
        Map<String, Question> of(Size size);
    }

    void measure() {
        var before = times(Size.today(), "today");
        var england = times(ENGLAND, "england");
        var after = times(Size.today(), "today-again");
        england.forEach((question, took) -> {
            var today = both(before.getOrDefault(question, took), after.getOrDefault(question, took));
            report.atMost(id + "." + question + ".p95", at(took, 95), "ms", BUDGET);
            report.note(id + "." + question + ".median", at(took, 50), "ms");
            report.note(id + "." + question + ".median-today", at(today, 50), "ms");
            report.atMost(id + "." + question + ".ratio", at(took, 50) / at(today, 50), "times", RATIO);
        });
        report.publish();
        TestHouse.empty();
    }

    private Map<String, double[]> times(Size size, String name) {
        TestHouse.empty();
        long start = System.nanoTime();
        generated.make(size, TestPostgres.get().superuser());
        report.atMost(id + ".generated." + name, (System.nanoTime() - start) / 1e9, "s", 300);
        report.note(id + ".guard." + name, findings(), "findings");
        TestHouse.firstOffice(CLERK);
        var questions = SignIn.as(CLERK, OFFICE, () -> asked.of(size));
        var times = new LinkedHashMap<String, double[]>();
        questions.forEach((question, one) -> times.put(question, times(one, size)));
        return times;
    }

    private static int findings() {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("select count(*) from tenancy.guard()")
                .query(Integer.class)
                .single();
    }

    private static double[] times(Question question, Size size) {
        var random = new SplittableRandom(size.seed());
        var took = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var who = question.as().equals(OFFICE)
                    ? CLERK
                    : new PersonId(Thing.PERSON.id(random.nextInt(size.schools())));
            long start = System.nanoTime();
            SignIn.as(who, question.as(), question.ask());
            if (round >= 0) {
                took[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(took);
        return took;
    }

    private static double[] both(double[] first, double[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Arrays.sort(all);
        return all;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
