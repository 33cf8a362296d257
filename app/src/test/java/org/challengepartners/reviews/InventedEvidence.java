package org.challengepartners.reviews;

import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/** What the demonstration's two reviewers wrote down at Manor School: shared, signed and private, and what rests on it. */
@Component
class InventedEvidence {

    private static final String TALK = "How do pupils use talk to learn?";

    private final RecordingEvidence recording;
    private final ReadingEvidence reading;
    private final WritingFindings writing;

    InventedEvidence(RecordingEvidence recording, ReadingEvidence reading, WritingFindings writing) {
        this.recording = recording;
        this.reading = reading;
        this.writing = writing;
    }

    void make(ReviewId review) {
        Account.LEAD_REVIEWER.does(() -> leads(review));
        Account.PEER_REVIEWER.does(() -> peers(review));
    }

    private void leads(ReviewId review) {
        var meeting = write(
                review,
                new EvidenceText(
                        EvidenceKind.SENIOR_LEADERS,
                        "leadership",
                        "",
                        "Deputy headteacher",
                        "Leaders look at every class each week and agree one next step with its adults; the steps of the last half"
                                + " term are all done or under way"),
                true);
        writing.all(review).stream()
                .filter(finding -> "leadership".equals(finding.text().strand()))
                .findFirst()
                .ifPresent(finding -> reading.link(review, finding.id(), meeting.id()));
        write(
                review,
                new EvidenceText(
                        EvidenceKind.LEARNING_WALK, "leadership", "", "", "Ask again about time for middle leaders"),
                false);
    }

    private void peers(ReviewId review) {
        var lesson = write(
                review,
                new EvidenceText(
                        EvidenceKind.LESSON_VISIT,
                        "provision",
                        TALK,
                        "Head of communication",
                        "Pupils choose between speech, sign and symbols; adults wait for the answer and build on it"),
                true);
        recording.sign(review, lesson.id(), lesson.version(), "Head of communication");
        write(
                review,
                new EvidenceText(
                        EvidenceKind.BOOK_LOOK,
                        "provision",
                        "",
                        "Assessment lead",
                        "Small steps are recorded daily in class; nothing yet for lunch and the playground"),
                true);
    }

    private EvidenceDetail write(ReviewId review, EvidenceText text, boolean share) {
        var result = recording.add(CommandId.next(), review, text, share, Cleared.NOTHING);
        if (result instanceof RecordResult.Kept kept) {
            return kept.evidence();
        }
        throw new IllegalStateException("the demonstration's evidence was not kept: " + result);
    }
}
