package org.challengepartners.elections;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.proof.Commitment;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.RegisterOfPeople;
import org.challengepartners.membership.Registering;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.CommandId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tests of elections begin with: the demonstration's people and members, and elections that come as far as a test needs. */
@Component
public class ElectionHouse {

    /** Who stands in the elections of the tests. */
    public static final List<Account> CANDIDATES = List.of(Account.MANOR_HEAD, Account.SECOND_HEAD, Account.THIRD_HEAD);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DemonstrationMembership demonstration;
    private final Electing electing;
    private final OpeningBallots opening;
    private final Nominating nominating;
    private final Balloting balloting;
    private final FollowingElections following;
    private final Registering registering;
    private final RegisterOfPeople people;
    private final SignedInMember signedInMember;
    private final Clock clock;

    ElectionHouse(
            DemonstrationMembership demonstration,
            Electing electing,
            OpeningBallots opening,
            Nominating nominating,
            Balloting balloting,
            FollowingElections following,
            Registering registering,
            RegisterOfPeople people,
            SignedInMember signedInMember,
            Clock clock) {
        this.demonstration = demonstration;
        this.electing = electing;
        this.opening = opening;
        this.nominating = nominating;
        this.balloting = balloting;
        this.following = following;
        this.registering = registering;
        this.people = people;
        this.signedInMember = signedInMember;
        this.clock = clock;
    }

    /** A member and who votes for it. */
    public record Voter(MemberId member, Account account) {}

    /** Makes people, schools and members. */
    public Made people() {
        TestHouse.firstOffice(Account.OFFICE.id());
        return demonstration.make();
    }

    /** Manor, Elm Park and the trust, with their representatives. */
    public List<Voter> three(Made made) {
        return List.of(
                new Voter(member(made, "The Governing Body of Manor School"), Account.MANOR_MEMBER),
                new Voter(member(made, "The Governing Body of Elm Park School"), Account.SECOND_MEMBER),
                new Voter(member(made, "Three Rivers Learning Trust"), Account.OTHER_MEMBER));
    }

    /** So many members more, for whom the demonstration's three representatives vote in turn. */
    public List<Voter> entered(Made made, int howMany) {
        var accounts = List.of(Account.MANOR_MEMBER, Account.SECOND_MEMBER, Account.OTHER_MEMBER);
        var voters = new ArrayList<Voter>();
        for (int i = 0; i < howMany; i++) {
            var account = accounts.get(i % accounts.size());
            var name = "Trust number %03d".formatted(i + 1);
            voters.add(office(() -> {
                var entered = registering.enter(name, made.manor().joinedOn(), List.of());
                registering.representative(entered.id(), account.id());
                return new Voter(entered.id(), account);
            }));
        }
        return voters;
    }

    public ElectionOrder order(String title, int seats, Method method) {
        return new ElectionOrder(
                CommandId.next(),
                title,
                "Trustees elected by the members, for three years",
                seats,
                method,
                "Articles of 12 May 2014, article 24",
                true,
                Closing.at(LocalDate.now(clock).plusDays(7), LocalTime.of(17, 0)));
    }

    public ElectionId announced(String title, int seats, Method method) {
        return office(() -> switch (electing.announce(order(title, seats, method))) {
            case AnnounceResult.Announced announced -> announced.id();
            case AnnounceResult other -> throw new AssertionError(other);
        });
    }

    /** Nominated by Manor's governing body, with her consent. */
    public void stands(ElectionId election, Account candidate) {
        nominated(election, candidate);
        as(
                candidate,
                () -> nominating.stand(
                        election,
                        nominating.mine(election).orElseThrow().line().version(),
                        "I am " + candidate.person() + " and will listen to every school."));
    }

    public NominateResult nominated(ElectionId election, Account candidate) {
        var email = office(() -> people.find(candidate.id())).orElseThrow().email();
        return as(
                Account.MANOR_MEMBER,
                () -> nominating.nominate(CommandId.next(), election, manor(), candidate.person(), email));
    }

    /** An election of three candidates in which voting is open for ten days. */
    public ElectionId open(String title, int seats, Method method) {
        var election = announced(title, seats, method);
        CANDIDATES.forEach(candidate -> stands(election, candidate));
        letNominationsClose(election);
        office(() -> switch (opening.open(ballotOrder(election))) {
            case OpenBallotResult.Opened opened -> opened;
            case OpenBallotResult other -> throw new AssertionError(other);
        });
        return election;
    }

