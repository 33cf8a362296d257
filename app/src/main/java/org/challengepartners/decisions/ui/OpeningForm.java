package org.challengepartners.decisions.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.challengepartners.decisions.Asked;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.Manner;
import org.challengepartners.decisions.OpeningOrder;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.tenancy.CommandId;

/** What the office has entered so far to open a vote; it travels in the address, so that no step back loses it. */
record OpeningForm(String question, Optional<LocalDate> day, Optional<LocalTime> time, Asked asked) {

    /** An address may be mistyped; beyond this a day cannot be reckoned with. */
    private static final int LAST_YEAR = 9999;

    OpeningForm(String question, Optional<LocalDate> day, Optional<LocalTime> time) {
        this(question, day, time, Asked.FOR_OR_AGAINST);
    }

    static OpeningForm of(QueryParameters address) {
        return new OpeningForm(
                address.getSingleParameter("question").orElse("Is the member in favour of this proposal?"),
                address.getSingleParameter("day")
                        .flatMap(text -> read(LocalDate::parse, text))
                        .filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR),
                address.getSingleParameter("time").flatMap(text -> read(LocalTime::parse, text)),
                asked(address));
    }

    QueryParameters address() {
        var entered = new LinkedHashMap<String, String>();
        entered.put("question", question);
        day.ifPresent(chosen -> entered.put("day", chosen.toString()));
        time.ifPresent(chosen -> entered.put("time", chosen.toString()));
        if (!asked.equals(Asked.FOR_OR_AGAINST)) {
            entered.put("manner", asked.manner().name());
            entered.put("options", String.join("\n", asked.options()));
            entered.put("points", String.valueOf(asked.highest()));
            entered.put("quorum", String.valueOf(asked.quorum()));
            entered.put("revisable", String.valueOf(asked.revisable()));
        }
        return QueryParameters.simple(entered);
    }

    private static Asked asked(QueryParameters address) {
        return new Asked(
                address.getSingleParameter("manner")
                        .flatMap(text -> Stream.of(Manner.values())
                                .filter(manner -> manner.name().equals(text))
                                .findFirst())
                        .orElse(Manner.FOR_OR_AGAINST),
                address.getSingleParameter("options").stream()
                        .flatMap(String::lines)
                        .toList(),
                whole(address, "points"),
                whole(address, "quorum"),
                address.getSingleParameter("revisable").filter("true"::equals).isPresent());
    }

    private static int whole(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The order that this would be; nothing without a closing day, and a day without a time lasts until its end. */
    Optional<OpeningOrder> order(CommandId command, ProposalId proposal) {
        return closing().map(at -> new OpeningOrder(command, proposal, question, at, asked));
    }

    Optional<Closing> closing() {
        return day.map(chosen -> time.map(at -> Closing.at(chosen, at)).orElseGet(() -> Closing.atTheEndOf(chosen)));
    }

    private static <T> Optional<T> read(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeParseException mistyped) {
            return Optional.empty();
        }
    }
}
