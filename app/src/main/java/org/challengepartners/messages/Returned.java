package org.challengepartners.messages;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;

/**
 * That one of our mails came back for good (a delivery status notification, RFC 3464, whose action is "failed").
 *
 * @param mail which
 * @param why what the mail server says
 */
record Returned(UUID mail, String why) {

    private static final Pattern OURS = Pattern.compile("<([0-9a-f-]{36})@([^>]+)>");
    private static final int LONGEST = 500;

    /** What this mail reports; empty for a mail that reports no failure for good of a mail of ours. */
    static Optional<Returned> of(Message message, String domain) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof MultipartReport report)
                || !(report.getReport() instanceof DeliveryStatus status)
                || report.getReturnedMessage() == null) {
            return Optional.empty();
        }
        var ids = report.getReturnedMessage().getHeader("Message-ID");
        return failure(status)
                .flatMap(why -> Optional.ofNullable(ids)
                        .flatMap(given -> mail(given[0], domain))
                        .map(mail -> new Returned(mail, why)));
    }

    /** Why it failed; empty where it is only late, or was delivered or passed on. */
    private static Optional<String> failure(DeliveryStatus status) {
        return IntStream.range(0, status.getRecipientDSNCount())
                .mapToObj(status::getRecipientDSN)
                .filter(recipient -> "failed".equals(header(recipient, "Action").toLowerCase(Locale.ROOT)))
                .map(recipient -> reason(recipient).replaceAll("\\s+", " ").strip())
                .map(why -> why.length() <= LONGEST ? why : why.substring(0, LONGEST))
                .findFirst();
    }

    private static String reason(InternetHeaders recipient) {
        var words = header(recipient, "Diagnostic-Code");
        return words.isEmpty() ? "It came back: " + header(recipient, "Status") : words;
    }

    private static String header(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name, null)).orElse("").strip();
    }

    private static Optional<UUID> mail(String id, String domain) {
        return Optional.of(OURS.matcher(id.strip()))
                .filter(ours -> ours.matches() && ours.group(2).equalsIgnoreCase(domain))
                .map(ours -> UUID.fromString(ours.group(1)));
    }
}
