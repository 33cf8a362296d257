package org.challengepartners.decisions;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.challengepartners.membership.MemberId;

/**
 * A form by which a member appoints a proxy, as it was filled.
 *
 * @param holderOf the member whose representative is to act
 * @param holderName the name of somebody else
 * @param directions by the number of each resolution
 */
public record ProxyDraft(
        HolderKind holder, Optional<MemberId> holderOf, String holderName, Map<Integer, Direction> directions) {

    private static final int LONGEST_NAME = 200;

    /** Keeps its own copy, and takes the space around the name away. */
    public ProxyDraft {
        holderName = Typed.clean(holderName);
        directions = Map.copyOf(new TreeMap<>(directions));
    }

    /** The chair, who decides on everything herself. */
    public static ProxyDraft chair(Map<Integer, Direction> directions) {
        return new ProxyDraft(HolderKind.CHAIR, Optional.empty(), "", directions);
    }

    /** Whether it names a holder as its kind asks. */
    boolean namesSomebody() {
        return switch (holder) {
            case CHAIR -> true;
            case REPRESENTATIVE -> holderOf.isPresent();
            case NAMED -> !holderName.isEmpty() && Typed.length(holderName) <= LONGEST_NAME;
            case NOBODY -> false;
        };
    }
}
