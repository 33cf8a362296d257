package org.challengepartners.membership;

import java.util.List;
import java.util.Optional;
import org.challengepartners.establishments.EstablishmentDetail;

/**
 * What the public register says of a school.
 *
 * @param numbers which establishments it is and was, the present one first; empty while the office has not said it
 * @param establishment the present one as the register has it
 */
public record RegisterFacts(List<SchoolNumber> numbers, Optional<EstablishmentDetail> establishment) {}
