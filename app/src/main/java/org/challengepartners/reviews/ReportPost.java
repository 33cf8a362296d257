package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** How the notices about a report are written and sent. */
@Component
class ReportPost {

    private final Telling telling;
    private final Keyring keys;

    ReportPost(Telling telling, Keyring keys) {
        this.telling = telling;
        this.keys = keys;
    }

    /** Tells each of them the same, with the review as what it is about. */
    void tell(Review review, List<PersonId> people, Letter letter, Optional<Deadline> by) {
        var about = Subject.of("review " + review.id(), words(review));
        telling.tell(people.stream()
                .map(person ->
                        Notice.to(person, ReviewNotices.reviewTopic(), letter).about(about))
                .map(notice -> by.map(end -> notice.by(end.endsAt())).orElse(notice))
                .toList());
    }

    /** A letter of one paragraph. */
    static Letter letter(String title, String body, Action action, String because) {
        return new Letter(title, List.of(body), action, "The partnership office", because);
    }

    /** As a sentence names it. */
    static String words(Review review) {
        return "the review of " + review.schoolName();
    }

    /** Who holds such a key to the review's own space. */
    List<PersonId> holders(Review review, KeyRole role) {
        return keys.keysTo(review.space()).stream()
                .filter(key -> key.role() == role)
                .map(KeyHeld::person)
                .distinct()
                .toList();
    }

    /** Whoever works in the office: as far as the teller may see that. */
    List<PersonId> office() {
        return keys.keysTo(SpaceId.COMPANY).stream()
                .filter(key -> key.role() == KeyRole.OFFICE)
                .map(KeyHeld::person)
                .toList();
    }
}
