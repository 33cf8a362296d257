package org.challengepartners.agendas;

import java.util.Optional;

/**
 * A school for which the reader may answer.
 *
 * @param changes since the version that this school answered last; empty if it has not answered an earlier one
 */
public record OwnAnswer(SchoolAnswer answer, Optional<Changes> changes) {}
