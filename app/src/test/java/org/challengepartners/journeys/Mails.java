package org.challengepartners.journeys;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What mails say. */
final class Mails {

    private Mails() {}

    /** The subject, and for a digest its lines. */
    static List<String> lines(MimeMessage mail) {
        try {
            var lines = new ArrayList<String>();
            lines.add(mail.getSubject());
            text(mail)
                    .lines()
                    .filter(line -> line.startsWith("* "))
                    .map(line -> line.substring(2))
                    .forEach(lines::add);
            return lines;
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Its HTML part; empty for a mail that has none. */
    static String html(MimeMessage mail) {
        try {
            return part(mail, "text/html");
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, "text/plain");
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var text = part(parts.getBodyPart(i), type);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
