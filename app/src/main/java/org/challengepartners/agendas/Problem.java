package org.challengepartners.agendas;

/**
 * What is wrong with one field.
 *
 * @param message says what to do, for example {@code Enter a title}
 */
public record Problem(Field field, String message) {}
