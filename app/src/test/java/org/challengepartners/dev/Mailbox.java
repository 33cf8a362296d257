package org.challengepartners.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** A mail server that delivers nothing: it keeps every mail for whoever develops or tests, and shows them on a page. */
public final class Mailbox implements AutoCloseable {

    private final GreenMail mail;
    private final HttpServer page;

    private Mailbox(GreenMail mail, HttpServer page) {
        this.mail = mail;
        this.page = page;
    }

    static Mailbox start(Ports ports) {
        var mail = new GreenMail(new ServerSetup(ports.smtp(), "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.mailbox()), 0);
            var mailbox = new Mailbox(mail, page);
            page.createContext("/", new MailboxPage(mailbox));
            page.createContext("/code", new CodePage());
            page.start();
            return mailbox;
        } catch (IOException noPage) {
            mail.stop();
            throw new UncheckedIOException(noPage);
        }
    }

    /** Every mail since the start, the oldest first. */
    public List<MimeMessage> mails() {
        return List.of(mail.getReceivedMessages());
    }

    /** Forgets every mail. */
    @Override
    public void close() {
        page.stop(0);
        mail.stop();
    }
}
