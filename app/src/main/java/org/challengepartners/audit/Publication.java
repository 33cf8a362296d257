package org.challengepartners.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * What the members were shown on a day: one fingerprint over the ends of all chains, and over everything published before.
 *
 * @param day in Europe/London, the day that had ended
 * @param chains how many spaces had a chain
 * @param lines how many lines all chains had
 * @param fingerprint SHA-256
 */
public record Publication(LocalDate day, Instant at, long chains, long lines, byte[] fingerprint) {

    /** The fingerprint as people compare it: 16 groups of four hexadecimal digits. */
    public String words() {
        return HexFormat.of().formatHex(fingerprint).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
