package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * What a member said.
 *
 * @param member its name in the register then
 * @param onVersion of the proposal
 * @param repliesTo the comment that it answers
 */
public record SaidComment(
        CommentId id, String member, int onVersion, Optional<CommentId> repliesTo, String text, Instant at) {}
