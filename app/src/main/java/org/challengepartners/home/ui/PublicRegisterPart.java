package org.challengepartners.home.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.establishments.EstablishmentDetail;
import org.challengepartners.membership.RegisterFacts;
import org.challengepartners.membership.SchoolNumber;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** What the public register says of the school: anybody can read it there, and it is corrected there. */
class PublicRegisterPart extends Part {

    PublicRegisterPart(RegisterFacts facts) {
        super("What the public register of schools says");
        if (facts.numbers().isEmpty()) {
            add(new Paragraph(
                    "The partnership office has not said yet which establishment of the register your school is."));
            return;
        }
        var list = new SummaryList();
        facts.numbers().forEach(number -> list.row("URN", number.urn() + time(number)));
        facts.establishment().ifPresent(said -> facts(list, said));
        add(list);
        facts.establishment()
                .ifPresent(said -> add(new Paragraph(
                        "File of %s. Contains public sector information licensed under the Open Government Licence v3.0."
                                .formatted(DateWords.day(said.fileDay())))));
    }

    private static void facts(SummaryList list, EstablishmentDetail said) {
        list.row("Kind", said.type().name().or(said::group).orElse(""))
                .row("Phase", said.phase().name().orElse(""))
                .row("Trust", said.trust().name().orElse(""))
                .row("Ages", ages(said))
                .row("Pupils", said.pupils().map("%,d"::formatted).orElse(""))
                .row("Religious character", said.religiousCharacter().orElse(""))
                .row("Special educational needs", String.join("; ", said.needs()))
                .row("Address", address(said));
    }

    private static String time(SchoolNumber number) {
        return number.from().map(day -> ", from " + DateWords.day(day)).orElse("")
                + number.until()
                        .map(day -> ", until " + DateWords.day(day.minusDays(1)))
                        .orElse("");
    }

    private static String ages(EstablishmentDetail said) {
        return said.lowAge().isPresent() && said.highAge().isPresent()
                ? "%d to %d".formatted(said.lowAge().get(), said.highAge().get())
                : "";
    }

    private static String address(EstablishmentDetail said) {
        return Stream.of(said.street(), said.town(), said.postcode())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
