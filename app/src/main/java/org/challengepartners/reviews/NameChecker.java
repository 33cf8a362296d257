package org.challengepartners.reviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds words that look like the names of people, since evidence says what pupils and staff do, not who. It finds a title with what
 * follows it ("Mrs Patel"), and common given names with the surname after them. It decides nothing: it misses rare names and finds
 * words that are none, so a person looks at what it found.
 */
@Component
class NameChecker {

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor|Rev)\\b\\.?\\s+\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)?");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
    private static final Pattern SURNAME = Pattern.compile("\\G\\s+\\p{Lu}[\\p{L}'’-]+");

    private final Set<String> names;
    private final Set<String> alsoWords;

    NameChecker() {
        var parts = read().split("\n---\n");
        names = words(parts[0]);
        alsoWords = words(parts[1]);
    }

    /** What looks like a name, each once, in the order of the text. */
    List<String> find(String text) {
        var found = new LinkedHashSet<String>();
        var titled = TITLED.matcher(text);
        while (titled.find()) {
            found.add(plain(titled.group()));
        }
        var capital = CAPITAL.matcher(text);
        int behind = 0;
        while (capital.find(behind)) {
            behind = capital.end();
            var word = withoutGenitive(capital.group());
            if (names.contains(word) || alsoWords.contains(word) && isMidSentence(text, capital.start())) {
                var surname = SURNAME.matcher(text).region(capital.end(), text.length());
                var whole = surname.lookingAt() ? text.substring(capital.start(), surname.end()) : word;
                behind = surname.lookingAt() ? surname.end() : behind;
                if (found.stream().noneMatch(name -> name.contains(plain(whole)))) {
                    found.add(plain(whole));
                }
            }
        }
        return List.copyOf(found);
    }

    /** A capital in mid-sentence is that of a name, at the beginning of one it may be any word's. */
    private static boolean isMidSentence(String text, int at) {
        var before = text.substring(0, at).stripTrailing();
        return !before.isEmpty()
                && ".!?:\n•-–\"“".indexOf(before.charAt(before.length() - 1)) < 0
                && text.substring(0, at).lastIndexOf('\n') < before.length();
    }

    private static String withoutGenitive(String word) {
        return word.replaceAll("['’]s?$", "");
    }

    private static String plain(String words) {
        return withoutGenitive(words.replaceAll("\\s+", " "));
    }

    private static Set<String> words(String lines) {
        return lines.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String read() {
        try (var file = NameChecker.class.getResourceAsStream("/reviews/first-names.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
