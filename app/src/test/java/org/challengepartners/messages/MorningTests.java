package org.challengepartners.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.MessagesHouse.SetClock;
import org.challengepartners.shell.DateWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The daily digest, reminders that stop, and whom they are followed by (R-22, AT-52). */
@IntegrationTest
class MorningTests {

    static final Subject ANSWER =
            Subject.of("agenda 0198", "the agenda of North Hub").duty("answer of Manor School");

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    MessagesHouse messages;

    @Autowired
    Morning morning;

    @Autowired
    Quiet quiet;

    @Autowired
    Clock machine;

    final ScriptedSmtp server = new ScriptedSmtp();
    MailDays days = new MailDays(_ -> true);
    SetClock clock = new SetClock(Instant.EPOCH);

    @BeforeEach
    void people() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        membership.make();
        days = messages.as(Account.OFFICE, quiet::days);
        clock = new SetClock(days.nextMorning(machine.instant()));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aPersonWithFiveThingsGetsOneMailADay() {
        for (int i = 1; i <= 5; i++) {
            messages.tell(MessagesHouse.toHelen("Thing number " + i));
        }

        round();
        round();

        assertThat(server.taken()).singleElement().satisfies(mail -> {
            assertThat(mail.text())
                    .contains("Subject: 5 things for you", "* Thing number 1", "* Thing number 5", "/inbox");
            assertThat(mail.text()).contains("Dear Helen Carter");
        });
        messages.tell(MessagesHouse.toHelen("Thing number 6"));
        round();
        assertThat(server.taken()).hasSize(1); // one a day
        nextSchoolDay();
        round();
        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void aDigestOfOneThingIsThatThingWithItsOwnLink() {
        messages.tell(MessagesHouse.toHelen("The report is here"));

        round();

        assertThat(server.taken())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Subject: The report is here", "http://localhost:8080/reviews/0198"));
    }

    @Test
    void weekendsAndHolidaysAreQuietButForWhatCannotWait() {
        var quietDay = quietDay();
        messages.tell(
                MessagesHouse.toHelen("Can wait").by(quietDay.plus(Duration.ofDays(60))),
                Notice.to(Account.SECOND_HEAD.id(), MessagesHouse.REVIEWS, MessagesHouse.letter("Cannot wait"))
                        .by(quietDay.plus(Duration.ofHours(10))));
        clock = new SetClock(quietDay);

        round();

        assertThat(server.taken())
                .extracting(ScriptedSmtp.Taken::to)
                .containsExactly("second.head@partnership.example");
        nextSchoolDay();
        round();
        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void whatIsReadOrDoneOrMutedMeanwhileIsLeftOut() {
        messages.tell(
                MessagesHouse.toHelen("Answer the agenda").about(ANSWER),
                MessagesHouse.toHelen("Plain news"),
                MessagesHouse.toHelen("More news"));
        morning.round(clock);
        messages.done(ANSWER); // between the digest and its sending

        send();

        assertThat(server.taken())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("2 things for you", "Plain news")
                        .doesNotContain("Answer the agenda"));
    }

    @Test
    void aDigestOfWhichEverythingIsDoneIsNotSent() {
        messages.tell(
                MessagesHouse.toHelen("One").about(ANSWER),
                MessagesHouse.toHelen("Two").about(ANSWER.duty("other")));
        morning.round(clock);
        messages.done(Subject.of(ANSWER.thing(), ANSWER.words()));

        send();

        assertThat(server.taken()).isEmpty();
        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("CANCELLED", 1L));
    }

    @Test
    void threeRemindersInFourteenDaysThenTheHubLeadIsToldInsteadOnce() {
        ask();

        var told = mailsOver(60);

        assertThat(told).hasSize(5);
        assertThat(told.getFirst().text()).contains("Subject: Answer the agenda");
        assertThat(told.subList(1, 4)).allSatisfy(mail -> {
            assertThat(mail.to()).isEqualTo("manor.head@partnership.example");
            assertThat(mail.text()).contains("Subject: Reminder: Answer the agenda");
        });
        assertThat(told.getLast().to()).isEqualTo("hub.lead@partnership.example");
        assertThat(told.getLast().text()).contains("Subject: Manor School has not answered");
    }

    @Test
    void remindersStopTheMinuteTheThingIsDone() {
        ask();
        round();
        nextSchoolDay();
        nextSchoolDay();
        nextSchoolDay();
        morning.round(clock); // the reminder is written
        messages.done(ANSWER);

        send();
        var afterwards = mailsOver(40);

        assertThat(server.taken()).hasSize(1);
        assertThat(afterwards).hasSize(1);
    }

    private void ask() {
        messages.tell(MessagesHouse.toHelen("Answer the agenda")
                .about(ANSWER)
                .orElseTell(
                        Recipient.person(Account.HUB_LEAD.id()),
                        new Letter(
                                "Manor School has not answered",
                                List.of("Three reminders have not helped."),
                                new Action("Open the agenda", "agendas/0198"),
                                "the partnership office",
                                "you lead North Hub")));
    }

    /** Every mail that was sent when so many days have passed, each with its morning. */
    private List<ScriptedSmtp.Taken> mailsOver(int daysToPass) {
        for (int day = 0; day < daysToPass; day++) {
            round();
            clock.pass(Duration.ofDays(1));
        }
        return new ArrayList<>(server.taken());
    }

    private void round() {
        morning.round(clock);
        send();
    }

    private void send() {
        messages.node(server.sender(), clock).run();
    }

    private void nextSchoolDay() {
        clock = new SetClock(days.nextMorning(clock.instant()));
    }

    /** The first morning from now on which is none of a school day. */
    private Instant quietDay() {
        var day = LocalDate.ofInstant(clock.instant(), DateWords.LONDON);
        while (!days.isQuiet(morningOf(day))) {
            day = day.plusDays(1);
        }
        return morningOf(day);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MailDays.MORNING).atZone(DateWords.LONDON).toInstant().truncatedTo(ChronoUnit.MINUTES);
    }
}
