package org.challengepartners.membership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the directors of the company, and the office itself, which schools the office visited in the month that is over, why and for how
 * long: once a month, also where there was no visit, so that a missing list is noticed.
 */
@Component
@JobWork
@Transactional
class ListingVisits {

    static final Topic TOPIC = new Topic("office-visits-list", "The monthly list of the office's visits to schools");

    /** What fits into a letter; whoever visits so often has raised the alarm long before. */
    private static final int MOST_LISTED = 60;

    private final JdbcClient database;
    private final Visits visits;
    private final Watchers watchers;
    private final Telling telling;
    private final Clock clock;

    ListingVisits(JdbcClient database, Visits visits, Watchers watchers, Telling telling, Clock clock) {
        this.database = database;
        this.visits = visits;
        this.watchers = watchers;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Tells them of the month before this one, unless they were told already.
     *
     * @return whether they are told now
     */
    boolean tell() {
        return tell(YearMonth.from(clock.instant().atZone(DateWords.LONDON)).minusMonths(1));
    }

    /** Tells them of a month, once. */
    boolean tell(YearMonth month) {
        var listed = visits.in(month, 0, MOST_LISTED + 1);
        if (!keep(month, listed.size())) {
            return false;
        }
        var letter = new Letter(
                "The office's visits to schools in " + DateWords.month(month),
                body(month, listed),
                new Action("See what else you were told", MessageLinks.INBOX),
                "the partnership office",
                "you are a director of the company or work in the partnership office");
        telling.tell(watchers.all().stream()
                .map(person -> Notice.to(person, TOPIC, letter).now())
                .toList());
        return true;
    }

    private boolean keep(YearMonth month, int howMany) {
        return database.sql("""
                        insert into membership.visit_list (space_id, month, sent_at, visits) values (?, ?, ?, ?)
                        on conflict (space_id, month) do nothing
                        """)
                        .params(
                                SpaceId.COMPANY.value(),
                                month.getYear() * 100 + month.getMonthValue(),
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                                howMany)
                        .update()
                == 1;
    }

    private static List<String> body(YearMonth month, List<MonthsVisit> listed) {
        var body = new ArrayList<String>();
        body.add(
                listed.isEmpty()
                        ? "Nobody of the office opened a school's own pages in %s.".formatted(DateWords.month(month))
                        : "Each visit opened one school's own pages to one person of the office, for an hour at most.");
        listed.stream().limit(MOST_LISTED).map(ListingVisits::words).forEach(body::add);
        if (listed.size() > MOST_LISTED) {
            body.add("There were more; the office shows you all of them.");
        }
        return body;
    }

    private static String words(MonthsVisit visit) {
        return "%s: %s, %s until %s%s. The reason given: %s"
                .formatted(
                        visit.school(),
                        visit.visitor(),
                        DateWords.dayAndTime(visit.from()),
                        DateWords.time(visit.until()),
                        visit.endedBy().map(name -> ", ended by " + name).orElse(""),
                        visit.reason());
    }
}
