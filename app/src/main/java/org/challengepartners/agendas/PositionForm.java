package org.challengepartners.agendas;

import org.jspecify.annotations.Nullable;

/** What somebody chose and typed into the position box, complete or not. Texts that the answer needs not are left aside. */
public record PositionForm(@Nullable Answer answer, String reason, String wouldChange) {}
