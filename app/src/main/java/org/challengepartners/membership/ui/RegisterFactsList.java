package org.challengepartners.membership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.establishments.EstablishmentDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.SummaryList;

/** What the public register says of one establishment, with the day of its file and the licence. */
class RegisterFactsList extends Div {

    RegisterFactsList(EstablishmentDetail said) {
        addClassName("page");
        var list = new SummaryList()
                .row("URN", said.urn().toString())
                .row("State", state(said))
                .row("Kind", said.type().name().or(said::group).orElse(""))
                .row("Phase", said.phase().name().orElse(""))
                .row("Local authority", said.authority().name().orElse(""))
                .row("Trust", said.trust().name().orElse(""))
                .row("Ages", ages(said))
                .row(
                        "Pupils",
                        number(said.pupils())
                                + said.capacity()
                                        .map(" of %,d places"::formatted)
                                        .orElse(""))
                .row("Religious character", said.religiousCharacter().orElse(""))
                .row("Special educational needs", String.join("; ", said.needs()))
                .row("Address", address(said));
        said.website().ifPresent(address -> list.row("Website", link(address)));
        add(list, new Paragraph(source(said)));
    }

    private static String state(EstablishmentDetail said) {
        return Stream.of(
                        Optional.of(said.status().words()),
                        said.openedOn().map(day -> "opened on " + DateWords.day(day)),
                        said.closedOn().map(day -> "last day " + DateWords.day(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String ages(EstablishmentDetail said) {
        return said.lowAge().isPresent() && said.highAge().isPresent()
                ? "%d to %d".formatted(said.lowAge().get(), said.highAge().get())
                : "";
    }

    private static String number(Optional<Integer> number) {
        return number.map("%,d"::formatted).orElse("");
    }

    private static String address(EstablishmentDetail said) {
        return Stream.of(said.street(), said.town(), said.postcode())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Anchor link(String address) {
        var link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static String source(EstablishmentDetail said) {
        return "Public register of schools, file of %s%s. Contains public sector information licensed under the Open Government Licence v3.0."
                .formatted(
                        DateWords.day(said.fileDay()),
                        said.missingSince()
                                .map(day -> "; not in the file of " + DateWords.day(day))
                                .orElse(""));
    }
}
