package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.establishments.Successor;
import org.challengepartners.establishments.Urn;

/**
 * A school whose establishment has closed, with what the public register says came after it. The office decides.
 *
 * @param closedOn the last day on which its establishment was open
 */
public record ConversionProposal(
        SchoolId school, String name, Urn urn, Optional<LocalDate> closedOn, List<Successor> successors) {

    /** The one establishment as which the school plainly goes on; empty where a person has to choose, or nothing came after. */
    public Optional<Successor> plain() {
        return successors.stream()
                .filter(Successor::plain)
                .filter(this::isLater)
                .findFirst();
    }

    private boolean isLater(Successor successor) {
        return successor.name().isPresent()
                && !(successor.openedOn().isPresent()
                        && closedOn.isPresent()
                        && successor.openedOn().get().isBefore(closedOn.get()));
    }
}
