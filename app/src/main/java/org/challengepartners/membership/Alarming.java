package org.challengepartners.membership;

import java.util.List;
import org.challengepartners.access.HasteNoticed;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.Paced;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the office's other people and the directors at once, by mail too, that one person took away or opened very much within a
 * minute; and writes it in the company's trail.
 */
@Component
@JobWork
@Transactional
class Alarming {

    static final Topic TOPIC = new Topic("alarms", "Alarms about much being read or taken away");

    private final JdbcClient database;
    private final Watchers watchers;
    private final Telling telling;
    private final ApplicationEventPublisher events;

    Alarming(JdbcClient database, Watchers watchers, Telling telling, ApplicationEventPublisher events) {
        this.database = database;
        this.watchers = watchers;
        this.telling = telling;
        this.events = events;
    }

    void raise(HasteNoticed haste) {
        var exports = haste.what() == Paced.Of.EXPORTS;
        events.publishEvent(new AlarmRaised(SpaceId.COMPANY, haste.person(), exports ? "exports" : "schools"));
        var done = exports
                ? "took %d lists or archives away within a minute".formatted(haste.many())
                : "opened private pages of %d schools within a minute".formatted(haste.many());
        var name = nameOf(haste.person());
        var letter = new Letter(
                "Alarm: %s %s".formatted(name, done),
                List.of(
                        "%s %s, until %s. More than that is refused until the minute is over."
                                .formatted(name, done, DateWords.dayAndTime(haste.at())),
                        "It may be honest work, or somebody else at that computer. Ask %s now; the office can end the account's"
                                        .formatted(name)
                                + " sessions by letting the account go.",
                        "The alarm is written in the company's trail."),
                new Action("See what else you were told", MessageLinks.INBOX),
                "the partnership office",
                "you work in the partnership office or are a director of the company");
        telling.tell(watchers.but(haste.person()).stream()
                .map(person -> Notice.to(person, TOPIC, letter).now())
                .toList());
    }

    private String nameOf(PersonId person) {
        return database.sql("select name from membership.person where person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .orElse("Somebody");
    }
}
