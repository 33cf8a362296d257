package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.establishments.Urn;

/**
 * Says what one feature keeps under a school's number in the public register, so that a change of number is not undone under
 * it. Each feature that does has one as a bean; it is asked in the office's transaction.
 */
public interface NumberUse {

    /** In words, for example {@code its review of March 2026}; empty if nothing of the school carries that number. */
    Optional<String> of(SchoolId school, Urn number);
}
