package org.challengepartners.decisions.arithmetic;

/**
 * A part of the members, or of their voting rights, as the law and the articles write it: a fraction of whole numbers.
 *
 * @param numerator at least 0
 * @param denominator at least 1, and not less than the numerator
 */
public record Share(int numerator, int denominator) implements Comparable<Share> {

    /**
     * What members need to require a written resolution to be circulated, or a meeting to be called.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/292">Companies Act 2006, s 292</a>, and s 303
     */
    public static final Share FIVE_PER_CENT = new Share(1, 20);

    /** @throws IllegalArgumentException if it is no part of a whole */
    public Share {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("%d/%d is no part of a whole".formatted(numerator, denominator));
        }
    }

    /** How many make up this share at least: a broken number counts as the next whole one. */
    public int of(int whole) {
        return Math.toIntExact(((long) numerator * whole + denominator - 1) / denominator);
    }

    /** Whether so many are this share at least. */
    public boolean reachedBy(int part, int whole) {
        return (long) denominator * part >= (long) numerator * whole;
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }
}
