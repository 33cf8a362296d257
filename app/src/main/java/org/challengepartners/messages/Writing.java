package org.challengepartners.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.challengepartners.shell.DateWords;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a mail: a text part and an HTML part that say the same, without pictures, with one link. */
@Component
class Writing {

    private static final String INBOX = "inbox";
    private static final String PREFERENCES = "inbox/preferences";

    private final MessageSettings settings;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    Writing(MessageSettings settings) {
        this.settings = settings;
        templates.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        templates.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
    }

    private static ClassLoaderTemplateResolver resolver(String suffix, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/messages/");
        resolver.setTemplateMode(mode);
        resolver.setResolvablePatterns(java.util.Set.of("*" + suffix));
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    MimeMessage write(Mail mail, Session session) throws MessagingException {
        var message = new NamedMessage(session, "<" + mail.id() + "@" + settings.domain() + ">");
        try {
            var helper = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from(), settings.fromName());
            helper.setReplyTo(settings.replyTo());
            helper.setTo(new InternetAddress(mail.address(), mail.name(), StandardCharsets.UTF_8.name()));
            helper.setSubject(mail.letter().title());
            var content = content(mail);
            helper.setText(templates.process("mail.txt", content), templates.process("mail.html", content));
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is always there", impossible);
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.kind() != Mail.Kind.STATUTORY) {
            message.setHeader("List-Unsubscribe", "<" + settings.link(PREFERENCES) + ">");
        }
        return message;
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
        content.setVariable("inbox", settings.link(INBOX));
        content.setVariable("preferences", settings.link(PREFERENCES));
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
