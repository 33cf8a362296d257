package org.challengepartners.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.membership.MemberSummary;

/** Which members may vote in a contest, as the register was when it opened. */
record Roll(List<MemberSummary> members) {

    Roll {
        members = members.stream()
                .sorted(Comparator.comparing(member -> member.id().toString()))
                .toList();
    }

    int size() {
        return members.size();
    }

    /** Of the lines "member id, a tabulator, legal name", in the order of the ids. */
    String hash() {
        return Fingerprint.of(members.stream()
                .map(member -> member.id() + "\t" + member.legalName() + "\n")
                .collect(Collectors.joining()));
    }

    List<RollEntry> entriesOf(ContestId contest) {
        return members.stream().map(member -> new RollEntry(contest, member)).toList();
    }
}
