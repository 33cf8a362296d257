package org.challengepartners.membership;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.generated.GeneratedPartnership;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Directory, map and boards with the 24,000 schools of England behind them, against the 230 of today; and how long making both takes. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class DirectoryBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 400);
    private static final int WARM_UP = 300;
    private static final int REVIEWS = Integer.getInteger("bench.reviews", 1);
    private static final double BUDGET = 30;
    private static final double RATIO = 1.2;
    private static final PersonId OFFICE = PersonId.next();

    @Autowired
    GeneratedPartnership generated;

    @Autowired
    Directory directory;

    @Autowired
    MappingSchools mapping;

    @Autowired
    HubBoard hubs;

    @Autowired
    RegisterOfMembers members;

    @Autowired
    OwnHubs ownHubs;

    private record Question(Set<String> as, Runnable ask) {}

    @Test
    void directoryMapAndBoardsAnswerEnglandAsTheyAnswerACounty() {
        assumeTrue(BenchReport.wanted("directory"));
        var report = new BenchReport();
        var today = measure(Size.today(), report, "today");
        var england =
                measure(new Size(Integer.getInteger("bench.schools", 24_000), 200, REVIEWS, 2017), report, "england");
        england.forEach((question, took) -> {
            report.atMost("directory." + question + ".p95", took[1], "ms", BUDGET);
            report.note("directory." + question + ".median-today", today.getOrDefault(question, took)[0], "ms");
            report.atMost(
                    "directory." + question + ".ratio",
                    took[0] / today.getOrDefault(question, took)[0],
                    "times",
                    RATIO);
        });
        report.publish();
        TestHouse.empty();
    }

    private Map<String, double[]> measure(Size size, BenchReport report, String name) {
        TestHouse.empty();
        long start = System.nanoTime();
        generated.make(size, TestPostgres.get().superuser());
        double took = (System.nanoTime() - start) / 1e9;
        if (name.equals("england")) {
            report.atMost("directory.generated." + name, took, "s", 300);
        } else {
            report.note("directory.generated." + name, took, "s");
        }
        report.note(
                "directory.guard." + name,
                JdbcClient.create(TestPostgres.get().superuser())
                        .sql("select count(*) from tenancy.guard()")
                        .query(Integer.class)
                        .single(),
                "findings");
        TestHouse.firstOffice(OFFICE);
        var measured = new LinkedHashMap<String, double[]>();
        questions(size).forEach((question, asked) -> measured.put(question, times(asked, size)));
        return measured;
    }

    private Map<String, Question> questions(Size size) {
        var random = new SplittableRandom(1);
        var page = PageRequest.of(0, 25);
        var member = Set.of("headteacher");
        var office = Set.of("office");
        var all = new LinkedHashMap<String, Question>();
        all.put("first-page", new Question(member, () -> directory.search("", page)));
        all.put("search-rare", new Question(member, () -> directory.search("woodmouth", page)));
        all.put("search-common", new Question(member, () -> directory.search("school", page)));
        all.put("search-two-letters", new Question(member, () -> directory.search("wo", page)));
        all.put(
                "of-a-hub",
                new Question(
                        member,
                        () -> directory.search("", new HubId(Thing.HUB.id(random.nextInt(size.hubs()))), page)));
        all.put("map-of-england", new Question(member, () -> mapping.in(MapWindow.ENGLAND)));
        all.put("map-of-london", new Question(member, () -> mapping.in(MapWindow.around(530_000, 180_000, 3))));
        all.put("map-of-streets", new Question(member, () -> mapping.in(MapWindow.around(530_000, 180_000, 6))));
        all.put(
                "map-of-a-hub",
                new Question(member, () -> mapping.of(new HubId(Thing.HUB.id(random.nextInt(size.hubs()))))));
        all.put("own-hubs", new Question(member, () -> ownHubs.all()));
        all.put("board-of-hubs", new Question(office, () -> hubs.search("", page)));
        all.put(
                "board-of-members",
                new Question(
                        office, () -> members.search(new RegisterQuery("", Optional.empty(), Optional.empty()), page)));
        return all;
    }

    /** Median and 95th percentile in milliseconds. */
    private static double[] times(Question question, Size size) {
        var random = new SplittableRandom(size.seed());
        var took = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var who = question.as().contains("office")
                    ? OFFICE
                    : new PersonId(Thing.PERSON.id(random.nextInt(size.schools())));
            long start = System.nanoTime();
            SignIn.as(who, question.as(), question.ask());
            if (round >= 0) {
                took[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(took);
        return new double[] {took[ROUNDS / 2], took[ROUNDS * 95 / 100]};
    }
}
