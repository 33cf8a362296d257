package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.SliceImpl;
import tools.jackson.databind.json.JsonMapper;

/**
 * A measure over days as a line, with what it should reach, and under it the same figures as a table: whoever does not see the
 * picture loses nothing. The one place of the house that knows the chart library (Apache ECharts), which is loaded with the first
 * chart and not before.
 */
public class LineChart extends Div {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A figure of a day. */
    public record Point(LocalDate day, BigDecimal value) implements Serializable {}

    /** The picture. */
    @Tag("line-chart")
    @JavaScript("context://assets/charts/line-chart.js")
    private static final class Picture extends Component {}

    /**
     * A chart with its table.
     *
     * @param caption what is measured, in a sentence
     * @param unit of the figures; may be empty
     * @param points by day
     * @param goal what should be reached, and by when; empty for none
     */
    public LineChart(String caption, String unit, List<Point> points, Optional<Point> goal) {
        addClassName("line-chart");
        if (points.size() > 1) {
            var picture = new Picture();
            picture.getElement().setAttribute("role", "img");
            picture.getElement().setAttribute("aria-label", said(caption, unit, points));
            picture.getElement().setProperty("figures", figures(unit, points, goal));
            add(picture);
        }
        var table = new RecordTable<Point>(
                caption,
                "Nothing has been measured yet.",
                page -> new SliceImpl<>(
                        part(points, page.getOffset(), page.getPageSize()),
                        page,
                        page.getOffset() + page.getPageSize() < points.size()));
        table.column("Day", point -> DateWords.day(point.day()))
                .column(
                        unit.isEmpty() ? "Value" : "Value in " + unit,
                        point -> point.value().toPlainString())
                .refresh();
        add(table);
    }

    private static List<Point> part(List<Point> points, long from, int size) {
        return points.stream().skip(from).limit(size).toList();
    }

    private static String figures(String unit, List<Point> points, Optional<Point> goal) {
        var line = points.stream().map(LineChart::pair).toList();
        return JSON.writeValueAsString(
                goal.<Map<String, Object>>map(to -> Map.of("unit", unit, "points", line, "goal", pair(to)))
                        .orElseGet(() -> Map.of("unit", unit, "points", line)));
    }

    private static List<Object> pair(Point point) {
        return List.of(point.day().toString(), point.value());
    }

    /** {@code Pupils absent: from 24 % on Tuesday 7 July 2026 to 21 % on …, 3 figures, in the table below}. */
    private static String said(String caption, String unit, List<Point> points) {
        var first = points.getFirst();
        var last = points.getLast();
        return "%s: from %s %s on %s to %s %s on %s; %d figures, in the table below"
                .formatted(
                        caption,
                        first.value().toPlainString(),
                        unit,
                        DateWords.day(first.day()),
                        last.value().toPlainString(),
                        unit,
                        DateWords.day(last.day()),
                        points.size())
                .replace("  ", " ");
    }
}
