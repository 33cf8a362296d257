package org.challengepartners.elections.counting;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the canonical text of a count record: first what was counted, then what came of it. */
final class CountText {

    static final String HEAD = "count-record-v1";
    static final String NOTHING = "-";

    private final CountRecord counted;
    private final CountOrder order;
    private final Method method;
    private final StringBuilder text = new StringBuilder();

    CountText(CountRecord counted) {
        this.counted = counted;
        this.order = counted.order();
        this.method = order.rules().method();
    }

    String write() {
        line(HEAD);
        rules();
        papers();
        counted.count().stages().forEach(this::stage);
        result();
        return text.toString();
    }

    private void rules() {
        line("contest " + order.contest());
        line("method " + method);
        line("wording " + Fingerprint.of(method.wording()));
        line("seats " + order.rules().seats());
        line("ties " + order.rules().ties());
        for (int number = 1; number <= order.candidates().size(); number++) {
            var candidate = order.candidate(number);
            line("candidate " + number + " " + candidate.id() + " " + candidate.name());
        }
        order.withdrawn().forEach(number -> line("withdrawn " + number));
        line("lot-commitment " + order.lot().commitment());
        line("lot-secret " + order.lot().secret());
        line("lot-beacon "
                + (order.lot().beacon().isEmpty() ? NOTHING : order.lot().beacon()));
    }

    private void papers() {
        counted.papers().marked().forEach((paper, times) -> line("papers " + times + " " + paper));
        line(counted.count().unopposed() ? "unopposed" : "counted");
        counted.papers()
                .rejected()
                .forEach(rejected -> line("rejected " + rejected.times() + " " + rejected.paper() + ": "
                        + rejected.fault().words()));
        line("valid " + counted.papers().valid());
    }

    private void stage(Stage stage) {
        line("stage " + stage.number() + " " + step(stage.step()));
        if (stage.quota() > 0) {
            line("quota " + votes(stage.quota()));
        }
        stage.tie().ifPresent(this::tie);
        stage.parcels()
                .forEach(parcel -> line("parcel " + parcel.papers() + " papers from " + votes(parcel.from()) + " to "
                        + votes(parcel.to())));
        stage.rows()
                .forEach(row -> line(row.candidate() + " " + (row.change() < 0 ? "" : "+") + votes(row.change()) + " "
                        + votes(row.votes()) + " " + row.state()));
        if (method.transfers()) {
            line("non-transferable " + votes(stage.nonTransferable()));
            line("lost " + votes(stage.lost()));
        }
    }

    private String step(Stage.Step step) {
        return switch (step) {
            case Stage.FirstPreferences _ -> method.transfers() ? "first preferences" : "crosses";
            case Stage.Surplus surplus -> "surplus of " + surplus.candidate() + ": " + votes(surplus.votes());
            case Stage.Surpluses _ -> "surpluses";
            case Stage.Exclusion exclusion -> "exclusion of " + exclusion.candidate() + ": " + votes(exclusion.votes());
        };
    }

    private void tie(Tie tie) {
        var how = tie.decidingStage().isPresent()
                ? "decided by stage " + tie.decidingStage().getAsInt()
                : tie.drawn().isEmpty() ? "left open" : "drawn " + numbers(tie.drawn());
        line("level " + numbers(tie.level()) + " " + how);
    }

    private void result() {
        counted.count().elected().forEach(number -> line("elected " + number));
        if (!counted.count().level().isEmpty()) {
            line("open " + numbers(counted.count().level()));
        }
    }

    private String votes(long units) {
        return method.votes(units);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
