package org.challengepartners.reviews;

import java.util.List;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.PersonId;

/**
 * What the office decides when it opens a review.
 *
 * @param framework the code of the framework version
 * @param held on which days
 */
public record ReviewPlan(SchoolId school, String framework, Held held, PersonId lead, List<PersonId> peers) {}
