package org.challengepartners.messages;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import org.challengepartners.shell.DateWords;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a mail: a text part and an HTML part that say the same, without pictures, with one link. */
@Component
class Writing {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MessageSettings settings;
    private final Clock clock;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    Writing(MessageSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        templates.setEnableSpringELCompiler(true); // the same few expressions for every mail
        templates.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        templates.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
    }

    private static ClassLoaderTemplateResolver resolver(String suffix, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/messages/");
        resolver.setTemplateMode(mode);
        resolver.setResolvablePatterns(Set.of("*" + suffix));
        resolver.setCharacterEncoding(UTF_8);
        return resolver;
    }

    MimeMessage write(Mail mail, Session session) throws MessagingException {
        var message = new NamedMessage(session, "<" + mail.id() + "@" + settings.domain() + ">");
        message.setFrom(address(settings.fromName(), settings.from()));
        message.setReplyTo(new Address[] {new InternetAddress(settings.replyTo())});
        message.setRecipient(RecipientType.TO, address(mail.name(), mail.address()));
        message.setSubject(mail.letter().title(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.kind() != Mail.Kind.STATUTORY) {
            message.setHeader("List-Unsubscribe", "<" + settings.link(MessageLinks.PREFERENCES) + ">");
        }
        var content = content(mail);
        message.setContent(new MimeMultipart(
                "alternative",
                part("plain", templates.process("mail.txt", content)),
                part("html", templates.process("mail.html", content))));
        return message;
    }

    private static BodyPart part(String type, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        return part;
    }

    private static InternetAddress address(String name, String email) throws MessagingException {
        try {
            return new InternetAddress(email, name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is always there", impossible);
        }
    }

    private Context content(Mail mail) {
        var letter = mail.letter();
        var content = new Context(Locale.UK);
        content.setVariable("letter", letter);
        content.setVariable("name", mail.name());
        content.setVariable("digest", mail.kind() == Mail.Kind.DIGEST);
        content.setVariable("statutory", mail.kind() == Mail.Kind.STATUTORY);
        content.setVariable(
                "deadline", mail.deadline().map(DateWords::dayAndTime).orElse(""));
        content.setVariable("link", settings.link(letter.action().path()));
        content.setVariable("inbox", settings.link(MessageLinks.INBOX));
        content.setVariable("preferences", settings.link(MessageLinks.PREFERENCES));
        return content;
    }

    /** A mail whose id stays the same however often it is sent, so that a mailbox shows a second copy once. */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
