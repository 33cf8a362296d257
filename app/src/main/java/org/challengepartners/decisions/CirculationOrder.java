package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;

/**
 * What the office settles when it circulates a written resolution; irreversible once carried out.
 *
 * @param command made when the form opened; a repeat gets the first answer
 * @param leftOut members of the register who are not eligible for a reason that the register does not know
 * @param reason why they are left out
 * @param basis the article or section that says so
 */
public record CirculationOrder(
        CommandId command,
        ProposalId proposal,
        ResolutionKind kind,
        Matter matter,
        Set<MemberId> leftOut,
        String reason,
        String basis) {

    /** Keeps its own copy, and takes the space around the words away. */
    public CirculationOrder {
        leftOut = Set.copyOf(new LinkedHashSet<>(leftOut));
        reason = Typed.clean(reason);
        basis = Typed.clean(basis);
    }

    /** With everybody of the register who is entitled. */
    public static CirculationOrder toAll(CommandId command, ProposalId proposal, ResolutionKind kind, Matter matter) {
        return new CirculationOrder(command, proposal, kind, matter, Set.of(), "", "");
    }

    /** What keeps it from being carried out; empty if nothing does. */
    List<CirculationFault> faults() {
        var faults = new ArrayList<CirculationFault>();
        wrongWay().ifPresent(faults::add);
        if (!leftOut.isEmpty()) {
            if (reason.isEmpty()) {
                faults.add(CirculationFault.REASON_MISSING);
            } else if (Typed.length(reason) > Omission.LONGEST_REASON) {
                faults.add(CirculationFault.REASON_TOO_LONG);
            }
            if (basis.isEmpty()) {
                faults.add(CirculationFault.BASIS_MISSING);
            } else if (Typed.length(basis) > Omission.LONGEST_BASIS) {
                faults.add(CirculationFault.BASIS_TOO_LONG);
            }
        }
        return faults;
    }

    private Optional<CirculationFault> wrongWay() {
        if (matter == Matter.REMOVAL_OF_DIRECTOR) {
            return Optional.of(CirculationFault.DIRECTOR_ONLY_AT_A_MEETING);
        }
        if (matter == Matter.REMOVAL_OF_AUDITOR) {
            return Optional.of(CirculationFault.AUDITOR_ONLY_AT_A_MEETING);
        }
        return matter.needsSpecial() && kind != ResolutionKind.SPECIAL
                ? Optional.of(CirculationFault.ONLY_AS_SPECIAL)
                : Optional.empty();
    }
}
