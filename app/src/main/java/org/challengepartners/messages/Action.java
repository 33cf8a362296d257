package org.challengepartners.messages;

import java.util.regex.Pattern;

/**
 * The one thing that a notice asks for, as a link to the page where it is done. Opening the link changes nothing; the page asks.
 *
 * @param label begins with a verb, for example {@code Read the report}
 * @param path a page of this application, without a leading slash, from a {@code …Links} class
 */
public record Action(String label, String path) {

    private static final int LONGEST = 500;
    private static final Pattern PAGE = Pattern.compile("(?!.*//)[A-Za-z0-9][A-Za-z0-9/_-]*(\\?[A-Za-z0-9=&_-]+)?");
    private static final Pattern NO_PAGE = Pattern.compile(
            "(login|logout|oauth2|sign-in|sign-out|actuator|api|error|vaadin)([/?].*)?", Pattern.CASE_INSENSITIVE);

    /**
     * The path stays inside the application.
     *
     * @throws IllegalArgumentException if the label is blank or long, or the path is no page of this application
     */
    public Action {
        if (label.isBlank() || label.length() > Letter.LONGEST_LINE) {
            throw new IllegalArgumentException("an action has a short label");
        }
        if (path.length() > LONGEST
                || !PAGE.matcher(path).matches()
                || NO_PAGE.matcher(path).matches()) {
            throw new IllegalArgumentException("no page of this application: " + path);
        }
    }
}
