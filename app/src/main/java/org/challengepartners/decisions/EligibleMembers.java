package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.NotEntitled;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.shell.DateWords;
import org.springframework.stereotype.Component;

/**
 * Who may agree to a resolution that is circulated now, and with how many votes: those entitled when the first copy is sent.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/289">Companies Act 2006, s 289</a>
 */
@Component
class EligibleMembers {

    private static final String REGISTER = "Companies Act 2006, ss 112 and 289";

    private final RegisterOfMembers register;

    EligibleMembers(RegisterOfMembers register) {
        this.register = register;
    }

    Roll roll(CirculationOrder order, Constitution rules) {
        return roll(order.leftOut(), rules);
    }

    /** Everybody who may attend a general meeting and vote there, as the register is now. */
    Roll everybody(Constitution rules) {
        return roll(Set.of(), rules);
    }

    private Roll roll(Set<MemberId> leftOut, Constitution rules) {
        var schools = register.schoolsCovered();
        return new Roll(register.entitled().stream()
                .filter(member -> !leftOut.contains(member.id()))
                .map(member -> new RollSeat(
                        member,
                        switch (rules.weight()) {
                            case MEMBER -> 1;
                            case SCHOOL -> schools.getOrDefault(member.id(), 0);
                        }))
                .filter(seat -> seat.rights() > 0)
                .toList());
    }

    /** Who of the register is not on that roll, by name, each with the reason. */
    List<Omission> leftOut(CirculationOrder order, Constitution rules) {
        var leftOut = new ArrayList<Omission>();
        for (var member : register.entitled()) {
            if (order.leftOut().contains(member.id())) {
                leftOut.add(new Omission(member, order.reason(), order.basis()));
            }
        }
        if (rules.weight() == Weight.SCHOOL) {
            var schools = register.schoolsCovered();
            register.entitled().stream()
                    .filter(member -> !order.leftOut().contains(member.id()))
                    .filter(member -> !schools.containsKey(member.id()))
                    .forEach(member -> leftOut.add(new Omission(
                            member, "Covers no school, and votes go by the schools covered", rules.articles())));
        }
        register.notEntitled()
                .forEach(one ->
                        leftOut.add(new Omission(new MemberSummary(one.id(), one.legalName()), why(one), REGISTER)));
        leftOut.sort(Comparator.comparing(one -> one.member().legalName()));
        return leftOut;
    }

    private static String why(NotEntitled one) {
        var ceased = one.ceasedOn();
        return ceased == null
                ? "Is a member only from " + DateWords.day(one.enteredOn())
                : "Ceased to be a member on " + DateWords.day(ceased);
    }
}
