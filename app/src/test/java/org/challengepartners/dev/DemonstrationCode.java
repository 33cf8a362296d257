package org.challengepartners.dev;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The second factor of every demonstration account: what an authenticator app would show for the secret that the realm file
 * prints.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
 */
public final class DemonstrationCode {

    /** How long a code is the one of now, in seconds. */
    public static final int PERIOD = 30;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern IN_THE_FILE = Pattern.compile("\\{\\\\\"value\\\\\":\\\\\"([A-Z2-7]+)\\\\\"}");

    private DemonstrationCode() {}

    /** The secret, in the Base32 that authenticator apps take. */
    public static String secret() {
        var found = IN_THE_FILE.matcher(RealmFile.text());
        if (!found.find()) {
            throw new DevServiceException("The realm file names no demonstration secret.");
        }
        return found.group(1);
    }

    /** The number of the present period. */
    public static long now() {
        return Clock.systemUTC().instant().getEpochSecond() / PERIOD;
    }

    /** The six digits of a period. */
    public static String of(long period) {
        return of(secret(), period);
    }

    static String of(String secret, long period) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            var hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new DevServiceException("Java has no HMAC.", impossible);
        }
    }

    private static byte[] bytes(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        var bits = 0L;
        var held = 0;
        for (var letter : base32.toCharArray()) {
            bits = bits << 5 | ALPHABET.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
