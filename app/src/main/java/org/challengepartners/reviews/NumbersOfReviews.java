package org.challengepartners.reviews;

import java.util.Optional;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.NumberUse;
import org.challengepartners.membership.SchoolId;
import org.springframework.stereotype.Component;

/** A review keeps the number that its school had then. */
@Component
class NumbersOfReviews implements NumberUse {

    private final Reviews reviews;

    NumbersOfReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<String> of(SchoolId school, Urn number) {
        return reviews.hostedBy(school).stream()
                .filter(review -> review.schoolUrn().filter(number::equals).isPresent())
                .map(review -> "its review held " + review.held().words())
                .findFirst();
    }
}
