package org.challengepartners.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.membership.MemberSummary;

/** Which members may vote in a contest, as the register was when it opened, and how many votes each has. */
record Roll(List<RollSeat> seats) {

    Roll {
        seats = seats.stream()
                .sorted(Comparator.comparing(seat -> seat.member().id().toString()))
                .toList();
    }

    /** Each member has one vote. */
    static Roll oneVoteEach(List<MemberSummary> members) {
        return new Roll(members.stream().map(member -> new RollSeat(member, 1)).toList());
    }

    List<MemberSummary> members() {
        return seats.stream().map(RollSeat::member).toList();
    }

    /** The votes of all of them. */
    int rights() {
        return seats.stream().mapToInt(RollSeat::rights).sum();
    }

    int size() {
        return seats.size();
    }

    /** Of the lines "member id, a tabulator, legal name", in the order of the ids. */
    String hash() {
        return Fingerprint.of(members().stream()
                .map(member -> member.id() + "\t" + member.legalName() + "\n")
                .collect(Collectors.joining()));
    }

    /** Of the lines "member id, a tabulator, legal name, a tabulator, votes", in the order of the ids. */
    String hashWithRights() {
        return Fingerprint.of(seats.stream()
                .map(seat -> seat.member().id() + "\t" + seat.member().legalName() + "\t" + seat.rights() + "\n")
                .collect(Collectors.joining()));
    }

    List<RollEntry> entriesOf(ContestId contest) {
        return seats.stream()
                .map(seat -> new RollEntry(contest, seat.member(), seat.rights()))
                .toList();
    }
}
