package org.challengepartners.agendas;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a school says to a version, complete.
 *
 * @param reason the reservation's or the objection's text; empty for the other two
 * @param wouldChange what would change an objection; empty for all others
 */
@Embeddable
public record Stand(@Enumerated(EnumType.STRING) Answer answer, String reason, String wouldChange) {}
