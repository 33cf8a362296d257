package org.challengepartners.decisions.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256.
 *
 * @param hex 64 digits, lower case; hashes are ordered by them
 */
public record Hash(String hex) implements Comparable<Hash> {

    private static final int DIGITS = 64;

    /** @throws IllegalArgumentException if it is no SHA-256 */
    public Hash {
        if (hex.length() != DIGITS
                || !HexFormat.of().formatHex(HexFormat.of().parseHex(hex)).equals(hex)) {
            throw new IllegalArgumentException("No SHA-256: " + hex);
        }
    }

    /** Of these bytes, one part after the other. */
    static Hash of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return new Hash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Hash other) {
        return hex.compareTo(other.hex);
    }
}
