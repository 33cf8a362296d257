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

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var text = text(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
