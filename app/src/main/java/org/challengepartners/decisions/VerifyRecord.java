package org.challengepartners.decisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * Verifies the record of a written resolution, or of a general meeting, on anybody's machine: {@code java -jar app.jar verify-record record.json}. Text, roll and
 * agreements are hashed again, and the votes are added up again. The exit code is 0 if the record holds, 1 if it does not.
 */
public final class VerifyRecord {

    private VerifyRecord() {}

    /**
     * Reads the record, verifies it and says what came of it.
     *
     * @param arguments the record's file
     */
    public static void main(String... arguments) throws IOException {
        var faults = verify(Files.readString(Path.of(arguments[0])));
        System.out.println(faults.isEmpty() ? "The record holds." : String.join(System.lineSeparator(), faults));
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }

    /** What does not hold, in sentences; empty if all of it does. */
    static List<String> verify(String json) {
        try {
            if (json.contains("\"" + MeetingRecord.FORMAT + "\"")) {
                return VerifyMeeting.verify(MeetingRecord.read(json));
            }
            var record = DecisionRecord.read(json);
            return record.format().equals(DecisionRecord.FORMAT) ? verify(record) : List.of("This is no such record.");
        } catch (JacksonException unreadable) {
            return List.of("This is no record of a written resolution.");
        }
    }

    private static List<String> verify(DecisionRecord record) {
        var faults = new ArrayList<String>();
        if (!Fingerprint.of(record.title() + "\n" + record.question() + "\n" + record.text())
                .equals(record.textHash())) {
            faults.add("The text is not the one that was frozen.");
        }
        var lines = record.roll().stream()
                .sorted(Comparator.comparing(entry -> entry.member().toString()))
                .map(entry -> entry.member() + "\t" + entry.legalName() + "\t" + entry.votes() + "\n")
                .collect(Collectors.joining());
        if (!Fingerprint.of(lines).equals(record.rollHash())
                || record.roll().size() != record.members()
                || record.roll().stream().mapToInt(DecisionRecord.Entry::votes).sum() != record.votes()) {
            faults.add("The roll is not the one that was frozen.");
        }
        boolean enough = record.kind() == ResolutionKind.SPECIAL
                ? 4L * record.needed() >= 3L * record.votes()
                : 2L * record.needed() > record.votes();
        if (!enough) {
            faults.add("Fewer votes were asked for than the law asks.");
        }
        agreements(record, faults);
        return faults;
    }

    private static void agreements(DecisionRecord record, List<String> faults) {
        var agreed = record.roll().stream()
                .filter(entry -> entry.place() != null)
                .sorted(Comparator.comparing(DecisionRecord.Entry::place))
                .toList();
        var before = Fingerprint.of(record.textHash() + "\n" + record.rollHash());
        Instant passed = null;
        int votes = 0;
        for (var entry : agreed) {
            var at = Objects.requireNonNull(entry.agreedAt());
            before = Fingerprint.of(String.join(
                    "\n",
                    before,
                    record.resolution().toString(),
                    String.valueOf(entry.place()),
                    entry.member().toString(),
                    String.valueOf(entry.votes()),
                    String.valueOf(MeetingRecord.micros(at))));
            if (!before.equals(entry.hash())) {
                faults.add("The agreement of %s, number %d, is not the one that was recorded."
                        .formatted(entry.legalName(), entry.place()));
                return;
            }
            votes += at.isBefore(record.lapsesAt()) ? entry.votes() : 0;
            if (passed == null && votes >= record.needed()) {
                passed = at;
            }
        }
        if (!Objects.equals(passed, record.passedAt())) {
            faults.add("Adding up the votes again comes to another result.");
        }
    }
}
