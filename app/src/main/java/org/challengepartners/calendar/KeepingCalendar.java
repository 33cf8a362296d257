package org.challengepartners.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office keeps the days that count: it takes over files of term dates and enters bank holidays that are proclaimed. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class KeepingCalendar {

    /** The largest file of term dates, in bytes. */
    public static final int LARGEST_FILE = 2_000_000;

    private static final int LONGEST_NAME = 120;

    private final JdbcClient database;
    private final TermTable terms;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingCalendar(
            JdbcClient database, TermTable terms, Calendars calendars, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** The terms of this school year and of later ones, by council and day. */
    @Transactional(readOnly = true)
    public List<TermYear> terms() {
        return terms.ofCouncils(LocalDate.now(clock));
    }

    /** Reads a file of term dates and stores nothing. Its name must end in .csv and it may have two million bytes. */
    @Transactional(readOnly = true)
    public ReadTerms read(String fileName, byte[] file) {
        if (file.length > LARGEST_FILE) {
            return problem("The file is larger than 2 MB");
        }
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return problem("The file is no CSV file: save the table as “CSV” and choose that file");
        }
        var text = text(file);
        return text.indexOf('\0') >= 0 ? problem("The file is no text: save the table as “CSV”") : TermFile.read(text);
    }

    /** What taking over these terms would do, by council and school year. */
    @Transactional(readOnly = true)
    public List<TermChange> preview(List<TermRow> rows) {
        return byYear(rows).entrySet().stream()
                .map(entry -> new TermChange(
                        entry.getKey().council(),
                        entry.getKey().year(),
                        terms.of(entry.getKey().council(), entry.getKey().year()).stream()
                                .map(term -> new Term(term.firstDay(), term.lastDay()))
                                .toList(),
                        entry.getValue().stream()
                                .map(row -> new Term(row.firstDay(), row.lastDay()))
                                .sorted(java.util.Comparator.comparing(Term::firstDay))
                                .toList()))
                .toList();
    }

    /**
     * Lets these terms count from now on, in place of those of the same council and school year. Deadlines that were given
     * are not moved by it.
     */
    public TakeOverResult takeOver(List<TermRow> rows) {
        var problems = TermFile.problems(rows);
        if (!problems.isEmpty()) {
            return new TakeOverResult.Refused(problems);
        }
        byYear(rows).forEach((which, of) -> terms.replaceOfCouncil(which.council(), which.year(), of));
        events.publishEvent(new TermDatesTakenOver(SpaceId.COMPANY, rows.size()));
        return new TakeOverResult.TakenOver(rows.size());
    }

    /** The bank holidays from today on, and the days that were taken off their list. */
    @Transactional(readOnly = true)
    public List<HolidayLine> holidays() {
        return database.sql("""
                        with last_word as (
                            select distinct on (day) day, name, holiday from calendar.holiday_change order by day, at desc, change_id desc
                        )
                        select coalesce(w.day, b.day) as day, coalesce(w.name, b.name) as name, w.day is not null as proclaimed,
                               coalesce(w.holiday, true) as holiday
                          from calendar.bank_holiday b full join last_word w on w.day = b.day
                         where coalesce(w.day, b.day) >= ? order by 1
                        """)
                .param(LocalDate.now(clock))
                .query((row, _) -> new HolidayLine(
                        row.getObject("day", LocalDate.class),
                        row.getString("name"),
                        row.getBoolean("proclaimed"),
                        row.getBoolean("holiday")))
                .list();
    }

    /** The last day for which the bank holidays are known; no deadline is given beyond it. */
    @Transactional(readOnly = true)
    public LocalDate holidaysKnownUntil() {
        return calendars.company().holidays().until();
    }

    /**
     * Enters that a day became a bank holiday, or ceased to be one. Today's calendars count with it at once; deadlines that
     * were given are not moved by it.
     */
    public HolidayResult change(LocalDate day, String name, boolean holiday) {
        var known = calendars.company().holidays();
        if (day.isBefore(LocalDate.now(clock)) || day.isAfter(known.until())) {
            return new HolidayResult.NotThatDay();
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return new HolidayResult.NotThatName();
        }
        database.sql("""
                        insert into calendar.holiday_change (space_id, change_id, day, name, holiday, at)
                        values (?, ?, ?, ?, ?, now())
                        """)
                .params(SpaceId.COMPANY.value(), Ids.next(), day, name.strip(), holiday)
                .update();
        events.publishEvent(new BankHolidayChanged(SpaceId.COMPANY, day, holiday));
        return new HolidayResult.Changed();
    }

    private record OfYear(String council, SchoolYear year) {}

    private static Map<OfYear, List<TermRow>> byYear(List<TermRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new OfYear(row.council(), row.schoolYear()), LinkedHashMap::new, Collectors.toList()));
    }

    private static ReadTerms problem(String problem) {
        return new ReadTerms(List.of(), List.of(new RowProblem(1, problem)));
    }

    /** UTF-8, or what old spreadsheets write. */
    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
