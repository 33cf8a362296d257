package org.challengepartners.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** One plain page with every mail of the local mailbox, the newest first. */
final class MailboxPage implements HttpHandler {

    private static final String FRAME = """
            <!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Local mailbox</title>
            <meta name="viewport" content="width=device-width">
            <style>body{font:17px/1.55 system-ui;max-width:70ch;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
            <h1>Local mailbox</h1>%s</html>
            """;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<&]+");

    private final Mailbox mailbox;

    MailboxPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = FRAME.formatted(list()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String list() {
        var mails = mailbox.mails().reversed();
        return mails.isEmpty()
                ? "<p>No mail yet. Load this page again after something has been sent.</p>"
                : mails.stream().map(MailboxPage::show).collect(Collectors.joining());
    }

    private static String show(MimeMessage mail) {
        try {
            return "<article><h2>%s</h2><p>To %s</p><pre>%s</pre></article>"
                    .formatted(
                            escape(mail.getSubject()),
                            escape(Arrays.toString(mail.getAllRecipients())),
                            LINK.matcher(escape(text(mail))).replaceAll("<a href=\"$0\">$0</a>"));
        } catch (MessagingException | IOException unreadable) {
            return "<p>A mail that cannot be read: %s</p>".formatted(escape(unreadable.toString()));
        }
    }

    /** The text part, which every mail of the house has. */
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

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
