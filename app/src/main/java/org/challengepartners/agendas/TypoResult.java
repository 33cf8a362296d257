package org.challengepartners.agendas;

import java.util.List;

/** What became of reporting a slip, or of what a head says of it. Only {@code Done} has changed anything. */
public sealed interface TypoResult {

    /**
     * It stands.
     *
     * @param corrected whether the words are corrected now
     */
    record Done(boolean corrected) implements TypoResult {}

    /** It is a change of substance, which needs a new version. */
    record Substance(String why) implements TypoResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements TypoResult {}

    /** It is not there, has been decided, or no version is before the schools. */
    record Gone() implements TypoResult {}
}
