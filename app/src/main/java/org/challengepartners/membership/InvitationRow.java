package org.challengepartners.membership;

import java.util.Optional;

/**
 * One row of a file of invitations, as it would be sent.
 *
 * @param number of the row in the file, the headings being row 1
 * @param order what would be sent; empty if something is wrong
 * @param problem what is wrong with it, and what to do; empty if nothing is
 */
public record InvitationRow(
        long number, String name, String email, String as, Optional<InvitationOrder> order, Optional<String> problem) {}
