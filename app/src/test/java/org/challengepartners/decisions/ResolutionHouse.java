package org.challengepartners.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.membership.Registering;
import org.springframework.stereotype.Component;

/** Five members, each with somebody who votes for it: the roll of the tests of written resolutions. */
@Component
public class ResolutionHouse {

    private final Registering registering;
    private final RegisterOfMembers register;
    private final Clock clock;

    ResolutionHouse(Registering registering, RegisterOfMembers register, Clock clock) {
        this.registering = registering;
        this.register = register;
        this.clock = clock;
    }

    /** A member and who votes for it. */
    public record Voter(MemberId member, Account account) {}

    /** Manor, Elm Park and the trust of the demonstration, and two that are entered for this test. */
    public List<Voter> five(Made made) {
        return List.of(
                new Voter(member(made, "The Governing Body of Manor School"), Account.MANOR_MEMBER),
                new Voter(member(made, "The Governing Body of Elm Park School"), Account.SECOND_MEMBER),
                new Voter(member(made, "Three Rivers Learning Trust"), Account.OTHER_MEMBER),
                entered(made, "The Fourth Trust", Account.LEAD_REVIEWER),
                entered(made, "The Fifth Trust", Account.PEER_REVIEWER));
    }

    /** A member entered today, for whom this person votes. */
    public Voter entered(Made made, String legalName, Account account) {
        return entered(legalName, made.manor().joinedOn(), account);
    }

    private Voter entered(String legalName, LocalDate on, Account account) {
        return DecisionsHouse.office(() -> {
            var entered = registering.enter(legalName, on, List.of());
            registering.representative(entered.id(), account.id());
            return new Voter(entered.id(), account);
        });
    }

    private static MemberId member(Made made, String legalName) {
        return Objects.requireNonNull(made.members().get(legalName)).id();
    }

    /** Manor, Elm Park and the trust, and two that are entered for this test; the demonstration's three representatives vote for all. */
    public MemberId[] fiveOfThree() {
        var today = LocalDate.now(clock);
        var fourth = entered("The Fourth Trust", today, Account.SECOND_MEMBER);
        var fifth = entered("The Fifth Trust", today, Account.OTHER_MEMBER);
        var named = List.of(
                "The Governing Body of Manor School",
                "The Governing Body of Elm Park School",
                "Three Rivers Learning Trust");
        return DecisionsHouse.office(() -> Stream.concat(
                        register.entitled().stream()
                                .filter(member -> named.contains(member.legalName()))
                                .map(MemberSummary::id),
                        Stream.of(fourth.member(), fifth.member()))
                .toArray(MemberId[]::new));
    }

    /** The ids of them. */
    public static MemberId[] ids(List<Voter> voters) {
        return voters.stream().map(Voter::member).toArray(MemberId[]::new);
    }
}
