package org.challengepartners.decisions.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a ballot is known by on every list: a hash of the contest, the ballot, what was chosen and random bits of the voter's
 * browser. Without those bits nobody can tell from it what was chosen.
 */
public record Commitment(Hash hash) implements Comparable<Commitment> {

    /** How many random bytes a browser makes for a ballot. */
    public static final int RANDOM_BYTES = 32;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTERS = 16;
    private static final int BITS_OF_A_LETTER = 5;

    /**
     * The SHA-256 of {@code ballot-v1}, contest, ballot, the length of the choice in four bytes, the choice in UTF-8, and the
     * random bytes.
     *
     * @param choice its canonical text
     * @param random 32 bytes; the voter's browser forgets them after the vote
     * @throws IllegalArgumentException if there are more or fewer random bytes
     */
    public static Commitment to(UUID contest, UUID ballot, String choice, byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("A ballot has 32 random bytes");
        }
        var text = choice.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("ballot-v1".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(bytes(contest));
        bytes.writeBytes(bytes(ballot));
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        bytes.writeBytes(text);
        bytes.writeBytes(random);
        return new Commitment(Hash.of(bytes.toByteArray()));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Its first 80 bits as 16 letters and digits in groups of four, to be read out and compared: {@code MZXW-6YTB-…}. */
    public String code() {
        var bytes = hash.bytes();
        var code = new StringBuilder();
        for (int letter = 0; letter < LETTERS; letter++) {
            if (letter > 0 && letter % 4 == 0) {
                code.append('-');
            }
            code.append(BASE32.charAt(bits(bytes, letter * BITS_OF_A_LETTER)));
        }
        return code.toString();
    }

    private static int bits(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS_OF_A_LETTER; bit++) {
            value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return value;
    }

    @Override
    public int compareTo(Commitment other) {
        return hash.compareTo(other.hash);
    }
}
