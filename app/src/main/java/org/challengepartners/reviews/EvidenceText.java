package org.challengepartners.reviews;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer writes down on site.
 *
 * @param strand the key of a strand of the review's framework, or nothing for none yet
 * @param line the line of enquiry that it belongs to, in the team's words; may be empty
 * @param partner the role of the colleague of the school who went along, never a name; empty only while it is private
 */
public record EvidenceText(EvidenceKind kind, @Nullable String strand, String line, String partner, String note) {

    /** The longest note that is kept, in characters. */
    public static final int LONGEST_NOTE = 4000;

    /** The longest line of enquiry, in characters. */
    public static final int LONGEST_LINE = 300;

    /** The longest role, in characters. */
    public static final int LONGEST_PARTNER = 100;

    /** Takes its words without blanks around them; the note's own line breaks are kept. */
    public EvidenceText {
        line = plain(line).replace('\n', ' ');
        partner = plain(partner).replace('\n', ' ');
        note = plain(note);
    }

    private static String plain(String words) {
        return words.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /** What keeps it from being kept; empty when nothing does. */
    Set<EvidenceProblem> problems(Framework framework) {
        var problems = EnumSet.noneOf(EvidenceProblem.class);
        if (note.isEmpty()) {
            problems.add(EvidenceProblem.NO_NOTE);
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add(EvidenceProblem.NOTE_TOO_LONG);
        }
        if (line.length() > LONGEST_LINE) {
            problems.add(EvidenceProblem.LINE_TOO_LONG);
        }
        if (partner.length() > LONGEST_PARTNER) {
            problems.add(EvidenceProblem.PARTNER_TOO_LONG);
        }
        if (strand != null && framework.strand(strand).isEmpty()) {
            problems.add(EvidenceProblem.NO_SUCH_STRAND);
        }
        return problems;
    }

    /** Everything that somebody typed, for whoever looks for words that do not belong in it. */
    String words() {
        return String.join("\n", line, partner, note);
    }
}
