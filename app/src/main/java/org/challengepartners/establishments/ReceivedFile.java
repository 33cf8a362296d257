package org.challengepartners.establishments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that the office has sent, where it lies until it is read.
 *
 * @param name as it was called on the office's machine; its day is read from it
 * @param day as the office said it, for a file whose name does not say it
 */
public record ReceivedFile(Path where, String name, Optional<LocalDate> day) {}
