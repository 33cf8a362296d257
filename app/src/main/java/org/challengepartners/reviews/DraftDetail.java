package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;

/**
 * A draft report as one who may read it sees it.
 *
 * @param team the space in which it lies
 * @param sentences in the order of the report
 * @param comments the earliest first
 * @param reader who reads it for quality; empty while nobody does
 * @param peersRead whether the lead lets the peer reviewers read it
 * @param names what looks like the names of people in it
 * @param mayEdit whether the reader may change its sentences now
 * @param mayComment whether she may comment now
 * @param mayRead whether she may return or pass it now, as its quality reader
 */
public record DraftDetail(
        ReviewId review,
        SpaceId team,
        String schoolName,
        Held held,
        Framework framework,
        ReviewState state,
        List<SentenceDetail> sentences,
        List<DraftComment> comments,
        Optional<String> reader,
        boolean peersRead,
        List<String> names,
        boolean mayEdit,
        boolean mayComment,
        boolean mayRead) {

    /** Those about one sentence, the earliest first. */
    public List<DraftComment> about(SentenceId sentence) {
        return comments.stream()
                .filter(comment -> comment.about().filter(sentence::equals).isPresent())
                .toList();
    }
}
