package org.challengepartners.membership;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.generated.GeneratedPartnership;
import org.challengepartners.generated.Size;
import org.challengepartners.generated.Thing;
import org.challengepartners.membership.SizesCompared.Question;
import org.challengepartners.shell.TurnedPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Directory and map with the 24,000 schools of England behind them, against the 230 of today; and how long making both takes. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class DirectoryBench {

    private static final int ROWS = 25;

    @Autowired
    GeneratedPartnership generated;

    @Autowired
    Directory directory;

    @Autowired
    MappingSchools mapping;

    @Autowired
    OwnHubs ownHubs;

    @Test
    void directoryAndMapAnswerEnglandAsTheyAnswerACounty() {
        assumeTrue(BenchReport.wanted("directory"));
        new SizesCompared("directory", generated, this::questions).measure();
    }

    private Map<String, Question> questions(Size size) {
        var random = new SplittableRandom(1);
        var all = new LinkedHashMap<String, Question>();
        head(all, "one-school", () -> directory.find(new SchoolId(Thing.SCHOOL.id(random.nextInt(size.schools())))));
        head(all, "own-hubs", ownHubs::all);
        head(all, "first-page", () -> directory.search("", TurnedPage.first(ROWS)));
        int last = size.schools() / ROWS - 1;
        var before = directory
                .search("", PageRequest.of(last - 1, ROWS))
                .getContent()
                .getLast();
        head(all, "last-page", () -> directory.search("", TurnedPage.behind(before, last, ROWS)));
        head(all, "search-rare", () -> directory.search("woodmouth", TurnedPage.first(ROWS)));
        head(all, "search-common", () -> directory.search("school", TurnedPage.first(ROWS)));
        head(all, "search-two-letters", () -> directory.search("wo", TurnedPage.first(ROWS)));
        head(all, "search-nothing-found", () -> directory.search("zq", TurnedPage.first(ROWS)));
        head(all, "of-a-hub", () -> directory.search("", hub(random, size), TurnedPage.first(ROWS)));
        head(all, "hubs-to-choose-from", mapping::hubs);
        head(all, "map-of-england", () -> mapping.in(MapWindow.ENGLAND));
        head(all, "map-of-london", () -> mapping.in(MapWindow.around(530_000, 180_000, 3)));
        head(all, "map-of-streets", () -> mapping.in(MapWindow.around(530_000, 180_000, 6)));
        head(all, "map-of-a-hub", () -> mapping.of(hub(random, size)));
        return all;
    }

    private static void head(Map<String, Question> questions, String name, Supplier<?> ask) {
        questions.put(name, new Question(SizesCompared.HEAD, ask));
    }

    private static HubId hub(SplittableRandom random, Size size) {
        return new HubId(Thing.HUB.id(random.nextInt(size.hubs())));
    }
}
