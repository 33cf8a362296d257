package org.challengepartners.agendas;

import java.util.List;

/** What became of a step that brings an agreement to its end. Only {@code Done} has changed anything. */
public sealed interface ConcludeResult {

    /**
     * It is done.
     *
     * @param adopted whether the agenda is adopted now
     */
    record Done(boolean adopted) implements ConcludeResult {}

    /** Something is in the way, each a sentence. */
    record Hindered(List<String> why) implements ConcludeResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements ConcludeResult {}

    /** There is no such thing any more: it was answered or adopted meanwhile. */
    record Gone() implements ConcludeResult {}
}
