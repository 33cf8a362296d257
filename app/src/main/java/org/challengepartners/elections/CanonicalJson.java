package org.challengepartners.elections;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes JSON in the one form that everybody gets who writes the same: no white space, names in order.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>, of which this is the part for texts, whole numbers and truth
 */
final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    /**
     * The text of a value.
     *
     * @throws IllegalArgumentException for anything that is no map with texts as names, list, text, whole number or boolean
     */
    static String write(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case List<?> items -> items.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> members -> members(members);
            default -> throw new IllegalArgumentException("no canonical form: " + value.getClass());
        };
    }

    private static String members(Map<?, ?> members) {
        var inOrder = new TreeMap<String, Object>(); // by UTF-16 code units, as the standard asks
        members.forEach((name, value) -> inOrder.put((String) name, value));
        return inOrder.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + write(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var written = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\b' -> written.append("\\b");
                case '\t' -> written.append("\\t");
                case '\n' -> written.append("\\n");
                case '\f' -> written.append("\\f");
                case '\r' -> written.append("\\r");
                default -> {
                    if (unit < FIRST_PRINTABLE) {
                        written.append("\\u%04x".formatted(unit));
                    } else {
                        written.append((char) unit);
                    }
                }
            }
        });
        return written.append('"').toString();
    }
}
