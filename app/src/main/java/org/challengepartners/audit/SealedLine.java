package org.challengepartners.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a chain with the line that stands there, column by column as the tables hold them. Its bytes and hashes are
 * made here a second time, not by the database that made them first: two ways to one answer.
 *
 * @param place the seal
 * @param line null if there is no such line
 */
record SealedLine(Place place, @Nullable Line line) {

    /** The seal: a place in a space's chain. */
    record Place(UUID space, long seq, UUID lineId, byte[] prevHash, byte[] hash) {}

    /**
     * What was written.
     *
     * @param micros since 1970 in UTC
     * @param roles the roles of the keys, with a space between
     */
    record Line(
            UUID space,
            UUID lineId,
            long micros,
            String hat,
            String roles,
            String action,
            String object,
            Personal actor,
            @Nullable Personal concerned) {}

    /** A person who stands in a line, or did before she was erased: then only the salted fingerprint is left. */
    record Personal(@Nullable UUID person, @Nullable UUID salt, byte[] hash) {

        boolean isErased() {
            return person == null && salt == null;
        }

        boolean isTrue() {
            return person != null && salt != null && Arrays.equals(hash, sha256(bytes(salt), bytes(person)));
        }
    }

    /** The hash that the seal must have. */
    byte[] expectedHash(Line written) {
        var canonical = new ByteArrayOutputStream(400);
        field(canonical, written.space().toString());
        field(canonical, Long.toString(place.seq()));
        field(canonical, written.lineId().toString());
        field(canonical, Long.toString(written.micros()));
        field(canonical, written.hat());
        field(canonical, written.roles());
        field(canonical, written.action());
        field(canonical, written.object());
        field(canonical, HexFormat.of().formatHex(written.actor().hash()));
        var concerned = written.concerned();
        field(canonical, concerned == null ? "" : HexFormat.of().formatHex(concerned.hash()));
        return sha256(place.prevHash(), canonical.toByteArray());
    }

    /** What the first place of a space's chain has before it. */
    static byte[] beginning(UUID space) {
        return sha256(space.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void field(ByteArrayOutputStream canonical, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        canonical.writeBytes(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        canonical.write(':');
        canonical.writeBytes(bytes);
        canonical.write(',');
    }

    static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
