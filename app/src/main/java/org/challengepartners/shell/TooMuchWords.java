package org.challengepartners.shell;

import org.challengepartners.access.TooMuchAtOnce;
import org.challengepartners.tenancy.Paced;

/** What whoever did too much within a minute reads, on an open page and in place of one. */
final class TooMuchWords {

    static final String HEADING = "Wait a minute";

    private TooMuchWords() {}

    static String of(TooMuchAtOnce refused) {
        var what = refused.what() == Paced.Of.EXPORTS
                ? "You took several lists away within a minute."
                : "You opened pages of very many schools within a minute.";
        return what
                + " Nothing is lost; go on in a minute. The other people of the office and the company's directors have been told.";
    }
}
