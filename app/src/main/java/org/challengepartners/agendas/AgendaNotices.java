package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.membership.AppointedToSchool;
import org.challengepartners.membership.Appointee;
import org.challengepartners.membership.HubHead;
import org.challengepartners.membership.LeftSchool;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.PlaceRanOut;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolLeftHub;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Recipient;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What people are told about agendas, and until when they are reminded. */
@Configuration(proxyBeanMethods = false)
class AgendaNotices {

    static final Topic AGENDAS = new Topic("agendas", "The agenda of your hub");

    private final Telling telling;
    private final OwnHubs hubs;
    private final DeputyNotices deputies;

    AgendaNotices(Telling telling, OwnHubs hubs, DeputyNotices deputies) {
        this.telling = telling;
        this.hubs = hubs;
        this.deputies = deputies;
    }

    @Bean
    static Topic agendaTopic() {
        return AGENDAS;
    }

    /**
     * Each head of each school that is asked, and its deputy for hub matters, who may answer too; the head is reminded until
     * her school has answered, then whoever put it is told.
     */
    void put(Agenda agenda, FrozenVersion version, List<AskedSchool> asked, Optional<Changes> changes) {
        telling.done(subject(agenda)); // answers to earlier words are no longer wanted
        var heads = hubs.heads(agenda.hub());
        var notices = new ArrayList<Notice>();
        for (var school : asked) {
            var mine = heads.stream()
                    .filter(head -> head.school().equals(school.school()))
                    .toList();
            mine.forEach(head -> notices.add(ask(agenda, version, school, head, changes)));
            if (mine.isEmpty()) {
                notices.add(headless(agenda, version, school));
            }
        }
        notices.addAll(deputies.put(agenda, version, asked));
        telling.tell(notices);
    }

    /** The heads of the schools that are asked: the lead reports a slip of the pen. */
    void slip(Agenda agenda, List<AskedSchool> asked, String by) {
        var schools = asked.stream().map(AskedSchool::school).toList();
        var letter = new Letter(
                "Is this a slip of the pen in %s?".formatted(words(agenda)),
                List.of(
                        "%s has found what may be a slip of the pen. If two heads call it one, it is corrected and all answers stay."
                                .formatted(by)),
                new Action("Read it and say so", AgendaLinks.agreement(agenda.id())),
                lead(agenda, by),
                "you head a school that is asked about it");
        telling.tell(hubs.heads(agenda.hub()).stream()
                .filter(head -> schools.contains(head.school()))
                .map(HubHead::person)
                .distinct()
                .map(person -> Notice.to(person, AGENDAS, letter).about(subject(agenda)))
                .toList());
    }

    /** Whoever objected: the lead has recorded that the objection stands. */
    void recorded(Agenda agenda, Position objection, String tried, String by) {
        var letter = new Letter(
                "Your school's objection is recorded as one that stands",
                List.of(
                        "%s has recorded that your school's objection to %s was talked through and stands."
                                .formatted(by, words(agenda)),
                        "What was tried: %s".formatted(tried),
                        "Accept that, or answer the agenda anew."),
                new Action("Read and accept it", AgendaLinks.agreement(agenda.id())),
                lead(agenda, by),
                "you objected for your school");
        telling.tell(
                Notice.to(new PersonId(objection.givenBy()), AGENDAS, letter).about(subject(agenda)));
    }

    /** The school has answered: nobody reminds its heads any more. */
    void answered(Agenda agenda, SchoolId school) {
        telling.done(duty(agenda, school));
    }

    /** A new head is asked what her school has not answered yet. */
    @EventListener
    void appointed(AppointedToSchool appointed) {
        if (appointed.role() == KeyRole.HEADTEACHER) {
            telling.takeOver(duty(appointed.school()), appointed.person());
        }
    }

    /** Who heads the school no more is not reminded. */
    @EventListener
    void left(LeftSchool left) {
        letGo(left.school(), left.person(), left.role());
    }

    /** Nor is who headed it for a time that is over. */
    @EventListener
    void left(PlaceRanOut over) {
        letGo(over.school(), over.person(), over.role());
    }

    private void letGo(SchoolId school, PersonId person, KeyRole role) {
        if (role == KeyRole.HEADTEACHER) {
            telling.letGo(duty(school), person);
        }
    }

    /** A school that belongs to the hub no more is not asked about its agenda. */
    @EventListener
    void left(SchoolLeftHub left) {
        telling.notAsked(duty(left.school()));
    }

