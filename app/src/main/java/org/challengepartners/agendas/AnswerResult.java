package org.challengepartners.agendas;

import java.time.Instant;
import java.util.List;

/** What became of a school's answer. Only {@code Counted} has changed anything. */
public sealed interface AnswerResult {

    /**
     * The answer stands.
     *
     * @param adopted whether the agenda is adopted now
     */
    record Counted(Instant at, boolean adopted) implements AnswerResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements AnswerResult {}

    /** Another version has been put to the schools since this text was read. */
    record TextChanged(VersionNumber now) implements AnswerResult {}

    /** The person is not the head of a school that is asked. */
    record NotAsked() implements AnswerResult {}

    /** No version is before the schools: the agenda is adopted. */
    record Closed() implements AnswerResult {}
}
