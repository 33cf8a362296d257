package org.challengepartners.decisions;

/** Numbers with their unit, for people. */
final class Counted {

    private Counted() {}

    /** {@code 1 vote}, {@code 1,200 votes}. */
    static String votes(int count) {
        return "%,d %s".formatted(count, count == 1 ? "vote" : "votes");
    }

    /** {@code 1 member}, {@code 230 members}. */
    static String members(int count) {
        return "%,d %s".formatted(count, count == 1 ? "member" : "members");
    }
}
