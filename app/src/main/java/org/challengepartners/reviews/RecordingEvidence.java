package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.access.SignedIn;
import org.challengepartners.tenancy.CommandId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviewers write down on site what they see and hear: first for themselves, then for the team, and the colleague of the school who
 * went along signs it (reviews.md 4.2). No names, and no concern about somebody's safety, which is handed over in person. To
 * everybody who is not of the team there is no such review: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RecordingEvidence {

    private final Reviews reviews;
    private final EvidenceRecords records;
    private final EvidenceBook book;
    private final TeamRoom room;
    private final ReviewPermissions permissions;
    private final NameChecker names;
    private final ConcernChecker concerns;
    private final SignedIn signedIn;
    private final Clock clock;

    RecordingEvidence(
            Reviews reviews,
            EvidenceRecords records,
            EvidenceBook book,
            TeamRoom room,
            ReviewPermissions permissions,
            NameChecker names,
            ConcernChecker concerns,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.records = records;
        this.book = book;
        this.room = room;
        this.permissions = permissions;
        this.names = names;
        this.concerns = concerns;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Writes a record down.
     *
     * @param command made when the form opened; a repeat gets its first answer and writes nothing again
     * @param share whether the team reads it from now on; otherwise its author alone
     * @param cleared what the author has decided about words that were found before
     */
    public RecordResult add(CommandId command, ReviewId id, EvidenceText text, boolean share, Cleared cleared) {
        var review = room.enter(reviews.findAlone(id)); // one after the other: a repeat finds the first
        var earlier = records.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return kept(earlier.get());
        }
        return refused(review, text, share, cleared).orElseGet(() -> {
            var evidence = new EvidenceRecord(command, room.space(review), id, room.me(review), text, clock.instant());
            return kept(review, evidence, share);
        });
    }

    /**
     * Changes a record of one's own, or shares it.
     *
     * @param read the version that the writer had before her; what she wrote in another window since is never overwritten
     */
    public RecordResult change(
            ReviewId id, EvidenceId evidenceId, long read, EvidenceText text, boolean share, Cleared cleared) {
        var review = room.enter(reviews.findAlone(id));
        var refused = refused(review, text, share, cleared);
        if (refused.isPresent()) {
            return refused.get();
        }
        var found = mine(id, evidenceId).filter(evidence -> !evidence.isSigned());
        if (found.isEmpty()) {
            return new RecordResult.Gone();
        }
        var evidence = found.get();
        if (evidence.hasChangedSince(read) && !evidence.text().equals(text)) {
            return new RecordResult.Stale(evidence.detail(signedIn.person(), false));
        }
        if (evidence.isShared() && text.partner().isEmpty()) {
            return new RecordResult.Refused(Set.of(EvidenceProblem.NO_PARTNER));
        }
        evidence.change(text, clock.instant());
        return kept(review, evidence, share);
    }

    /**
     * The colleague of the school who went along signs a shared record on its author's device: with her role, never her name. What
     * is signed is not changed any more.
     */
    public RecordResult sign(ReviewId id, EvidenceId evidenceId, long read, String role) {
        var review = room.enter(reviews.findForWork(id));
        if (!permissions.mayRecord(review)) {
            return new RecordResult.Closed();
        }
        var words = role.strip();
        if (words.isEmpty() || words.length() > EvidenceText.LONGEST_PARTNER) {
            return new RecordResult.Refused(
                    Set.of(words.isEmpty() ? EvidenceProblem.NO_PARTNER : EvidenceProblem.PARTNER_TOO_LONG));
        }
        var looks = names.find(words);
        if (!looks.isEmpty()) {
            return new RecordResult.LooksLikeNames(looks);
        }
        var found = mine(id, evidenceId).filter(EvidenceRecord::isShared);
        if (found.isEmpty()) {
            return new RecordResult.Gone();
        }
        var evidence = found.get();
        if (evidence.hasChangedSince(read)) {
            return new RecordResult.Stale(evidence.detail(signedIn.person(), false));
        }
        if (!evidence.isSigned()) {
            evidence.sign(words, clock.instant());
            records.saveAndFlush(evidence);
        }
        return kept(evidence);
    }

    /** Withdraws a record of one's own; what rested on it is told apart from then on. False if there is none, or it is signed. */
    public boolean withdraw(ReviewId id, EvidenceId evidenceId) {
        var review = room.enter(reviews.findAlone(id));
        var found = permissions.mayRecord(review)
                ? mine(id, evidenceId).filter(evidence -> !evidence.isSigned())
                : Optional.<EvidenceRecord>empty();
        found.ifPresent(evidence -> {
            book.unlinkAll(room.space(review), evidenceId);
            evidence.withdrawn();
            records.delete(evidence);
            records.flush();
            book.count(review, room.space(review));
        });
        return found.isPresent();
    }

    private Optional<EvidenceRecord> mine(ReviewId id, EvidenceId evidence) {
        return records.findForChange(evidence).filter(one -> one.isOf(id)).filter(one -> one.isBy(signedIn.person()));
    }

    private Optional<RecordResult> refused(Review review, EvidenceText text, boolean share, Cleared cleared) {
        if (!permissions.mayRecord(review)) {
            return Optional.of(new RecordResult.Closed());
        }
        var problems = text.problems(room.framework(review));
        if (share && text.partner().isEmpty()) {
            problems.add(EvidenceProblem.NO_PARTNER);
        }
        if (!problems.isEmpty()) {
            return Optional.of(new RecordResult.Refused(problems));
        }
        var concern = cleared.noConcern() ? List.<String>of() : concerns.find(text.words());
        if (!concern.isEmpty()) {
            return Optional.of(new RecordResult.ReadsLikeAConcern(concern));
        }
        var looks = names.find(text.words()).stream()
                .filter(name -> !cleared.notNames().contains(name))
                .toList();
        return looks.isEmpty() ? Optional.empty() : Optional.of(new RecordResult.LooksLikeNames(looks));
    }

    private RecordResult kept(Review review, EvidenceRecord evidence, boolean share) {
        if (share) {
            evidence.share();
        }
        var written = records.saveAndFlush(evidence);
        if (written.isShared()) {
            book.count(review, room.space(review));
        }
        return kept(written);
    }

    private RecordResult kept(EvidenceRecord evidence) {
        return new RecordResult.Kept(evidence.detail(signedIn.person(), false));
    }
}
