package org.challengepartners.elections;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.Closing;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/**
 * The demonstration's elections, made through the services: one in which members can nominate, and one whose three candidates have
 * consented, which {@link #open} puts to the members once time has closed its nominations.
 */
@Component
public class DemonstrationElections {

    private static final Map<Account, String> STATEMENTS = Map.of(
            Account.MANOR_MEMBER,
                    "I chair the governors of a special school and have sat on two boards. I will ask of every plan what it changes in a classroom.",
            Account.SECOND_MEMBER,
                    "I have kept the accounts of charities for twenty years. Members should know in plain words where each pound goes.",
            Account.OTHER_MEMBER,
                    "Our trust runs a primary and a secondary school. I will bring the hubs' voice to the board and report back each term.");

    private final Electing electing;
    private final OpeningBallots opening;
    private final Nominating nominating;
    private final Clock clock;

    DemonstrationElections(Electing electing, OpeningBallots opening, Nominating nominating, Clock clock) {
        this.electing = electing;
        this.opening = opening;
        this.nominating = nominating;
        this.clock = clock;
    }

    /** The election of which the nominations are complete. */
    public record Nominated(ElectionId election) {}

    /** Makes both. */
    public Nominated make(Made made) {
        announced("Council representative of the North Hub", 1, 10);
        var election = announced("Trustees elected by the members", 2, 7);
        STATEMENTS.forEach((account, statement) -> {
            var email = Objects.requireNonNull(made.people().get(account)).email();
            var manor = member(made, "The Governing Body of Manor School");
            Account.MANOR_MEMBER.does(
                    () -> nominating.nominate(CommandId.next(), election, manor.id(), account.person(), email));
            account.does(() -> nominating.stand(
                    election, nominating.mine(election).orElseThrow().line().version(), statement));
        });
        return new Nominated(election);
    }

    /** Puts it to the members for about ten days; its nominations must have closed. */
    public void open(ElectionId election) {
        office(() -> opening.open(new BallotOrder(
                CommandId.next(), election, Closing.at(LocalDate.now(clock).plusDays(10), LocalTime.of(17, 0)))));
    }

    private ElectionId announced(String title, int seats, int daysAhead) {
        var order = new ElectionOrder(
                CommandId.tellingNoTime(),
                title,
                seats == 1
                        ? "One seat on the partnership's council, for two years"
                        : "Two of the charity's trustees, for three years from the annual general meeting",
                seats,
                Method.SCOTTISH_STV,
                "Articles of 12 May 2014, article 24",
                false,
                Closing.at(LocalDate.now(clock).plusDays(daysAhead), LocalTime.of(17, 0)));
        return switch (office(() -> electing.announce(order))) {
            case AnnounceResult.Announced announced -> announced.id();
            case AnnounceResult other -> throw new IllegalStateException(other.toString());
        };
    }

    private static <T> T office(Supplier<T> work) {
        return SignIn.as(Account.OFFICE.id(), Account.OFFICE.person(), SignIn.roles("office"), work);
    }

    private static MemberSummary member(Made made, String legalName) {
        return Objects.requireNonNull(made.members().get(legalName));
    }
}
