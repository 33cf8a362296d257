package org.challengepartners.shell;

import com.vaadin.flow.component.html.Paragraph;

/** Which version of a document this is and how it came to be: {@code Draft 2, sent to the school on Tuesday 4 May 2027}. */
public class VersionLine extends Paragraph {

    /**
     * The line of one version.
     *
     * @param version for example {@code Draft 2}
     * @param fate for example {@code sent to the school on Tuesday 4 May 2027}; dates from {@link DateWords}
     */
    public VersionLine(String version, String fate) {
        super(version + ", " + fate);
        addClassName("version-line");
    }
}
