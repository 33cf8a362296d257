package org.challengepartners.decisions;

import java.util.List;

/** What became of new rules. */
public sealed interface AdoptResult {

    /** They are in force for whatever opens from now on. */
    record Adopted(int version) implements AdoptResult {}

    /** Something has to be put right first. */
    record Incomplete(List<ConstitutionFault> faults) implements AdoptResult {}
}
