package org.challengepartners.messages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in every mail: one link, the weekday, a named person, the reason (rules 13 and 34, R-23, R-25, AT-44). */
class WritingTests {

    static final Instant SENT = Instant.parse("2026-11-25T08:00:00Z");

    final Writing writing = new Writing(
            new MessageSettings(
                    "https://partnership.example",
                    "post@partnership.example",
                    "The partnership",
                    "office@partnership.example",
                    ""),
            Clock.fixed(SENT, ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource
    void everyMailHasOneLinkTheWeekdayANamedPersonAndTheReason(Mail.Kind kind) throws Exception {
        var mail = write(kind, MessagesHouse.letter("Answer the agenda"));

        for (var text : List.of(part(mail, "text/plain"), part(mail, "text/html"))) {
            assertThat(text)
                    .contains(
                            "Dear Helen Carter",
                            "Answer the agenda",
                            "https://partnership.example/reviews/0198",
                            "Ask Margaret Lyle, lead reviewer",
                            "You get this because you are the headteacher of Manor School",
                            "Friday 27 November 2026, 17:00 (UK time)");
            assertThat(text).doesNotContainPattern("(?i)\\b(please|invalid|oops|forbidden)\\b");
        }
        assertThat(matches(part(mail, "text/html"), "<a [^>]*href=")).isEqualTo(1);
        assertThat(part(mail, "text/html")).contains("lang=\"en-GB\"", "<h1").doesNotContain("<img");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate()).isEqualTo(SENT);
    }

    @Test
    void linesThatAPersonTypedStayLinesAndTagsStayText() throws Exception {
        var mail = write(
                Mail.Kind.NOTICE,
                new Letter(
                        "A <b>title</b>",
                        List.of("First line\nsecond <script>line</script>"),
                        new Action("Open", "reviews"),
                        "Ruth Ellery",
                        "you lead North Hub"));

        assertThat(part(mail, "text/plain").replace("\r", "")).contains("First line\nsecond <script>line</script>");
        assertThat(part(mail, "text/html"))
                .contains("white-space:pre-line", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void aFormalNoticeOffersNoWayOutAndTheOthersDo() throws Exception {
        assertThat(write(Mail.Kind.STATUTORY, MessagesHouse.letter("Notice")).getHeader("List-Unsubscribe"))
                .isNull();
        assertThat(part(write(Mail.Kind.STATUTORY, MessagesHouse.letter("Notice")), "text/plain"))
                .contains("formal notice")
                .doesNotContain("preferences");
        assertThat(write(Mail.Kind.NOTICE, MessagesHouse.letter("News")).getHeader("List-Unsubscribe"))
                .containsExactly("<https://partnership.example/inbox/preferences>");
    }

    @Test
    void aMailKeepsItsIdHoweverOftenItIsWritten() throws Exception {
        var mail = mail(Mail.Kind.NOTICE, MessagesHouse.letter("News"));
        var once = writing.write(mail, session());
        var again = writing.write(mail, session());
        once.saveChanges();
        again.saveChanges();

        assertThat(once.getMessageID())
                .isEqualTo("<" + mail.id() + "@partnership.example>")
                .isEqualTo(again.getMessageID());
    }

    private MimeMessage write(Mail.Kind kind, Letter letter) throws Exception {
        var message = writing.write(mail(kind, letter), session());
        message.saveChanges();
        return message;
    }

    private static Mail mail(Mail.Kind kind, Letter letter) {
        return new Mail(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                "Helen Carter",
                "helen@school.example",
                letter,
                Optional.of(Instant.parse("2026-11-27T17:00:00Z")),
                1);
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }

    private static int matches(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String part(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
