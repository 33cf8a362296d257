package org.challengepartners.elections;

import org.challengepartners.decisions.Closing;
import org.challengepartners.tenancy.CommandId;

/**
 * What the office settles when it opens the voting of an election.
 *
 * @param command made when the form opened; a repeat gets the first answer
 * @param closing when voting ends; after now, and within a year of it
 */
public record BallotOrder(CommandId command, ElectionId election, Closing closing) {}
