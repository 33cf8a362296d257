package org.challengepartners.establishments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes lines in the text format of PostgreSQL's COPY, one after the other into one buffer.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-copy.html">COPY</a>
 */
final class CopyLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StringBuilder text = new StringBuilder();
    private int mark;
    private boolean first = true;

    CopyLine add(@Nullable Object value) {
        if (!first) {
            text.append('\t');
        }
        first = false;
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyLine nothing() {
        return add((Object) null);
    }

    /** An array of texts. */
    CopyLine add(List<String> values) {
        return add((Object) values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}")));
    }

    CopyLine addJson(Map<String, String> facts) {
        return add(JSON.writeValueAsString(facts));
    }

    /** Ends the line. */
    void end() {
        text.append('\n');
        mark = text.length();
        first = true;
    }

    /** Forgets what stands since the last whole line. */
    void takeBack() {
        text.setLength(mark);
        first = true;
    }

    /** All whole lines since the last call. */
    byte[] take() {
        var bytes = text.substring(0, mark).getBytes(StandardCharsets.UTF_8);
        text.delete(0, mark);
        mark = 0;
        return bytes;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
