package org.challengepartners.agendas;

import java.util.List;

/** What became of putting an agenda to the schools. */
public sealed interface PutResult {

    /** The schools are asked about this version; a repeat of the same text gets the same version. */
    record Put(VersionNumber number) implements PutResult {}

    /** Something must be written first; each is a sentence that says what. */
    record NotReady(List<String> missing) implements PutResult {}

    /** The draft is not the text that was read any more. */
    record ChangedMeanwhile() implements PutResult {}

    /** The agenda is adopted, and stays as it is. */
    record Closed() implements PutResult {}
}
