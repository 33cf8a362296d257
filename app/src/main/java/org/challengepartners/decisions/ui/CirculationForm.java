package org.challengepartners.decisions.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.challengepartners.decisions.CirculationOrder;
import org.challengepartners.decisions.Matter;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.ResolutionKind;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;

/** What the office has entered so far to circulate a resolution; it travels in the address, so that no step back loses it. */
record CirculationForm(
        Optional<ResolutionKind> kind, Optional<Matter> matter, Set<MemberId> leftOut, String reason, String basis) {

    static CirculationForm of(QueryParameters address) {
        return new CirculationForm(
                address.getSingleParameter("kind").flatMap(text -> one(ResolutionKind.values(), text)),
                address.getSingleParameter("about").flatMap(text -> one(Matter.values(), text)),
                new LinkedHashSet<>(address.getParameters("out").stream()
                        .flatMap(id -> MemberId.parse(id).stream())
                        .toList()),
                address.getSingleParameter("reason").orElse(""),
                address.getSingleParameter("basis").orElse(""));
    }

    QueryParameters address() {
        var entered = new LinkedHashMap<String, List<String>>();
        kind.ifPresent(chosen -> entered.put("kind", List.of(chosen.name())));
        matter.ifPresent(chosen -> entered.put("about", List.of(chosen.name())));
        if (!leftOut.isEmpty()) {
            entered.put("out", leftOut.stream().map(MemberId::toString).toList());
            entered.put("reason", List.of(reason));
            entered.put("basis", List.of(basis));
        }
        return new QueryParameters(entered);
    }

    /** The order that this would be; nothing while its kind or what it is about is not chosen. */
    Optional<CirculationOrder> order(CommandId command, ProposalId proposal) {
        return kind.flatMap(chosen ->
                matter.map(about -> new CirculationOrder(command, proposal, chosen, about, leftOut, reason, basis)));
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String text) {
        return Stream.of(all).filter(value -> value.name().equals(text)).findFirst();
    }
}