    /** Everybody who was asked, their deputies for hub matters, and the hub's leads. */
    void adopted(Agenda agenda, FrozenVersion version, List<AskedSchool> asked) {
        telling.done(subject(agenda));
        var schools = asked.stream().map(AskedSchool::school).toList();
        var heads = hubs.heads(agenda.hub()).stream()
                .filter(head -> schools.contains(head.school()))
                .map(HubHead::person);
        var leads = hubs.leads(agenda.hub()).stream().map(Appointee::person);
        var named = deputies.of(agenda, asked).stream().map(HubHead::person);
        telling.tell(Stream.of(heads, named, leads)
                .flatMap(people -> people)
                .distinct()
                .map(person ->
                        Notice.to(person, AGENDAS, adopted(agenda, version)).about(subject(agenda)))
                .toList());
    }

    private Notice ask(
            Agenda agenda, FrozenVersion version, AskedSchool school, HubHead head, Optional<Changes> changes) {
        var summary = version.summary();
        var body = new ArrayList<>(List.of(
                "%s has put version %s of %s to the schools of the hub."
                        .formatted(summary.putBy(), version.number(), words(agenda)),
                "Read it, and say for your school whether you agree, agree with a reservation, stand aside or object."
                        + " Silence is never a yes."));
        changes.filter(differing -> !differing.isEmpty())
                .ifPresent(differing -> body.addAll(ChangesInWords.of(differing)));
        agenda.answerBy()
                .ifPresent(day -> body.add("The schools answer until the end of %s.".formatted(DateWords.day(day))));
        var letter = new Letter(
                "Answer %s for %s".formatted(words(agenda), school.name()),
                body,
                new Action("Read and answer the agenda", AgendaLinks.agenda(agenda.id())),
                lead(agenda, summary.putBy()),
                "you are the headteacher of " + school.name());
        return Notice.to(head.person(), AGENDAS, letter)
                .about(duty(agenda, school.school()))
                .orElseTell(Recipient.person(new PersonId(version.putBy())), silent(agenda, school, summary.putBy()));
    }

    /** Nobody is asked for this school: whoever put the agenda must know, since its silence would stop everything. */
    private static Notice headless(Agenda agenda, FrozenVersion version, AskedSchool school) {
        var summary = version.summary();
        var letter = new Letter(
                "Nobody could be asked at " + school.name(),
                List.of(
                        "No head is recorded for %s, so nobody there was asked about %s."
                                .formatted(school.name(), words(agenda)),
                        "The office appoints a head. Whoever comes finds the question on the first page."),
                new Action("See how the schools stand", AgendaLinks.agenda(agenda.id())),
                "the partnership office",
                "you put the agenda of %s to its schools"
                        .formatted(agenda.line().hub()));
        return Notice.to(new PersonId(version.putBy()), AGENDAS, letter).about(subject(agenda));
    }

    private static Letter silent(Agenda agenda, AskedSchool school, String lead) {
        return new Letter(
                "%s has not answered %s".formatted(school.name(), words(agenda)),
                List.of("Its head was asked and reminded three times. A conversation may help more than another mail."),
                new Action("See how the schools stand", AgendaLinks.agenda(agenda.id())),
                lead(agenda, lead),
                "you put the agenda of %s to its schools"
                        .formatted(agenda.line().hub()));
    }

    private static Letter adopted(Agenda agenda, FrozenVersion version) {
        return new Letter(
                "%s is adopted".formatted(capital(words(agenda))),
                List.of("Version %s is adopted by the rules of the hub. It stands for the year."
                        .formatted(version.number())),
                new Action("Read the agenda", AgendaLinks.agenda(agenda.id())),
                lead(agenda, version.summary().putBy()),
                "you belong to " + agenda.line().hub());
    }

    static String lead(Agenda agenda, String name) {
        return "%s, lead of %s".formatted(name, agenda.line().hub());
    }

    static Subject subject(Agenda agenda) {
        return Subject.of("agenda " + agenda.id(), words(agenda));
    }

    private static Subject duty(Agenda agenda, SchoolId school) {
        return subject(agenda).duty(duty(school));
    }

    private static String duty(SchoolId school) {
        return "answer of school " + school;
    }

    static String words(Agenda agenda) {
        return "the agenda of %s for %s".formatted(agenda.line().hub(), agenda.year());
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
