package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.access.SignedIn;
import org.challengepartners.tenancy.CommandId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead writes the draft of a report, sentence by sentence, each of judgement on findings of the team; quality reader, and peers whom
 * the lead lets, read it (reviews.md 3, rows 15 and 16). To everybody else there is none: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DraftingReports {

    private final Reviews reviews;
    private final DraftBook book;
    private final DraftComments comments;
    private final DraftSkeleton skeleton;
    private final DraftPermissions permissions;
    private final Frameworks frameworks;
    private final Readers readers;
    private final NameChecker names;
    private final ReviewLife life;
    private final ReportNotices notices;
    private final SignedIn signedIn;
    private final Clock clock;

    DraftingReports(
            Reviews reviews,
            DraftBook book,
            DraftComments comments,
            DraftSkeleton skeleton,
            DraftPermissions permissions,
            Frameworks frameworks,
            Readers readers,
            NameChecker names,
            ReviewLife life,
            ReportNotices notices,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.book = book;
        this.comments = comments;
        this.skeleton = skeleton;
        this.permissions = permissions;
        this.frameworks = frameworks;
        this.readers = readers;
        this.names = names;
        this.life = life;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Begins the draft, with a sentence for each finding that the team has agreed. */
    public StepResult start(ReviewId id) {
        var review = reviews.findAlone(id).filter(permissions::leads).orElseThrow();
        var result = life.byMember(review, ReviewStep.START_DRAFT, "");
        if (result.isTaken()) {
            skeleton.make(review, signedIn.name(), clock.instant());
            notices.draftBegun(review, signedIn.person());
        }
        return result;
    }

    /** The draft; empty for somebody who may not read it, whether or not there is one. */
    @Transactional(readOnly = true)
    public Optional<DraftDetail> find(ReviewId id) {
        return reviews.findById(id).filter(permissions::mayRead).map(this::detail);
    }

    private DraftDetail detail(Review review) {
        var team = review.team().orElseThrow();
        var framework = frameworks.get(review.frameworkCode());
        return new DraftDetail(
                review.id(),
                team,
                review.schoolName(),
                review.held(),
                framework,
                review.state(),
                book.sentences(team, review.id(), framework),
                comments.of(team, review.id()),
                readers.of(review.id()).map(Readers.Reader::name),
                book.settings(team, review.id())
                        .filter(DraftBook.Settings::peersRead)
                        .isPresent(),
                DraftGuards.names(review, book, frameworks, names),
                permissions.mayEdit(review),
                permissions.mayComment(review),
                review.state() == ReviewState.QUALITY_READ && permissions.readsQuality(review));
    }

    /** The findings of the team on which a sentence can rest; empty for somebody who may not read the draft. */
    @Transactional(readOnly = true)
    public List<SentenceDetail.Support> findings(ReviewId id) {
        return reviews.findById(id)
                .filter(permissions::mayRead)
                .map(review -> book.findings(review.team().orElseThrow(), id))
                .orElse(List.of());
    }

    /** The sentences that rest on a record of evidence, in their order; empty for somebody who may not read the draft. */
    @Transactional(readOnly = true)
    public List<SentenceDetail> restingOn(ReviewId id, EvidenceId evidence) {
        return find(id).map(draft -> {
                    var resting = book.restingOn(draft.team(), evidence);
                    return draft.sentences().stream()
                            .filter(sentence -> resting.contains(sentence.id()))
                            .toList();
                })
                .orElse(List.of());
    }

    /** What a sentence said before, the last wording first; empty for somebody who may not read the draft. */
    @Transactional(readOnly = true)
    public List<EarlierWording> wordings(ReviewId id, SentenceId sentence) {
        return find(id).map(draft -> book.wordings(draft.team(), sentence)).orElse(List.of());
    }

    /**
     * Writes a sentence at the end of its strand and kind.
     *
     * @param command made when the form opened; a repeat gets its first answer and writes nothing again
     * @param findings on which it rests
     */
    public SentenceResult add(CommandId command, ReviewId id, FindingText text, Set<FindingId> findings) {
        var review = reviews.findAlone(id).filter(permissions::mayRead).orElseThrow();
        return refused(review, text).orElseGet(() -> {
            var team = review.team().orElseThrow();
            var sentence = book.add(command, team, id, text, signedIn.name(), clock.instant());
            book.link(team, id, sentence, findings);
            return new SentenceResult.Saved(sentence(review, sentence).orElseThrow());
        });
    }

    /**
     * Changes what a sentence says and on what it rests.
     *
     * @param read the version that the writer had before her; what another wrote since is never overwritten
     */
    public SentenceResult change(
            ReviewId id, SentenceId sentenceId, long read, FindingText text, Set<FindingId> findings) {
        var review = reviews.findAlone(id).filter(permissions::mayRead).orElseThrow();
        var refused = refused(review, text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var before = sentence(review, sentenceId);
        if (before.isEmpty()) {
            return new SentenceResult.Gone();
        }
        var team = review.team().orElseThrow();
        var same = before.get().text().equals(text);
        if (!same && !book.change(team, sentenceId, read, text, signedIn.name(), clock.instant())) {
            return new SentenceResult.Stale(before.get());
        }
        book.link(team, id, sentenceId, findings);
        return new SentenceResult.Saved(sentence(review, sentenceId).orElseThrow());
    }

    /** Takes a sentence out; what is out already is no error. False if the draft is not the reader's to change now. */
    public boolean remove(ReviewId id, SentenceId sentence) {
        var review = reviews.findAlone(id).filter(permissions::mayRead).orElseThrow();
        if (permissions.mayEdit(review) && sentence(review, sentence).isPresent()) {
            book.remove(review.team().orElseThrow(), sentence);
        }
        return permissions.mayEdit(review);
    }

    /** Moves a sentence one place up or down among those of its strand and kind; at either end it stays. */
    public boolean move(ReviewId id, SentenceId sentence, boolean up) {
        var review = reviews.findAlone(id).filter(permissions::mayRead).orElseThrow();
        var found = sentence(review, sentence);
        if (!permissions.mayEdit(review) || found.isEmpty()) {
            return false;
        }
        var text = found.get().text();
        var beside = detail(review).sentences().stream()
                .filter(one -> one.text().kind() == text.kind()
                        && Objects.equals(one.text().strand(), text.strand()))
                .map(SentenceDetail::id)
                .toList();
        int to = beside.indexOf(sentence) + (up ? -1 : 1);
        if (to < 0 || to >= beside.size()) {
            return false;
        }
        book.swap(review.team().orElseThrow(), sentence, beside.get(to));
        return true;
    }

    /** The lead lets the peer reviewers read the draft, or not. */
    public void letPeersRead(ReviewId id, boolean read) {
        var review = reviews.findAlone(id).filter(permissions::leads).orElseThrow();
        book.letPeersRead(review.team().orElseThrow(), id, read);
    }

    /** The lead says that these words are not the names of people. */
    public void notNames(ReviewId id, Set<String> words) {
        var review = reviews.findAlone(id).filter(permissions::mayEdit).orElseThrow();
        book.notNames(review.team().orElseThrow(), id, words);
    }

    /**
     * Gives the draft to the quality reader.
     *
     * @param reason why a strand is not complete; blank if all are
     */
    public StepResult submit(ReviewId id, String reason) {
        var review = reviews.findAlone(id).filter(permissions::mayRead).orElseThrow();
        var result = life.byMember(review, ReviewStep.SUBMIT_DRAFT, reason);
        if (result.isTaken()) {
            notices.draftGiven(review, readers.of(id).map(Readers.Reader::person));
        }
        return result;
    }

    private Optional<SentenceDetail> sentence(Review review, SentenceId sentence) {
        return book.sentences(review.team().orElseThrow(), review.id(), frameworks.get(review.frameworkCode())).stream()
                .filter(one -> one.id().equals(sentence))
                .findFirst();
    }

    private Optional<SentenceResult> refused(Review review, FindingText text) {
        if (!permissions.mayEdit(review)) {
            return Optional.of(new SentenceResult.Closed());
        }
        var problems = text.problems(frameworks.get(review.frameworkCode()));
        return problems.isEmpty() ? Optional.empty() : Optional.of(new SentenceResult.Refused(problems));
    }
}
