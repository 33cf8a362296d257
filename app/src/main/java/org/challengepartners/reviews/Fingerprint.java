package org.challengepartners.reviews;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.challengepartners.membership.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a report's words in one canonical form: each field in UTF-8 with its length before it, {@code 5:Elm P,}, and
 * {@code -,} for a field without a value, so that no two reports have the same form.
 */
final class Fingerprint {

    private final ByteArrayOutputStream form = new ByteArrayOutputStream();

    private Fingerprint() {}

    static String of(ReviewId review, SchoolId school, String frameworkCode, Held held, List<FindingText> findings) {
        var fingerprint = new Fingerprint();
        fingerprint.add("partnership report 1");
        fingerprint.add(review.toString());
        fingerprint.add(school.toString());
        fingerprint.add(frameworkCode);
        fingerprint.add(held.precision().name());
        fingerprint.add(held.from().toString());
        fingerprint.add(held.until().toString());
        for (var finding : findings) {
            fingerprint.add(finding.strand());
            fingerprint.add(finding.kind().name());
            fingerprint.add(finding.wording());
            fingerprint.add(finding.grade());
        }
        return fingerprint.digest();
    }

    private void add(@Nullable String field) {
        if (field == null) {
            form.writeBytes(ascii("-,"));
            return;
        }
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        form.writeBytes(ascii(bytes.length + ":"));
        form.writeBytes(bytes);
        form.writeBytes(ascii(","));
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form.toByteArray()));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
