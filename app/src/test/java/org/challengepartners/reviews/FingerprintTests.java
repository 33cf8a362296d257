package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.SchoolId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two reports have the same fingerprint only if they say the same. */
class FingerprintTests {

    private static final ReviewId REVIEW = new ReviewId(new UUID(1, 1));
    private static final SchoolId SCHOOL = new SchoolId(new UUID(2, 2));
    private static final Held HELD = Held.in(YearMonth.of(2017, 1));

    @Test
    void theSameWordsHaveTheSameFingerprint() {
        assertThat(of(finding("Calm", null)))
                .isEqualTo(of(finding("Calm", null)))
                .hasSize(64);
    }

    @Test
    void anyOtherWordGradeOrOrderHasAnother() {
        var calm = finding("Calm", null);
        var kind = finding("Kind", null);
        assertThat(List.of(
                        of(calm),
                        of(kind),
                        of(calm, kind),
                        of(kind, calm),
                        of(finding("Calm", "Good")),
                        of(finding("CalmGood", null)),
                        of()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theCanonicalFormIsFixed() {
        assertThat(of(finding("Calm – “always”", "Good")))
                .isEqualTo("1ed728652fe2a2630bb30702a5881ee16a8e8b98116ea6b077a38ad244a9ceb6");
    }

    private static FindingText finding(String wording, @Nullable String grade) {
        return new FindingText(null, FindingKind.WHAT_WENT_WELL, wording, grade);
    }

    private static String of(FindingText... findings) {
        return Fingerprint.of(REVIEW, SCHOOL, "QAR-2014", HELD, List.of(findings));
    }
}
