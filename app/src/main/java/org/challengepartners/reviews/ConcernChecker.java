package org.challengepartners.reviews;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Finds words that a serious concern about somebody's safety is told in, since such a concern is handed over in person and never
 * written down as evidence (reviews.md 3, row 12). It decides nothing: a person does.
 */
@Component
class ConcernChecker {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(safeguarding|child protection|disclos(?:e|ed|es|ing|ure)|abus(?:e|ed|es|ing|ive)|self[- ]?harm\\w*|suicid\\w*|bruis\\w*"
                    + "|neglect(?:ed|ful)?|groom(?:ed|ing)|radicalis\\w*|assault\\w*|hit (?:a|the|his|her) (?:child|pupil|boy|girl)"
                    + "|hurt (?:at home|by)|afraid (?:of|to go) (?:home|her|his)|restrained|weapon|knife|fire exit|asbestos)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What reads like a concern, each once, in lower case and in the order of the text. */
    List<String> find(String text) {
        var found = new LinkedHashSet<String>();
        var matcher = WORDS.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().toLowerCase(Locale.UK));
        }
        return List.copyOf(found);
    }
}
