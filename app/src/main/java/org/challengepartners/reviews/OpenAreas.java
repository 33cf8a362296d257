package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The areas for development of a school's reports: whether each is answered, and which are open when the next review is prepared.
 * Read with the keys of the school's head.
 */
@Component
class OpenAreas implements GuardCheck {

    private final Reports reports;
    private final ReportFindings findings;
    private final PlannedActions actions;
    private final JdbcClient database;

    OpenAreas(Reports reports, ReportFindings findings, PlannedActions actions, JdbcClient database) {
        this.reports = reports;
        this.findings = findings;
        this.actions = actions;
        this.database = database;
    }

    @Override
    public Guard guard() {
        return Guard.AREAS_ANSWERED;
    }

    @Override
    public Optional<String> missing(Review review, String reason) {
        var unanswered = reports.of(review.id())
                .map(report -> areas(report.getId()).stream()
                        .filter(area -> area.said().isEmpty())
                        .count())
                .orElse(0L);
        return DayGuards.when(unanswered > 0, "Say what your school does about each area, or why nothing");
    }

    private record Area(String wording, List<ActionText> said) {

        /** Somebody does something about it, and it is not done; or nobody has said anything. */
        boolean isOpen() {
            return said.isEmpty()
                    || said.stream().anyMatch(text -> text.isAction() && text.state() != ActionState.DONE);
        }

        OpenArea open() {
            return new OpenArea(
                    wording,
                    said.isEmpty()
                            ? "Nothing planned yet"
                            : said.stream()
                                    .filter(ActionText::isAction)
                                    .map(text -> "%s: %s".formatted(text.state().words(), text.wording()))
                                    .collect(Collectors.joining("; ")));
        }
    }

    private List<Area> areas(ReportId report) {
        var texts = findings.of(report);
        var said = actions.of(report);
        var areas = new ArrayList<Area>();
        for (int position = 1; position <= texts.size(); position++) {
            var number = position;
            if (texts.get(position - 1).kind() == FindingKind.EVEN_BETTER_IF) {
                areas.add(new Area(
                        texts.get(position - 1).wording(),
                        said.stream()
                                .filter(action -> action.area() == number)
                                .map(PlannedAction::text)
                                .toList()));
            }
        }
        return areas;
    }

    /** What is open of the latest report before this review, as it stands now; for the host's head. */
    List<OpenArea> before(Review review) {
        return reports.ofSchool(review.school()).stream()
                .filter(report -> !report.review().equals(review.id()))
                .filter(report -> report.held().from().isBefore(review.held().from()))
                .findFirst()
                .map(report -> areas(report.id()).stream()
                        .filter(Area::isOpen)
                        .map(Area::open)
                        .toList())
                .orElse(List.of());
    }

    /** Keeps what is open with the self-evaluation that is submitted now. */
    void carry(Review review) {
        database.sql("delete from reviews.carried_area where review_id = ?")
                .param(review.id().value())
                .update();
        int position = 0;
        for (var area : before(review)) {
            position++;
            database.sql("""
                            insert into reviews.carried_area (space_id, review_id, position, wording, progress) values (?, ?, ?, ?, ?)
                            """)
                    .params(review.space().value(), review.id().value(), position, area.wording(), area.progress())
                    .update();
        }
    }

    /** What was carried into a submitted self-evaluation. */
    List<OpenArea> carried(ReviewId review) {
        return database.sql("select wording, progress from reviews.carried_area where review_id = ? order by position")
                .param(review.value())
                .query((row, _) -> new OpenArea(row.getString("wording"), row.getString("progress")))
                .list();
    }
}
