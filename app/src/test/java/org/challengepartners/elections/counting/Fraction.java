package org.challengepartners.elections.counting;

import java.math.BigInteger;

/** An exact fraction in lowest terms, for the second counts: nothing is cut unless somebody asks for it. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        var divisor = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Without what lies beyond so many decimals. */
    Fraction cut(int decimals) {
        var scale = BigInteger.TEN.pow(decimals);
        return new Fraction(numerator.multiply(scale).divide(denominator), scale);
    }

    /** With what lies beyond so many decimals made one more of the last. */
    Fraction raised(int decimals) {
        var scale = BigInteger.TEN.pow(decimals);
        var scaled = numerator.multiply(scale);
        return new Fraction(scaled.add(denominator).subtract(BigInteger.ONE).divide(denominator), scale);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
