package org.challengepartners.elections;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.decisions.Closing;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;

/**
 * What the office settles when it announces an election; all of it is frozen then.
 *
 * @param command made when the form opened; a repeat gets the first answer
 * @param title for example “Trustees elected by the members, 2027”, in one line
 * @param purpose what the seats are, and for how long
 * @param seats how many there are to fill
 * @param articles where the rules stand, for example “Articles of 12 May 2014, article 24”
 * @param appoints whether the articles say that the result is the appointment
 * @param nominationsUntil exclusive: a nomination at this very instant is too late
 */
public record ElectionOrder(
        CommandId command,
        String title,
        String purpose,
        int seats,
        Method method,
        String articles,
        boolean appoints,
        Closing nominationsUntil) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** The longest description of the seats. */
    public static final int LONGEST_PURPOSE = 1_000;
    /** The longest name of the rules. */
    public static final int LONGEST_ARTICLES = 200;
    /** Nobody fills more at once. */
    public static final int MOST_SEATS = 50;

    /** Takes the space around texts away, and makes one line of what is one. */
    public ElectionOrder {
        title = Words.line(title);
        purpose = Words.clean(purpose);
        articles = Words.line(articles);
    }

    /** What keeps it from being announced at that instant; empty if nothing does. */
    List<ElectionFault> faults(Instant now) {
        var faults = new ArrayList<ElectionFault>();
        check(faults, title, LONGEST_TITLE, ElectionFault.TITLE_MISSING, ElectionFault.TITLE_TOO_LONG);
        check(faults, purpose, LONGEST_PURPOSE, ElectionFault.PURPOSE_MISSING, ElectionFault.PURPOSE_TOO_LONG);
        check(faults, articles, LONGEST_ARTICLES, ElectionFault.ARTICLES_MISSING, ElectionFault.ARTICLES_TOO_LONG);
        if (seats < 1 || seats > MOST_SEATS) {
            faults.add(ElectionFault.SEATS_WRONG);
        }
        if (!nominationsUntil.at().isAfter(now)) {
            faults.add(ElectionFault.NOMINATIONS_IN_THE_PAST);
        } else if (nominationsUntil.at().isAfter(aYearAfter(now))) {
            faults.add(ElectionFault.NOMINATIONS_TOO_LATE);
        }
        return faults;
    }

    private static void check(
            List<ElectionFault> faults, String text, int most, ElectionFault missing, ElectionFault tooLong) {
        if (text.isEmpty()) {
            faults.add(missing);
        } else if (Words.length(text) > most) {
            faults.add(tooLong);
        }
    }

    /** Surely a mistyped year. */
    static Instant aYearAfter(Instant now) {
        return ZonedDateTime.ofInstant(now, DateWords.LONDON).plusYears(1).toInstant();
    }
}
