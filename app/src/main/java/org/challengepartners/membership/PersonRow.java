package org.challengepartners.membership;

import org.challengepartners.tenancy.PersonId;

/**
 * One person as the office's board lists her.
 *
 * @param places what she holds now, in words; empty if nothing
 * @param invitation where her invitation stands, in words; empty if she was never invited
 */
public record PersonRow(PersonId id, String name, String email, String places, String invitation) {}
