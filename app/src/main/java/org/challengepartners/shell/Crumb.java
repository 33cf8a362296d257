package org.challengepartners.shell;

import java.io.Serializable;

/**
 * A page above the one that is shown, as a step of the way to it.
 *
 * @param text what the page is called, for example {@code Reviews}
 * @param href its address without a leading slash, for example {@code reviews}
 */
public record Crumb(String text, String href) implements Serializable {}
