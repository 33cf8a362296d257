package org.challengepartners.messages;

import java.time.Instant;
import java.util.UUID;
import org.challengepartners.messages.StatutoryNotice.Entry;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices down as the database takes them: one slip for each line of an inbox and its mail. */
@Component
class Slips {

    private final JsonMapper json;

    Slips() {
        this.json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    /** One row for {@code messages.tell}, which names its columns so. */
    record Slip(
            UUID messageId,
            UUID mailId,
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String address,
            String topic,
            Letter letter,
            @Nullable Instant deadline,
            @Nullable String thing,
            @Nullable String thingWords,
            String duty,
            boolean atOnce,
            @Nullable Instant remindAt,
            @Nullable Next escalation,
            @Nullable String occasion,
            @Nullable UUID entry) {}

    /** Whom to tell next, as it is kept until then. */
    record Next(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String address,
            Letter letter) {

        Recipient to() {
            return person == null
                    ? Recipient.address(String.valueOf(name), String.valueOf(address))
                    : Recipient.person(new PersonId(person));
        }
    }

    Slip of(Notice notice, Instant now, MailDays days) {
        var subject = notice.subject();
        var duty = subject.map(Subject::duty).orElse("");
        return new Slip(
                Ids.next(),
                Ids.next(),
                person(notice.to()),
                name(notice.to()),
                address(notice.to()),
                notice.topic().key(),
                notice.letter(),
                notice.deadline().orElse(null),
                subject.map(Subject::thing).orElse(null),
                subject.map(Subject::words).orElse(null),
                duty,
                notice.atOnce()
                        || notice.deadline()
                                .filter(until -> Telling.isToday(until, now))
                                .isPresent(),
                duty.isEmpty()
                        ? null
                        : days.nextReminder(now, notice.deadline()).orElse(null),
                notice.escalation()
                        .map(next -> new Next(person(next.to()), name(next.to()), address(next.to()), next.letter()))
                        .orElse(null),
                null,
                null);
    }

    Slip of(StatutoryNotice notice, Entry entry) {
        return new Slip(
                Ids.next(),
                Ids.next(),
                entry.person().map(person -> person.value()).orElse(null),
                null,
                null,
                notice.topic().key(),
                entry.letter(),
                notice.deadline().orElse(null),
                notice.subject().thing(),
                notice.subject().words(),
                "",
                true,
                null,
                null,
                notice.occasion(),
                entry.entry());
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    Letter letter(String text) {
        return json.readValue(text, Letter.class);
    }

    Next next(String text) {
        return json.readValue(text, Next.class);
    }

    private static @Nullable UUID person(Recipient to) {
        return to instanceof Recipient.Person someone ? someone.id().value() : null;
    }

    private static @Nullable String name(Recipient to) {
        return to instanceof Recipient.Address outside ? outside.name() : null;
    }

    private static @Nullable String address(Recipient to) {
        return to instanceof Recipient.Address outside ? outside.email() : null;
    }
}
