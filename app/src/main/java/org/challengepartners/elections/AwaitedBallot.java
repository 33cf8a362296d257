package org.challengepartners.elections;

import org.challengepartners.decisions.Closing;
import org.challengepartners.membership.MemberSummary;

/**
 * A ballot that a member has still to cast, and whose representative the reader is.
 *
 * @param title of the election
 */
public record AwaitedBallot(ElectionId election, String title, Closing closing, MemberSummary member) {}
