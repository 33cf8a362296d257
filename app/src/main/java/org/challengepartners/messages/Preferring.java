package org.challengepartners.messages;

import java.util.Collection;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the signed-in person choose what she hears of by mail, and when. Her inbox holds everything either way. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Preferring {

    private static final String TOPIC = "TOPIC";
    private static final String THING = "THING";

    private final JdbcClient database;
    private final Topics topics;

    Preferring(JdbcClient database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    /** What she has chosen; without a choice a mail a day about everything. */
    @Transactional(readOnly = true)
    public Preferences find() {
        var unwanted = mutedTopics();
        return new Preferences(
                database.sql("select digest from messages.preference")
                        .query((row, _) -> row.getBoolean(1))
                        .optional()
                        .orElse(true),
                topics.all().stream()
                        .filter(topic -> !unwanted.contains(topic.key()))
                        .toList(),
                topics.all().stream()
                        .filter(topic -> unwanted.contains(topic.key()))
                        .toList(),
                database.sql("select what, words from messages.mute where kind = ? order by words")
                        .param(THING)
                        .query((row, _) -> Subject.of(row.getString("what"), row.getString("words")))
                        .list());
    }

    /**
     * Keeps a choice.
     *
     * @param onceADay one mail a day, else as it happens
     * @param wanted the topics of which she wants mails; the others are muted
     * @throws NoSuchElementException if she has no space of her own, or there is no such topic
     */
    public void choose(boolean onceADay, Collection<Topic> wanted) {
        var mine = mySpace();
        database.sql("""
                        insert into messages.preference (space_id, digest) values (?, ?)
                        on conflict (space_id) do update set digest = excluded.digest
                        """).param(mine).param(onceADay).update();
        var keys = new HashSet<String>();
        wanted.forEach(topic -> keys.add(topic.key()));
        topics.all().forEach(topic -> {
            if (keys.contains(topic.key())) {
                unmute(TOPIC, topic.key());
            } else {
                mute(mine, TOPIC, topic.key(), topic.words());
            }
        });
    }

    /**
     * No more mails about what this message is about.
     *
     * @throws NoSuchElementException if there is no such message in her inbox, or it is about nothing
     */
    public void mute(MessageId about) {
        var subject = database.sql(
                        "select thing, thing_words from messages.message where message_id = ? and thing is not null")
                .param(about.value())
                .query((row, _) -> Subject.of(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow();
        mute(mySpace(), THING, subject.thing(), subject.words());
    }

    /** Mails about this again. */
    public void unmute(Subject subject) {
        unmute(THING, subject.thing());
    }

    private void mute(UUID mine, String kind, String what, String words) {
        database.sql("""
                        insert into messages.mute (space_id, kind, what, words) values (?, ?, ?, ?)
                        on conflict (space_id, kind, what) do nothing
                        """).params(mine, kind, what, words).update();
    }

    private void unmute(String kind, String what) {
        database.sql("delete from messages.mute where kind = ? and what = ?")
                .params(kind, what)
                .update();
    }

    private Set<String> mutedTopics() {
        return new HashSet<>(database.sql("select what from messages.mute where kind = ?")
                .param(TOPIC)
                .query((row, _) -> row.getString(1))
                .list());
    }

    private UUID mySpace() {
        return database.sql("select space_id from tenancy.space where kind = 'PERSON'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow();
    }
}
