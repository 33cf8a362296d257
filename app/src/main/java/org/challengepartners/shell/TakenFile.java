package org.challengepartners.shell;

/**
 * A file that somebody takes away.
 *
 * @param name with its ending
 * @param mediaType what it is, for the browser
 * @param content its bytes
 */
public record TakenFile(String name, String mediaType, byte[] content) {}
