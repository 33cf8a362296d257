package org.challengepartners.establishments;

import java.time.LocalDate;

/** What became of the office's word that a checked file be taken over. */
public sealed interface ApplyResult {

    /** The register says now what the file says. */
    record Applied(int changes) implements ApplyResult {}

    /** The register is of a later day than the file; only an express wish takes it over. */
    record Older(LocalDate register) implements ApplyResult {}

    /** It was taken over or set aside before, or another file was checked since. */
    record NotWaiting() implements ApplyResult {}

    /** Another file is being read at this moment. */
    record Busy() implements ApplyResult {}
}
