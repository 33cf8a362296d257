package org.challengepartners.agendas;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.membership.Appointee;
import org.challengepartners.membership.HubHead;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the people of a hub are told about the end of an agenda's year. */
@Configuration(proxyBeanMethods = false)
class YearEndNotices {

    private static final Topic YEAR_ENDS = new Topic("year-ends", "The end of your hub's year");

    private final Telling telling;
    private final OwnHubs hubs;

    YearEndNotices(Telling telling, OwnHubs hubs) {
        this.telling = telling;
        this.hubs = hubs;
    }

    @Bean
    static Topic yearEndTopic() {
        return YEAR_ENDS;
    }

    /** The heads of a hub's schools and its leads. */
    List<PersonId> people(HubId hub) {
        return Stream.concat(
                        hubs.heads(hub).stream().map(HubHead::person),
                        hubs.leads(hub).stream().map(Appointee::person))
                .distinct()
                .toList();
    }

    /** Each school is asked what helped. */
    void opened(AgendaLine agenda, Collection<PersonId> people, String by) {
        tell(
                agenda,
                people,
                "Look back on the year of " + agenda.hub(),
                "Say for your school what helped, how you know, and whether to carry on, stop or change.",
                "Look back on the year",
                by);
    }

    /** The statement is there to be read. */
    void published(AgendaLine agenda, Collection<PersonId> people, String by) {
        tell(
                agenda,
                people,
                "What came of the year of " + agenda.hub(),
                "The statement of the year %s is published. The agenda stays as it is.".formatted(agenda.year()),
                "Read the statement",
                by);
    }

    private void tell(
            AgendaLine agenda, Collection<PersonId> people, String title, String body, String action, String by) {
        var letter = new Letter(
                title,
                List.of(body),
                new Action(action, AgendaLinks.year(agenda.id())),
                by,
                "you belong to " + agenda.hub());
        var subject =
                Subject.of("year of agenda " + agenda.id(), "the year %s of %s".formatted(agenda.year(), agenda.hub()));
        telling.tell(people.stream()
                .map(person -> Notice.to(person, YEAR_ENDS, letter).about(subject))
                .toList());
    }
}
