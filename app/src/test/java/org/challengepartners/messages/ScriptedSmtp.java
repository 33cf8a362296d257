package org.challengepartners.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that behaves as a test wants it: takes mails, refuses them, greylists, hangs or drops the line. */
final class ScriptedSmtp implements AutoCloseable {

    /** How it behaves from the next conversation on. */
    enum Behaviour {
        TAKES,
        REFUSES_THE_ADDRESS,
        REFUSES_THE_SENDER,
        GREYLISTS,
        HANGS_BEFORE_ITS_GREETING,
        HANGS_AFTER_THE_TEXT,
        DROPS_AT_ONCE,
        DROPS_AFTER_THE_TEXT,
        TAKES_AND_DROPS_BEFORE_SAYING_SO
    }

    /** What it took. */
    record Taken(String to, String text) {

        String id() {
            var found = Pattern.compile("(?mi)^Message-ID: *(\\S+)").matcher(text);
            return found.find() ? found.group(1) : "";
        }
    }

    private final ServerSocket socket;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Behaviour behaviour = Behaviour.TAKES;

    ScriptedSmtp() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::listen);
    }

    ScriptedSmtp behaves(Behaviour wanted) {
        behaviour = wanted;
        return this;
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** The application's end of the line, with short time limits. */
    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(socket.getLocalPort());
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "500");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "500");
        sender.getJavaMailProperties().put("mail.smtp.writetimeout", "500");
        return sender;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                Thread.ofVirtual().start(() -> converse(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(
                        new OutputStreamWriter(line.getOutputStream(), StandardCharsets.UTF_8), false)) {
            if (behaviour == Behaviour.DROPS_AT_ONCE) {
                return;
            }
            if (behaviour == Behaviour.HANGS_BEFORE_ITS_GREETING) {
                hang();
                return;
            }
            say(out, "220 scripted ESMTP");
            var to = "";
            for (var command = in.readLine(); command != null; command = in.readLine()) {
                if (command.startsWith("EHLO") || command.startsWith("HELO") || command.startsWith("RSET")) {
                    say(out, "250 scripted");
                } else if (command.startsWith("MAIL")) {
                    say(out, behaviour == Behaviour.REFUSES_THE_SENDER ? "550 5.7.1 not you" : "250 ok");
                } else if (command.startsWith("RCPT")) {
                    to = command.replaceAll(".*<(.*)>.*", "$1");
                    say(out, answerTo(to));
                } else if (command.startsWith("DATA")) {
                    say(out, "354 go on");
                    if (!take(in, out, to)) {
                        return;
                    }
                } else if (command.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "502 no such command");
                }
            }
        } catch (IOException gone) {
            // the other end has hung up
        }
    }

    private String answerTo(String to) {
        return switch (behaviour) {
            case REFUSES_THE_ADDRESS -> "550 5.1.1 no such mailbox";
            case GREYLISTS -> seen.add(to) ? "451 4.7.1 come back in a minute" : "250 ok";
            default -> "250 ok";
        };
    }

    /** Whether the conversation goes on. */
    private boolean take(BufferedReader in, PrintWriter out, String to) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        switch (behaviour) {
            case HANGS_AFTER_THE_TEXT -> hang();
            case DROPS_AFTER_THE_TEXT -> {}
            case TAKES_AND_DROPS_BEFORE_SAYING_SO -> taken.add(new Taken(to, text.toString()));
            default -> {
                taken.add(new Taken(to, text.toString()));
                say(out, "250 2.0.0 taken");
                return true;
            }
        }
        return false;
    }

    private void hang() {
        try {
            closing.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        socket.close();
    }
}
