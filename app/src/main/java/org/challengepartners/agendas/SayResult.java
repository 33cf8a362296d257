package org.challengepartners.agendas;

import java.util.List;

/** What became of something said or proposed in a consultation. Only {@code Said} has changed anything. */
public sealed interface SayResult {

    /** It stands, or stood already. */
    record Said() implements SayResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements SayResult {}

    /** The version no longer has such a thing, or the person speaks for no school of the hub. */
    record NotThere() implements SayResult {}

    /** The consultation is over. */
    record Closed() implements SayResult {}
}
