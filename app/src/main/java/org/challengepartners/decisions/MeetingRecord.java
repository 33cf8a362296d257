package org.challengepartners.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.decisions.Outcome.Figure;
import org.challengepartners.decisions.arithmetic.Majority;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of a general meeting, kept ten years: its notice, its roll, what happened in its order, the polls member by member, the
 * results. From its own lines anybody can compute its hashes and its results again ({@link VerifyMeeting}).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/355">Companies Act 2006, ss 355 to 358</a>
 */
record MeetingRecord(
        String format,
        UUID meeting,
        String title,
        String place,
        String chair,
        String business,
        Instant startsAt,
        String noticeHash,
        Instant sentAt,
        Instant deemedAt,
        int clearDays,
        String shortNotice,
        List<String> consents,
        String rules,
        String quorum,
        List<Seat> roll,
        List<Step> steps,
        List<Form> proxies,
        List<Item> resolutions) {

    static final String FORMAT = "meeting-record-v1";
    private static final long MICROS = 1_000_000;
    private static final int NANOS_OF_A_MICRO = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** A member on the roll. */
    record Seat(UUID member, String legalName, int votes) {}

    /** Something that happened; what does not belong to it is null or empty. */
    record Step(
            int place,
            StepKind kind,
            @Nullable Integer resolution,
            @Nullable UUID member,
            String person,
            String note,
            int inFavour,
            int against,
            @Nullable Instant until,
            @Nullable Instant proxiesUntil,
            UUID by,
            Instant at,
            String hash,
            String words) {}

    /** A proxy form, of which each member's last one counts. */
    record Form(String member, int version, String holder, String directions, Instant receivedAt) {}

    /** A resolution with its result and what it was measured by, if it was decided, and its poll member by member if there was one. */
    record Item(
            int number,
            ResolutionKind kind,
            String title,
            String text,
            String textHash,
            String result,
            List<Figure> figures,
            @Nullable Majority majority,
            @Nullable Boolean passed,
            List<Cast> poll) {}

    /** How a member on the roll voted on a poll; no choice where it did not. */
    record Cast(
            UUID member,
            String legalName,
            int votes,
            @Nullable Choice choice,
            String how) {}

    static MeetingRecord of(WholeMeeting whole, GeneralMeetingDetail detail, List<RollSeat> consents) {
        var paper = detail.paper();
        return new MeetingRecord(
                FORMAT,
                paper.id().value(),
                paper.title(),
                paper.place(),
                paper.chair(),
                paper.business(),
                paper.startsAt(),
                paper.noticeHash(),
                paper.sentAt(),
                paper.deemedAt(),
                paper.noticeDays(),
                paper.shortNotice(),
                consents.stream().map(seat -> seat.member().legalName()).toList(),
                paper.rules(),
                paper.quorum(),
                whole.roll().stream()
                        .map(seat -> new Seat(
                                seat.member().id().value(), seat.member().legalName(), seat.rights()))
                        .toList(),
                whole.steps().stream().map(MeetingRecord::step).toList(),
                whole.forms().stream().map(MeetingRecord::form).toList(),
                detail.agenda().stream().map(item -> item(whole, item)).toList());
    }

    private static Step step(GeneralMeetingStep step) {
        return new Step(
                step.place(),
                step.kind(),
                step.resolution().orElse(null),
                step.member().map(member -> member.value()).orElse(null),
                step.person(),
                step.note(),
                step.inFavour(),
                step.against(),
                step.until().orElse(null),
                step.proxiesUntil().orElse(null),
                step.takenBy().value(),
                step.takenAt(),
                step.hash(),
                MeetingWords.minute(step));
    }

    private static Form form(ProxyForm form) {
        return new Form(
                form.member().legalName(),
                form.version(),
                form.holderWords(),
                Direction.written(form.directions()),
                form.receivedAt());
    }

    private static Item item(WholeMeeting whole, AgendaItem item) {
        return new Item(
                item.number(),
                item.kind(),
                item.title(),
                item.text(),
                item.textHash(),
                item.outcome().map(MeetingOutcome::sentence).orElse("Not decided."),
                item.outcome().map(MeetingOutcome::figures).orElse(List.of()),
                item.outcome().map(MeetingOutcome::majority).orElse(null),
                item.outcome().map(MeetingOutcome::passed).orElse(null),
                item.stage() == AgendaItem.Stage.POLLED ? casts(whole.tally(item.number())) : List.of());
    }

    private static List<Cast> casts(MeetingTally tally) {
        return tally.lines().stream()
                .map(line -> new Cast(
                        line.member().id().value(),
                        line.member().legalName(),
                        line.rights(),
                        line.choice().orElse(null),
                        line.how()))
                .toList();
    }

    /** Of a poll that closes now, for the step that fixes it. */
    static String pollHash(MeetingTally tally) {
        return pollHash(casts(tally));
    }

    static String noticeHash(String title, String place, String chair, String business, Instant start) {
        return Fingerprint.of(String.join("\n", title, place, chair, business, String.valueOf(micros(start))));
    }

    /** Microseconds since 1970. */
    static long micros(Instant at) {
        return at.getEpochSecond() * MICROS + at.getNano() / NANOS_OF_A_MICRO;
    }

    /** Of the lines "member id, a tabulator, votes, a tabulator, choice or a hyphen", in the order of the ids. */
    static String pollHash(List<Cast> poll) {
        return Fingerprint.of(poll.stream()
                .sorted(Comparator.comparing(line -> line.member().toString()))
                .map(line -> line.member() + "\t" + line.votes() + "\t"
                        + (line.choice() == null ? "-" : line.choice().name()) + "\n")
                .collect(Collectors.joining()));
    }

    static MeetingRecord read(String json) throws JacksonException {
        return JSON.readValue(json, MeetingRecord.class);
    }

    byte[] json() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The same in rows: what was decided, what happened, and every member. */
    Sheet sheet() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Meeting", title, place, DateWords.dayAndTime(startsAt)));
        resolutions.forEach(item -> {
            rows.add(List.of(
                    "Resolution " + item.number(),
                    item.title(),
                    item.result(),
                    item.kind().words()));
            item.figures().forEach(figure -> rows.add(List.of("Figure", figure.name(), figure.value(), "")));
            item.poll()
                    .forEach(line -> rows.add(List.of(
                            "Vote",
                            line.legalName(),
                            MeetingWords.choice(line.choice()) + ", " + line.how(),
                            Counted.votes(line.votes()))));
        });
        steps.forEach(step -> rows.add(List.of("Minute", DateWords.dayAndTime(step.at()), step.words(), "")));
        roll.forEach(seat -> rows.add(List.of("Member", seat.legalName(), "", Counted.votes(seat.votes()))));
        return new Sheet("Record", List.of("What", "Name", "Value", "Votes or kind"), rows);
    }
}
