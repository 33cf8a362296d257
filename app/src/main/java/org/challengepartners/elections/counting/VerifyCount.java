package org.challengepartners.elections.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts the papers of a record again on anybody's machine: {@code java -jar app.jar verify-count record.txt}. The exit code is 0 if the
 * record holds, 1 if it does not.
 */
public final class VerifyCount {

    private VerifyCount() {}

    /**
     * Reads the record, counts again and says what came of it.
     *
     * @param arguments the record's file
     */
    public static void main(String... arguments) throws IOException {
        var verified = CountRecord.verify(Files.readString(Path.of(arguments[0])));
        System.out.println(words(verified));
        if (!(verified instanceof Verified.Holds)) {
            System.exit(1);
        }
    }

    static String words(Verified verified) {
        return switch (verified) {
            case Verified.Holds(var recount) ->
                "The record holds. Counted again: %d valid papers. Elected: %s.%nLot committed to as %s%nSHA-256 %s"
                        .formatted(
                                recount.papers().valid(),
                                recount.electedNames().isEmpty() ? "nobody" : recount.electedNames(),
                                recount.order().lot().commitment(),
                                recount.sha256());
            case Verified.Differs(int line, var found, var recounted) ->
                "The record does not hold. Line %d says%n  %s%nand counting again says%n  %s"
                        .formatted(line, found, recounted);
            case Verified.Unreadable(int line, var why) ->
                "This is no record of a count: line %d: %s".formatted(line, why);
        };
    }
}
