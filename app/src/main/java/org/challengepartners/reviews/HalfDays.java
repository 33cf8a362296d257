package org.challengepartners.reviews;

/** Reviewer-days, counted in halves. */
public record HalfDays(int halves) {

    /** So many whole days. */
    public static HalfDays ofDays(int days) {
        return new HalfDays(2 * days);
    }

    /** As a person reads it: "1 day", "2.5 days". */
    public String words() {
        return halves == 2 ? "1 day" : "%s days".formatted(number());
    }

    /** The number alone: "2.5". */
    public String number() {
        var sign = halves < 0 ? "-" : "";
        int all = Math.abs(halves);
        return sign + all / 2 + (all % 2 == 0 ? "" : ".5");
    }
}
