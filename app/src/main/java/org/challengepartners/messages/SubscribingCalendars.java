package org.challengepartners.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person lets the calendars of her devices read what she may see, each from a secret address of its own, which is shown once and
 * can be rotated or ended. To everybody else there is no such feed: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SubscribingCalendars {

    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private final JdbcClient database;
    private final Identities identities;
    private final MessageSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubscribingCalendars(
            JdbcClient database,
            Identities identities,
            MessageSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.identities = identities;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Those that read now, the latest made first; few. */
    @Transactional(readOnly = true)
    public List<CalendarFeed> mine() {
        return database.sql("""
                        select feed_id, label, made_at, read_at from messages.calendar_feed where ended_at is null
                         order by made_at desc, feed_id
                        """)
                .query((row, _) -> new CalendarFeed(
                        new FeedId(row.getObject("feed_id", UUID.class)),
                        row.getString("label"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Makes a secret address for a device. */
    public FeedResult make(String label) {
        var space = mySpace();
        var named = label.strip();
        if (named.isEmpty() || named.codePointCount(0, named.length()) > LONGEST) {
            return new FeedResult.Wrong("Enter which calendar it is for, in up to 60 characters");
        }
        if (mine().size() >= MOST) {
            return new FeedResult.Wrong("End a calendar that you no longer use first: %d read already".formatted(MOST));
        }
        var secret = FeedSecret.next();
        var id = FeedId.next();
        database.sql("""
                        insert into messages.calendar_feed (space_id, feed_id, person, label, secret_hash, made_at)
                        values (:space, :feed, :person, :label, :hash, :now)
                        """)
                .param("space", space.value())
                .param("feed", id.value())
                .param("person", identities.current().orElseThrow().person().value())
                .param("label", named)
                .param("hash", secret.hash())
                .param("now", now())
                .update();
        events.publishEvent(new FeedMade(space, id));
        return new FeedResult.Made(address(secret));
    }

    /** Puts another secret in the place of the old one, which is not found from then on. */
    public FeedResult rotate(FeedId feed) {
        var secret = FeedSecret.next();
        change(
                feed,
                database.sql("""
                        update messages.calendar_feed set secret_hash = :hash, made_at = :now, read_at = null
                         where feed_id = :feed and ended_at is null
                        """)
                        .param("hash", secret.hash())
                        .param("now", now())
                        .param("feed", feed.value())
                        .update());
        events.publishEvent(new FeedRotated(mySpace(), feed));
        return new FeedResult.Made(address(secret));
    }

    /** Its address is not found from then on. */
    public void end(FeedId feed) {
        change(
                feed,
                database.sql(
                                "update messages.calendar_feed set ended_at = :now where feed_id = :feed and ended_at is null")
                        .param("now", now())
                        .param("feed", feed.value())
                        .update());
        events.publishEvent(new FeedEnded(mySpace(), feed));
    }

    private static void change(FeedId feed, int rows) {
        if (rows != 1) {
            throw new NoSuchElementException("no calendar feed " + feed);
        }
    }

    private String address(FeedSecret secret) {
        return settings.link("feeds/%s.ics".formatted(secret.text()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private SpaceId mySpace() {
        return database.sql("select space_id from tenancy.space where kind = 'PERSON'")
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow();
    }
}
