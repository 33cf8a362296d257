package org.challengepartners.establishments;

/**
 * A row that could not be read; all others were.
 *
 * @param line of the file, the header being the first
 * @param content the row as it stands there, shortened
 */
public record BadRow(int line, String problem, String content) {}
