package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.decisions.arithmetic.Majority;
import org.challengepartners.decisions.arithmetic.Poll;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the record of a general meeting: notice, texts, roll and every step are hashed again, each poll is counted again from its lines,
 * and what passed, and nothing else, must have passed by the rules and the law. Part of {@link VerifyRecord}.
 */
final class VerifyMeeting {

    private VerifyMeeting() {}

    static List<String> verify(MeetingRecord record) {
        var faults = new ArrayList<String>();
        if (!MeetingRecord.noticeHash(
                        record.title(), record.place(), record.chair(), record.business(), record.startsAt())
                .equals(record.noticeHash())) {
            faults.add("The notice is not the one that was sent.");
        }
        for (var item : record.resolutions()) {
            if (!Fingerprint.of(item.title() + "\n" + item.kind() + "\n" + item.text())
                    .equals(item.textHash())) {
                faults.add("The text of resolution %d is not the one that was frozen.".formatted(item.number()));
            }
        }
        if (record.steps().isEmpty()
                || record.steps().getFirst().kind() != StepKind.OPENED
                || record.steps().getLast().kind() != StepKind.CLOSED) {
            faults.add("The steps do not go from the opening of the meeting to its end.");
            return faults;
        }
        roll(record, faults);
        steps(record, faults);
        record.resolutions().forEach(item -> result(record, item, faults));
        return faults;
    }

    private static void roll(MeetingRecord record, List<String> faults) {
        var lines = record.roll().stream()
                .sorted(Comparator.comparing(seat -> seat.member().toString()))
                .map(seat -> seat.member() + "\t" + seat.legalName() + "\t" + seat.votes() + "\n")
                .collect(Collectors.joining());
        if (!Fingerprint.of(lines).equals(record.steps().getFirst().note())) {
            faults.add("The roll is not the one that was frozen.");
        }
    }

    private static void steps(MeetingRecord record, List<String> faults) {
        var texts = record.resolutions().stream()
                .sorted(Comparator.comparing(MeetingRecord.Item::number))
                .map(MeetingRecord.Item::textHash)
                .collect(Collectors.joining("\n"));
        var before = Fingerprint.of(record.noticeHash() + "\n" + texts);
        int place = 0;
        for (var step : record.steps()) {
            place++;
            before = Fingerprint.of(String.join(
                    "\n",
                    before,
                    record.meeting().toString(),
                    String.valueOf(place),
                    step.kind().name(),
                    orNothing(step.resolution()),
                    orNothing(step.member()),
                    step.person(),
                    step.note(),
                    String.valueOf(step.inFavour()),
                    String.valueOf(step.against()),
                    orNothing(step.until() == null ? null : MeetingRecord.micros(step.until())),
                    orNothing(step.proxiesUntil() == null ? null : MeetingRecord.micros(step.proxiesUntil())),
                    step.by().toString(),
                    String.valueOf(MeetingRecord.micros(step.at()))));
            if (!before.equals(step.hash())) {
                faults.add("Step %d of the meeting is not the one that was written down.".formatted(place));
                return;
            }
        }
    }

    private static String orNothing(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void result(MeetingRecord record, MeetingRecord.Item item, List<String> faults) {
        var deciding = deciding(record, item.number());
        if (deciding.isEmpty()) {
            if (item.passed() != null) {
                faults.add("Nothing was decided on resolution %d.".formatted(item.number()));
            }
            return;
        }
        var step = deciding.get();
        var poll = new Poll(step.inFavour(), step.against());
        var law = item.kind() == ResolutionKind.SPECIAL ? Majority.SPECIAL : Majority.ORDINARY;
        var rules = item.majority();
        boolean counted = step.kind() == StepKind.HANDS
                || step.note().startsWith(MeetingRecord.pollHash(item.poll()) + " ")
                        && votes(item, Choice.FOR) == step.inFavour()
                        && votes(item, Choice.AGAINST) == step.against();
        boolean judged = rules != null
                && item.passed() != null
                && item.passed() == poll.passes(rules)
                && (!item.passed() || poll.passes(law));
        if (!judged || !counted) {
            faults.add("Counting resolution %d again comes to another result.".formatted(item.number()));
        }
    }

    /** The step that decided a resolution: hands, unless a poll was demanded or opened after them; else the end of its poll. */
    private static Optional<MeetingRecord.Step> deciding(MeetingRecord record, int resolution) {
        Optional<MeetingRecord.Step> deciding = Optional.empty();
        for (var step : record.steps()) {
            if (Objects.equals(step.resolution(), resolution)) {
                deciding = step.kind() == StepKind.HANDS || step.kind() == StepKind.POLL_CLOSED
                        ? Optional.of(step)
                        : Optional.empty();
            }
        }
        return deciding;
    }

    private static int votes(MeetingRecord.Item item, Choice choice) {
        return item.poll().stream()
                .filter(line -> line.choice() == choice)
                .mapToInt(MeetingRecord.Cast::votes)
                .sum();
    }
}
