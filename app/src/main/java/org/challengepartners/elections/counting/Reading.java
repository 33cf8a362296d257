package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What counts of a paper: the candidates it gives a vote to, in its order, or the reason why it gives none. */
record Reading(List<Integer> candidates, Optional<PaperFault> fault) {

    static Reading of(Paper paper, CountOrder order) {
        if (paper.places().isEmpty()) {
            return rejected(PaperFault.BLANK);
        }
        return order.rules().method().transfers() ? ranking(paper, order) : crosses(paper, order);
    }

    /** As far as the first gap, repeat or number that nobody has; then without those who withdrew. */
    private static Reading ranking(Paper paper, CountOrder order) {
        var read = new ArrayList<Integer>();
        for (var place : paper.places()) {
            if (place.size() != 1 || read.contains(place.getFirst()) || !order.stands(place.getFirst())) {
                break;
            }
            read.add(place.getFirst());
        }
        if (read.isEmpty()) {
            return rejected(atTheFirst(paper.places().getFirst()));
        }
        return withoutWithdrawn(read, order);
    }

    private static PaperFault atTheFirst(List<Integer> place) {
        return switch (place.size()) {
            case 0 -> PaperFault.NO_FIRST_PREFERENCE;
            case 1 -> PaperFault.UNKNOWN_CANDIDATE;
            default -> PaperFault.SHARED_FIRST_PREFERENCE;
        };
    }

    /** Whoever is named, wherever, once each. */
    private static Reading crosses(Paper paper, CountOrder order) {
        var named = paper.places().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        if (order.rules().method() == Method.FIRST_PAST_THE_POST
                && named.size() > order.rules().seats()) {
            return rejected(PaperFault.TOO_MANY_CROSSES);
        }
        var standing = named.stream().filter(order::stands).toList();
        return standing.isEmpty() ? rejected(PaperFault.UNKNOWN_CANDIDATE) : withoutWithdrawn(standing, order);
    }

    private static Reading withoutWithdrawn(List<Integer> read, CountOrder order) {
        var left = read.stream()
                .filter(number -> !order.withdrawn().contains(number))
                .toList();
        return left.isEmpty() ? rejected(PaperFault.ONLY_WITHDRAWN) : new Reading(left, Optional.empty());
    }

    private static Reading rejected(PaperFault fault) {
        return new Reading(List.of(), Optional.of(fault));
    }
}
