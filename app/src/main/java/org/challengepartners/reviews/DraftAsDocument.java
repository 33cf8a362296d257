package org.challengepartners.reviews;

import java.util.Map;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.Documents;
import org.challengepartners.shell.DateWords;
import org.springframework.stereotype.Component;

/** A draft as a document to take away: on each sheet stands which version it is and for whom, so that nobody takes it for final. */
@Component
class DraftAsDocument {

    private final Documents documents;
    private final Frameworks frameworks;

    DraftAsDocument(Documents documents, Frameworks frameworks) {
        this.documents = documents;
        this.frameworks = frameworks;
    }

    Document of(Review review, SentDraft draft, String reader) {
        var framework = frameworks.get(review.frameworkCode());
        return documents.draft(
                "reviews/draft",
                "%s · draft %s".formatted(review.schoolName(), draft.name()),
                "A draft of the report of the peer review of %s".formatted(review.schoolName()),
                Map.of(
                        "school",
                        review.schoolName(),
                        "held",
                        review.held().words(),
                        "version",
                        "Draft %s, sent on %s".formatted(draft.name(), DateWords.dayAndTime(draft.sentAt())),
                        "framework",
                        framework,
                        "sections",
                        FindingsSection.of(framework, draft.texts())),
                "Draft %s for %s, %s. Not final".formatted(draft.name(), reader, review.schoolName()));
    }
}
