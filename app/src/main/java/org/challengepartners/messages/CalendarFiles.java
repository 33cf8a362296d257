package org.challengepartners.messages;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.challengepartners.shell.DateWords;
import org.springframework.stereotype.Component;

/**
 * Writes events as an iCalendar file (RFC 5545): times on the clocks of London with the zone's own rules, one identity for the life of
 * an event, a moved or cancelled day of a series by its first time. The same events make the same bytes.
 */
@Component
public class CalendarFiles {

    private static final String LONDON = DateWords.LONDON.getId();

    private final MessageSettings settings;

    CalendarFiles(MessageSettings settings) {
        this.settings = settings;
    }

    /** A file of these events, in their order. */
    public byte[] write(Collection<CalendarEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Partnership//Hub calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", "Partnership"));
        calendar.add(london());
        events.forEach(event -> components(event).forEach(calendar::add));
        var file = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The last Sundays of March and October, at 01:00 UTC: the onsets are local times, the offsets those before and after. */
    private static VTimeZone london() {
        var zone = new VTimeZone();
        zone.add(new net.fortuna.ical4j.model.property.TzId(LONDON));
        zone.add(observance(
                new Daylight(), "BST", LocalDateTime.of(1981, 3, 29, 1, 0), 0, 1, "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        zone.add(observance(
                new Standard(),
                "GMT",
                LocalDateTime.of(1996, 10, 27, 2, 0),
                1,
                0,
                "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, LocalDateTime onset, int from, int to, String rule) {
        observance.add(new TzName(name));
        observance.add(new DtStart<>(onset));
        observance.add(new TzOffsetFrom(ZoneOffset.ofHours(from)));
        observance.add(new TzOffsetTo(ZoneOffset.ofHours(to)));
        observance.add(new RRule<LocalDateTime>(rule));
        return observance;
    }

    private List<VEvent> components(CalendarEvent event) {
        if (event.days().size() == 1) {
            var only = event.days().getFirst();
            return List.of(component(event, only, event.cancelled() || only.cancelled(), event.sequence()));
        }
        var series = new ArrayList<VEvent>();
        series.add(master(event));
        event.days().stream().filter(day -> !day.isAsPlanned()).forEach(day -> {
            var changed = component(event, day, event.cancelled() || day.cancelled(), event.sequence());
            changed.add(new RecurrenceId<>(day.first().atZone(DateWords.LONDON)));
            series.add(changed);
        });
        return series;
    }

    /** The whole series, at the times for which it was planned first. */
    private VEvent master(CalendarEvent event) {
        var days = event.days();
        var first = days.getFirst();
        var length = Duration.between(first.from(), first.until());
        var master = component(
                event,
                new CalendarDay(first.first(), first.first().plus(length), first.first(), false, 0, first.changedAt()),
                event.cancelled(),
                event.sequence());
        master.add(new RDate<>(
                new ParameterList(List.of(new TzId(LONDON))),
                new DateList<>(days.stream()
                        .skip(1)
                        .map(day -> day.first().atZone(DateWords.LONDON))
                        .toList())));
        return master;
    }

    private VEvent component(CalendarEvent event, CalendarDay day, boolean cancelled, int sequence) {
        var component = new VEvent(false);
        component.add(new Uid(event.uid() + "@" + settings.domain()));
        component.add(new DtStamp(event.changedAt()));
        component.add(new LastModified(event.changedAt()));
        if (event.deadline()) {
            component.add(new DtStart<>(day.from().toLocalDate()));
            component.add(new Transp(Transp.VALUE_TRANSPARENT));
        } else {
            component.add(new DtStart<>(day.from().atZone(DateWords.LONDON)));
            component.add(new DtEnd<>(day.until().atZone(DateWords.LONDON)));
        }
        component.add(
                new Summary((cancelled ? "CANCELLED: " : "") + (event.deadline() ? "Deadline: " : "") + event.title()));
        if (!event.venue().isEmpty()) {
            component.add(new Location(event.venue()));
        }
        component.add(new Url(URI.create(settings.link(event.path()))));
        component.add(new Sequence(sequence));
        component.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return component;
    }
}
