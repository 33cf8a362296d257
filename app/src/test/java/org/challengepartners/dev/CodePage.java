package org.challengepartners.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Shows the second factor's code of now, for whoever tries the demonstration without an authenticator app. */
final class CodePage implements HttpHandler {

    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Code of now</title>
            <meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="10">
            <style>body{font:17px/1.55 system-ui;max-width:70ch;margin:2rem auto;padding:0 1rem}strong{font-size:2rem}</style>
            <h1>Code of now</h1><p><strong>%s</strong></p>
            <p>For every demonstration account. Each account takes a code once; a new one comes every 30 seconds.</p></html>
            """;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = PAGE.formatted(DemonstrationCode.of(DemonstrationCode.now())).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
