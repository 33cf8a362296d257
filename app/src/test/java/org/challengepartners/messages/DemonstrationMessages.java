package org.challengepartners.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.messages.MessagesHouse.SetClock;
import org.challengepartners.shell.DateWords;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Welcomes the demonstration's people; tells, serves and lets mornings pass for the tests of pages. */
@Component
public class DemonstrationMessages {

    private final MessagesHouse house;
    private final Morning morning;
    private final JavaMailSenderImpl server;
    private final Clock machine;

    DemonstrationMessages(MessagesHouse house, Morning morning, JavaMailSenderImpl server, Clock machine) {
        this.house = house;
        this.morning = morning;
        this.server = server;
        this.machine = machine;
    }

    /** How many people were welcomed. */
    public record Welcomed(int people) {}

    /** Everybody finds a first line in her inbox. */
    public Welcomed make(Made made) {
        var welcome = new Letter(
                "Welcome to the partnership",
                List.of(
                        "What concerns you stands in this inbox, and comes to you in one mail a day on school days.",
                        "You can choose what you hear of by mail, and when."),
                new Action("Choose your mails", MessageLinks.PREFERENCES),
                "Claire Donnelly, the partnership office",
                "the office has enrolled you");
        house.as(Account.OFFICE, () -> {
            made.people()
                    .values()
                    .forEach(person ->
                            house.say(Notice.to(person.id(), new Topic("partnership", "The partnership"), welcome)));
            return true;
        });
        return new Welcomed(made.people().size());
    }

    /** The lead reviewer tells this person something that is mailed at once, unless it is muted. */
    public void tell(Account account, String title) {
        house.tell(Notice.to(
                        account.id(),
                        MessagesHouse.REVIEWS,
                        new Letter(
                                title,
                                List.of("The team has submitted its findings."),
                                new Action("Read the report", "reviews"),
                                "Margaret Lyle, lead reviewer",
                                "you are the headteacher of Manor School"))
                .about(Subject.of("review 0198", "the review of Manor School"))
                .now());
    }

    /** So many mornings pass, each with its reminders, its digests and the sending of what is due. */
    public void mornings(int days) {
        var today = LocalDate.ofInstant(machine.instant(), DateWords.LONDON);
        for (int day = 1; day <= days; day++) {
            var eight = today.plusDays(day).atTime(MailDays.MORNING).atZone(DateWords.LONDON);
            var clock = new SetClock(eight.toInstant());
            morning.round(clock);
            house.node(server, clock).run();
        }
    }

    /** Serves a notice of this occasion to two members, for one of which nobody is recorded. */
    public void serve(String occasion, String title, String path) {
        var letter = new Letter(
                title,
                List.of("The text of the resolution.", "To agree, sign in and answer on the page below."),
                new Action("Read it and answer", path),
                "Claire Donnelly, the partnership office",
                "you vote for The Governing Body of Manor School");
        house.serve(new StatutoryNotice(
                occasion,
                new Topic("decisions", "Votes of the members"),
                Subject.of(occasion, title),
                Optional.of(machine.instant().plus(Duration.ofDays(28))),
                List.of(
                        new StatutoryNotice.Entry(UUID.randomUUID(), Optional.of(Account.MANOR_MEMBER.id()), letter),
                        new StatutoryNotice.Entry(UUID.randomUUID(), Optional.empty(), letter))));
    }

    /** How many mails wait for this person. */
    public long mailsTo(Account account) {
        return MessagesHouse.superuser()
                .sql("select count(*) from messages.mail where person = ? and state = 'QUEUED'")
                .param(account.id().value())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** A mail to this address that its server refused. */
    public void fails(String address, String reply) {
        house.tell(Notice.to(
                Recipient.address("Nadia Brown", address), MessagesHouse.REVIEWS, MessagesHouse.letter("Join us")));
        MessagesHouse.superuser()
                .sql("update messages.mail set state = 'FAILED', settled_at = now(), reply = ? where address = ?")
                .params(reply, address)
                .update();
    }

    /** A mail to this address that a server took. */
    public void takes(String address) {
        house.tell(Notice.to(
                Recipient.address("Nadia Brown", address), MessagesHouse.REVIEWS, MessagesHouse.letter("Join us")));
        try (var taking = new ScriptedSmtp()) {
            var clock = new SetClock(machine.instant());
            clock.pass(Duration.ofMinutes(1));
            house.node(taking.sender(), clock).run();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    /** What became of every mail, in order. */
    public List<String> proof() {
        return MessagesHouse.superuser()
                .sql("select what from messages.attempt order by attempt_id")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
