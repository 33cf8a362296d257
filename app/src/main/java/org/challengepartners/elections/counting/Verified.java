package org.challengepartners.elections.counting;

/** What came of counting the papers of a record again. */
public sealed interface Verified {

    /** The recount gives the same text, byte for byte. */
    record Holds(CountRecord recount) implements Verified {}

    /**
     * The recount gives something else.
     *
     * @param line the first that differs, from 1
     * @param found what stands in the record; empty where it ends too early
     * @param recounted what should stand there; empty where the record goes on too long
     */
    record Differs(int line, String found, String recounted) implements Verified {}

    /**
     * The text is no record.
     *
     * @param line where reading stopped, from 1
     */
    record Unreadable(int line, String why) implements Verified {}

    /** Compares a text with the record that a recount made of it. */
    static Verified compare(String text, CountRecord recount) {
        var recounted = recount.text();
        if (text.equals(recounted)) {
            return new Holds(recount);
        }
        var found = text.split("\n", -1);
        var should = recounted.split("\n", -1);
        int line = 0;
        while (line < found.length && line < should.length && found[line].equals(should[line])) {
            line++;
        }
        return new Differs(line + 1, line < found.length ? found[line] : "", line < should.length ? should[line] : "");
    }
}