    public ElectionId open(String title) {
        return open(title, 1, Method.SCOTTISH_STV);
    }

    public BallotOrder ballotOrder(ElectionId election) {
        return new BallotOrder(
                CommandId.next(), election, Closing.at(LocalDate.now(clock).plusDays(10), LocalTime.of(17, 0)));
    }

    /** Seals a paper as a browser does. */
    public static SealedBallot sealed(ElectionId election, Paper paper) {
        var random = new byte[Commitment.RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var nonce = UUID.randomUUID();
        var commitment = Commitment.to(election.value(), nonce, paper.toString(), random);
        return new SealedBallot(
                CommandId.tellingNoTime(),
                paper,
                nonce,
                HexFormat.of().formatHex(random),
                commitment.hash().hex());
    }

    /** The ballots that await that person. */
    public List<AwaitedBallot> awaited(Account account) {
        return as(account, following::awaitingMe);
    }

    public CastBallotResult cast(Voter voter, ElectionId election, SealedBallot ballot) {
        return as(voter.account(), () -> balloting.cast(election, voter.member(), ballot));
    }

    public CastBallotResult cast(Voter voter, ElectionId election, Paper paper) {
        return cast(voter, election, sealed(election, paper));
    }

    public ElectionDetail seen(Account account, ElectionId election) {
        return as(account, () -> following.find(election).orElseThrow());
    }

    /** An election as that person finds it; empty for a stranger. */
    public Optional<ElectionDetail> find(ElectionId election) {
        return following.find(election);
    }

    public ElectionResult result(ElectionId election) {
        return seen(Account.MANOR_MEMBER, election).result().orElseThrow();
    }

    /** Manor School's governing body. */
    public MemberId manor() {
        return as(Account.MANOR_MEMBER, signedInMember::all).stream()
                .filter(member -> member.legalName().equals("The Governing Body of Manor School"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Lets the close of nominations pass, as only time can. */
    public static void letNominationsClose(ElectionId election) {
        superuser().sql("""
                        update elections.election set nominations_until = announced_at + interval '1 microsecond'
                        where election_id = ?
                        """).param(election.value()).update();
    }

    /** Lets the closing instant pass, as only time can: nothing of the application is told. */
    public static void letItClose(ElectionId election) {
        superuser()
                .sql(
                        "update elections.opening set closes_at = opens_at + interval '1 microsecond' where election_id = ?")
                .param(election.value())
                .update();
    }

    /** Lets voting be open for five days, with two left, as only time can. */
    static void letItCloseSoon(ElectionId election) {
        superuser().sql("""
                        update elections.opening set opens_at = now() - interval '5 days', closes_at = now() + interval '2 days'
                        where election_id = ?
                        """).param(election.value()).update();
    }

    public static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }

    /** What is done with plain SQL. */
    interface Statements<T> {
        T run(Statement statement) throws SQLException;
    }

    /** Runs plain SQL as the application's login wearing that hat, entered as that person; what it changes is taken back. */
    static <T> T wearing(String hat, Account account, Statements<T> work) {
        return wearing(hat, account.id().value(), account.realmRole(), work);
    }

    /** The same as the job. */
    static <T> T job(Statements<T> work) {
        return wearing("cp_job", UUID.fromString("00000000-0000-7000-8000-0000000000b0"), "job", work);
    }

    private static <T> T wearing(String hat, UUID person, String realmRole, Statements<T> work) {
        try (var connection = TestPostgres.get().connectAs("cp_app").getConnection()) {
            connection.setAutoCommit(false);
            try (var enter = connection.prepareStatement("select set_config('role', ?, true), tenancy.enter(?, ?)")) {
                enter.setString(1, hat);
                enter.setObject(2, person);
                enter.setArray(3, connection.createArrayOf("text", new String[] {realmRole}));
                enter.execute();
            }
            try (var statement = connection.createStatement()) {
                return work.run(statement);
            } finally {
                connection.rollback();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static MemberId member(Made made, String legalName) {
        return Objects.requireNonNull(made.members().get(legalName)).id();
    }

    public static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), SignIn.roles(account.realmRole()), work);
    }

    public static <T> T office(Supplier<T> work) {
        return as(Account.OFFICE, work);
    }
}
