package org.challengepartners.reviews;

import java.util.List;
import org.challengepartners.tenancy.PersonId;

/**
 * Somebody who may be asked for a place.
 *
 * @param schools where she works, in words; empty if nowhere
 * @param why what speaks for her
 * @param against what speaks against her, each a sentence; empty if she fits
 */
public record CandidateLine(PersonId person, String name, String schools, String why, List<String> against) {}
