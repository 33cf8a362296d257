package org.challengepartners.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.challengepartners.decisions.Outcome.Figure;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of a written resolution, kept ten years: what was put, to whom, who agreed when, and what came of it. From its own
 * lines anybody can compute its hashes and its result again ({@link VerifyRecord}).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/355">Companies Act 2006, s 355</a>
 */
record DecisionRecord(
        String format,
        UUID resolution,
        String legalEffect,
        ResolutionKind kind,
        String title,
        String question,
        String text,
        String textHash,
        int rulesVersion,
        String articles,
        String rule,
        Instant circulatedAt,
        LocalDate lastDay,
        Instant lapsesAt,
        int members,
        int votes,
        int needed,
        String rollHash,
        String result,
        List<Figure> figures,
        @Nullable Instant passedAt,
        List<Entry> roll,
        List<LeftOut> leftOut) {

    static final String FORMAT = "resolution-record-v1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /**
     * An eligible member.
     *
     * @param place of its agreement in the order of receipt; null, like the others, if it has not agreed
     */
    record Entry(
            UUID member,
            String legalName,
            int votes,
            @Nullable Integer place,
            @Nullable Instant agreedAt,
            @Nullable String hash) {}

    /** A member of the register that is not eligible, and why. */
    record LeftOut(String legalName, String reason, String basis) {}

    /**
     * Of a resolution as it stands.
     *
     * @param seats everybody on the roll
     */
    static DecisionRecord of(
            ResolutionResult result, List<RollSeat> seats, List<Agreement> agreements, List<Omission> leftOut) {
        var resolution = result.paper();
        var paper = resolution.paper();
        return new DecisionRecord(
                FORMAT,
                paper.id().value(),
                paper.vehicle().effect(),
                resolution.kind(),
                paper.title(),
                paper.question(),
                paper.text(),
                paper.textHash(),
                resolution.rules().version(),
                resolution.rules().articles(),
                resolution.rule(),
                paper.opensAt(),
                resolution.lastDay(),
                paper.closing().at(),
                paper.rollSize(),
                resolution.rights(),
                resolution.needed(),
                paper.rollHash(),
                result.sentence(),
                result.figures(),
                result.passedAt().orElse(null),
                new Roll(seats)
                        .seats().stream().map(seat -> entry(seat, agreements)).toList(),
                leftOut.stream()
                        .map(one -> new LeftOut(one.member().legalName(), one.reason(), one.basis()))
                        .toList());
    }

    private static Entry entry(RollSeat seat, List<Agreement> agreements) {
        var agreed = agreements.stream()
                .filter(agreement -> agreement.member().equals(seat.member().id()))
                .findFirst();
        return new Entry(
                seat.member().id().value(),
                seat.member().legalName(),
                seat.rights(),
                agreed.map(Agreement::place).orElse(null),
                agreed.map(Agreement::receivedAt).orElse(null),
                agreed.map(Agreement::hash).orElse(null));
    }

    static DecisionRecord read(String json) throws JacksonException {
        return JSON.readValue(json, DecisionRecord.class);
    }

    byte[] json() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The same in rows: the result, its figures, and every member. */
    Sheet sheet() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Resolution", title, kind.words(), ""));
        rows.add(List.of("Legal effect", legalEffect, "", ""));
        rows.add(List.of("Result", result, "", ""));
        figures.forEach(figure -> rows.add(List.of("Figure", figure.name(), figure.value(), "")));
        roll.forEach(
                entry -> rows.add(List.of("Member", entry.legalName(), agreed(entry), Counted.votes(entry.votes()))));
        leftOut.forEach(one -> rows.add(List.of("Not eligible", one.legalName(), one.reason(), one.basis())));
        return new Sheet("Record", List.of("What", "Name", "Value", "Votes or rule"), rows);
    }

    /** What a reader sees of a member's answer. */
    static String agreed(Entry entry) {
        var at = entry.agreedAt();
        return at == null ? "Did not agree" : "Agreed on " + DateWords.dayAndTime(at) + " (UK time)";
    }
}
