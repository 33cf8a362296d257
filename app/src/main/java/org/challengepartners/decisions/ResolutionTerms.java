package org.challengepartners.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What was frozen of a resolution besides its text and roll.
 *
 * @param constitutionVersion the rules under which it was put
 * @param lapseDays the days of its period, the circulation date being one
 * @param rights the votes of all eligible members
 * @param rightsNeeded how many of them must agree
 */
@Embeddable
record ResolutionTerms(
        @Enumerated(EnumType.STRING) ResolutionKind kind,
        @Enumerated(EnumType.STRING) Matter matter,
        @Column(name = "constitution_version") int constitutionVersion,
        @Column(name = "lapse_days") int lapseDays,
        @Column(name = "rights") int rights,
        @Column(name = "rights_needed") int rightsNeeded) {

    static ResolutionTerms of(CirculationOrder order, Roll roll, Constitution rules) {
        return new ResolutionTerms(
                order.kind(),
                order.matter(),
                rules.version(),
                rules.lapseDays(),
                roll.rights(),
                rules.majority(order.kind()).needed(roll.rights()));
    }
}
