package org.challengepartners.reviews;

import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A serious concern about somebody's safety is handed over to the school in person, at once. What is kept is that it happened, when
 * and by whom: a line in the trail, and a notice without its content to the school's heads (reviews.md 3, row 12). To everybody who
 * is not of the team there is no such review: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class HandingOverConcerns {

    private final Reviews reviews;
    private final TeamRoom room;
    private final ReviewNotices notices;
    private final ApplicationEventPublisher events;

    HandingOverConcerns(Reviews reviews, TeamRoom room, ReviewNotices notices, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.room = room;
        this.notices = notices;
        this.events = events;
    }

    /**
     * Says that a concern has been handed over.
     *
     * @param aboutTheHead whether it is about a head of the school, who is then not told by this house
     */
    public void handedOver(ReviewId id, boolean aboutTheHead) {
        var review = room.enter(reviews.findForWork(id));
        events.publishEvent(new ConcernHandedOver(review.space(), id));
        if (!aboutTheHead) {
            notices.concern(review, room.me(review));
        }
    }
}
