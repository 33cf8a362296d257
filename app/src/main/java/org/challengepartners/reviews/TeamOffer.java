package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.Deadline;

/**
 * The team that a school is offered.
 *
 * @param reasons why this team, each a sentence
 * @param answerBy until when the head may object; silence then accepts. Empty when no team is offered now
 * @param mayAnswer whether the reader is the head who answers
 * @param mayObject whether she may still object: at most twice, and in time
 */
public record TeamOffer(
        ReviewId review,
        String schoolName,
        Held held,
        List<OfferedMember> team,
        List<String> reasons,
        Optional<Deadline> answerBy,
        boolean mayAnswer,
        boolean mayObject) {}
