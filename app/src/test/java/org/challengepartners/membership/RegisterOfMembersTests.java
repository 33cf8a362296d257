package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.RegisterResult.Recorded;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The company's register of members, from the application to the entry that stays when a member has gone. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RegisterOfMembersTests {

    private static final MemberParticulars TRUST = new MemberParticulars(
            "Westfield Learning Trust", MemberKind.ACADEMY_TRUST, MemberClass.FULL, "1 Market Street, Ashcombe", "");

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Registering registering;

    @Autowired
    Representing representing;

    @Autowired
    Subscribing subscribing;

    @Autowired
    Inspecting inspecting;

    @Autowired
    RegisterOfMembers register;

    @Autowired
    SigningAgreements agreements;

    @Autowired
    Directory directory;

    @Autowired
    SignedInMember signedInMember;

    @Autowired
    OfficeBoards boards;

    @Autowired
    FollowingCover followingCover;

    @Autowired
    Keyring keys;

    @Autowired
    Clock clock;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
    }

    @Test
    void aTrustAppliesIsApprovedIsEnteredWithItsAcademiesAndIsAMemberFromThenOn() {
        office(() -> {
            var id = applied(TRUST);
            assertThat(names(register.entitled())).doesNotContain("Westfield Learning Trust");
            assertThat(registering.enter(id, today(), List.of()))
                    .as("nobody is entered before the directors have decided")
                    .isEqualTo(new RegisterResult.Wrong(MemberFault.NOT_NOW));

            approve(id);
            var first = school("Westfield Academy");
            var second = school("Eastfield Academy");
            assertThat(registering.enter(id, today(), List.of(first, second))).isEqualTo(new Recorded(id));

            assertThat(names(register.entitled())).contains("Westfield Learning Trust");
            assertThat(directory.find(first).flatMap(ListedSchool::member)).contains("Westfield Learning Trust");
            assertThat(register.find(id).orElseThrow().schools())
                    .extracting(CoveredSchool::name)
                    .containsExactly("Eastfield Academy", "Westfield Academy");
        });
    }

    @Test
    void anApplicationThatIsSentTwiceIsRecordedOnce() {
        office(() -> {
            var command = CommandId.next();
            assertThat(registering.apply(command, named("Sent Twice Trust"), today()))
                    .isEqualTo(registering.apply(command, named("Sent Twice Trust"), today()));
            assertThat(found("sent twice")).hasSize(1);
        });
    }

    @Test
    void anApplicantWhoIsTurnedDownIsNeverEntered() {
        office(() -> {
            var id = applied(named("Turned Down Trust"));
            registering.decide(id, false, today(), "Minute 7 of the directors' meeting");

            assertThat(registering.enter(id, today(), List.of()))
                    .isEqualTo(new RegisterResult.Wrong(MemberFault.NOT_NOW));
            assertThat(register.find(id).orElseThrow().line().state()).isEqualTo(MemberState.TURNED_DOWN);
        });
    }

    @Test
    void everySchoolIsCoveredByOneMemberAtAnyDate() {
        office(() -> {
            var school = school("Twice Covered School");
            var first = member("First Cover Trust", List.of(school));
            var second = member("Second Cover Trust", List.of());

            assertThat(representing.cover(second, List.of(school), today()))
                    .isEqualTo(new RegisterResult.CoveredByAnother("Twice Covered School"));
            representing.uncover(first, school, today());
            assertThat(representing.cover(second, List.of(school), today())).isEqualTo(new Recorded(second));
            assertThat(directory.find(school).flatMap(ListedSchool::member)).contains("Second Cover Trust");
        });
    }

    @Test
    void theBoardListsTheSchoolsThatNoMemberCoversTodayWhateverWasRecordedAhead() {
        var school = of(() -> school("Uncovered School"));
        assertThat(uncovered()).contains("Uncovered School");

        var member = of(() -> member("Covering Trust", List.of()));
        office(() -> representing.cover(member, List.of(school), today().plusDays(5)));
        followingCover.run();
        assertThat(uncovered()).as("covered in five days").contains("Uncovered School");

        var now = of(() -> member("Covering Now Trust", List.of()));
        office(() -> assertThat(representing.cover(now, List.of(school), today()))
                .as("another covers it later")
                .isEqualTo(new RegisterResult.CoveredByAnother("Uncovered School")));
        office(() -> representing.uncover(member, school, today()));
        office(() -> representing.cover(now, List.of(school), today()));
        assertThat(uncovered()).doesNotContain("Uncovered School");

        office(() -> representing.uncover(now, school, today().plusDays(3)));
        followingCover.run();
        assertThat(uncovered()).as("covered for three days more").doesNotContain("Uncovered School");
        JdbcClient.create(TestPostgres.get().superuser())
                .sql(
                        "update membership.member_school set from_day = from_day - 9, until_day = until_day - 9 where school_id = ? and member_id = ?")
                .params(school.value(), now.value())
                .update();
        followingCover.run();
        followingCover.run();
        assertThat(uncovered()).as("that day has come").contains("Uncovered School");
    }

    @Test
    void aMemberGoesFromItsApplicationToItsEndAndEveryStepStandsInTheTrail() {
        office(() -> {
            var id = applied(named("Whole Way Trust"));
            assertThat(state(id)).isEqualTo(MemberState.APPLIED);
            approve(id);
            assertThat(state(id)).isEqualTo(MemberState.APPROVED);
            registering.enter(id, today(), List.of());
            assertThat(state(id)).isEqualTo(MemberState.ENTERED);
            registering.cease(id, today(), "Gave notice");
            assertThat(state(id)).isEqualTo(MemberState.CEASED);
            assertThat(registering.enter(id, today(), List.of()))
                    .as("it would have to apply again")
                    .isEqualTo(new RegisterResult.Wrong(MemberFault.NOT_NOW));

            assertThat(JdbcClient.create(TestPostgres.get().superuser())
                            .sql("select action from audit.line where object = ? order by line_id")
                            .param("member " + id)
                            .query(String.class)
                            .list())
                    .containsExactly("MemberApplied", "MemberApproved", "MemberEntered", "MemberCeased");
        });
    }

    @Test
    void theExportIsTheIndexOfTheRegisterByNameWithThoseWhoHaveCeased() {
        office(() -> {
            var second = member("Export B Trust", List.of());
            member("Export A Trust", List.of());
            registering.cease(second, today(), "Gave notice");

            assertThat(register.export(new RegisterQuery("export", Optional.empty(), Optional.empty())))
                    .extracting(row -> row.particulars().legalName(), RegisterRow::state)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Export A Trust", MemberState.ENTERED),
                            org.assertj.core.groups.Tuple.tuple("Export B Trust", MemberState.CEASED));
        });
    }

    @Test
    void theDatabaseItselfRefusesASecondMemberForASchool() {
        var member = made.members().values().iterator().next();
        var superuser = JdbcClient.create(TestPostgres.get().superuser());

        assertThatThrownBy(() -> superuser
                        .sql("""
                                insert into membership.member_school
                                    (space_id, coverage_id, version, member_id, school_id, from_day)
                                values (?, uuidv7(), 0, ?, ?, current_date)
                                """)
                        .params(
                                SpaceId.COMPANY.value(),
                                member.id().value(),
                                made.manor().id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_member_at_a_date");
    }

    @Test
    void aMemberThatCeasesKeepsItsEntryVotesNoMoreAndCoversNoSchool() {
        var school = of(() -> school("Left Alone School"));
        var id = of(() -> member("Ceasing Trust", List.of(school)));
        var voter = of(() -> person("Vera Vote"));
        office(() -> representing.name(id, voter, "Resolution of the trustees"));

        office(() -> {
            assertThat(registering.cease(id, today(), " "))
                    .isEqualTo(new RegisterResult.Wrong(MemberFault.REASON_MISSING));
            assertThat(registering.cease(id, today(), "Gave notice")).isEqualTo(new Recorded(id));
            assertThat(names(register.entitled())).doesNotContain("Ceasing Trust");
            assertThat(directory.find(school).flatMap(ListedSchool::member)).isEmpty();
            assertThat(keys.holds(SpaceId.COMPANY, voter, KeyRole.REPRESENTATIVE))
                    .isFalse();
            var line = register.find(id).orElseThrow().line();
            assertThat(line.ceasedOn()).contains(today());
            assertThat(line.keptUntil()).contains(today().plusYears(10));
        });
        assertThat(votesFor(voter)).isEmpty();
    }

    @Test
    void onePersonVotesForAMemberAndWhoeverDidSoBeforeDoesNot() {
        var id = of(() -> member("Changing Trust", List.of()));
        var first = of(() -> person("First Voter"));
        var second = of(() -> person("Second Voter"));
        office(() -> representing.name(id, first, "Minute of 3 May"));
        assertThat(votesFor(first)).containsExactly("Changing Trust");

        office(() -> representing.name(id, second, "Minute of 9 June"));

        assertThat(votesFor(first)).isEmpty();
        assertThat(votesFor(second)).containsExactly("Changing Trust");
        office(() -> assertThat(register.find(id).orElseThrow().representatives())
                .extracting(RepresentativeLine::name, RepresentativeLine::authority)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Second Voter", "Minute of 9 June"),
                        org.assertj.core.groups.Tuple.tuple("First Voter", "Minute of 3 May")));
    }

    @Test
    void whoStillVotesForAnotherMemberKeepsHerKey() {
        var first = of(() -> member("Kept Trust", List.of()));
        var second = of(() -> member("Lost Trust", List.of()));
        var voter = of(() -> person("Double Voter"));
        office(() -> representing.name(first, voter, "Minute 1"));
        office(() -> representing.name(second, voter, "Minute 2"));

        office(() -> representing.end(second));

        assertThat(votesFor(voter)).containsExactly("Kept Trust");
    }

    @Test
    void theBoardFindsWhatAMemberLacks() {
        office(() -> {
            var id = member("Lacking Everything Trust", List.of());

            for (var gap :
                    List.of(RegisterGap.NO_REPRESENTATIVE, RegisterGap.NO_SCHOOL, RegisterGap.SUBSCRIPTION_UNPAID)) {
                assertThat(found(new RegisterQuery("lacking", Optional.empty(), Optional.of(gap))))
                        .extracting(RegisterRow::id)
                        .as(gap.words())
                        .containsExactly(id);
            }
            assertThat(found(new RegisterQuery("lacking", Optional.empty(), Optional.of(RegisterGap.NO_ADDRESS))))
                    .isEmpty();
            var year = MembershipYear.of(today());
            subscribing.ask(id, year, "INV-17", today().plusDays(30));
            assertThat(found("lacking").getFirst().subscription()).isEqualTo("Asked");
            subscribing.paid(id, year, today());
            assertThat(found("lacking").getFirst().subscription()).isEqualTo("Paid");
        });
    }

    @Test
    void whoeverInspectsTheRegisterIsLoggedAndAnsweredOnce() {
        office(() -> {
            var friday = LocalDate.of(2026, 11, 20);
            var id = inspecting
                    .asked(new InspectionRequest("Ms A. Reader", "2 High Street", "To write to the members", friday))
                    .orElseThrow();
            var logged = inspecting.log(PageRequest.of(0, 10)).getContent().getFirst();
            assertThat(logged.dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));

            assertThat(inspecting.answered(id, InspectionAnswer.INSPECTED, friday.minusDays(1)))
                    .isFalse();
            assertThat(inspecting.answered(id, InspectionAnswer.INSPECTED, friday))
                    .isTrue();
            assertThat(inspecting.answered(id, InspectionAnswer.COPY_SENT, friday))
                    .isFalse();
            assertThat(inspecting.asked(new InspectionRequest("Nobody", "", "Curious", friday)))
                    .isEmpty();
        });
    }

    @Test
    void theHeadSignsTheYearsAgreementAndMaySignItAnew() {
        var year = MembershipYear.of(today());
        Account.MANOR_HEAD.does(() -> {
            var command = CommandId.next();
            agreements.sign(command, made.manor().id(), year, true);
            agreements.sign(command, made.manor().id(), year, true);
            assertThat(agreements.signed(made.manor().id())).hasSize(1);

            agreements.sign(CommandId.next(), made.manor().id(), year, false);
            var current = agreements.current(made.manor().id(), year).orElseThrow();
            assertThat(current.version()).isEqualTo(2);
            assertThat(current.sharesReports()).isFalse();
            assertThat(current.signedBy()).isEqualTo("Helen Carter");
            assertThat(agreements.sign(
                            CommandId.next(), made.manor().id(), new MembershipYear(year.begins() - 1), true))
                    .isEqualTo(new SignResult.NotThisYear());
        });
        Account.OTHER_HEAD.does(() -> {
            assertThat(agreements.signed(made.manor().id())).isEmpty();
            assertThatThrownBy(
                            () -> agreements.sign(CommandId.next(), made.manor().id(), year, true))
                    .isInstanceOf(java.util.NoSuchElementException.class);
        });
    }

    @Test
    void onlyTheOfficeReadsTheRegister() {
        Account.MANOR_MEMBER.does(() -> assertThatThrownBy(
                        () -> register.search(RegisterQuery.all(), PageRequest.of(0, 10)))
                .isInstanceOf(AccessDeniedException.class));
    }

    private MemberState state(MemberId id) {
        return register.find(id).orElseThrow().line().state();
    }

    private List<String> uncovered() {
        return of(() -> boards.schools(
                        new SchoolsQuery("uncovered", Optional.empty(), Optional.of(SchoolGap.NO_MEMBER)),
                        PageRequest.of(0, 10))
                .map(SchoolRow::name)
                .getContent());
    }

    private List<String> votesFor(PersonId person) {
        return SignIn.as(person, SignIn.roles("company-member"), () -> names(signedInMember.all()));
    }

    private MemberId member(String legalName, List<SchoolId> schools) {
        var id = applied(named(legalName));
        approve(id);
        registering.enter(id, today(), schools);
        return id;
    }

    private MemberId applied(MemberParticulars particulars) {
        return ((Recorded) registering.apply(CommandId.next(), particulars, today())).member();
    }

    private void approve(MemberId id) {
        assertThat(registering.decide(id, true, today(), "Minute 4 of the directors' meeting"))
                .isEqualTo(new Recorded(id));
    }

    private static MemberParticulars named(String legalName) {
        return new MemberParticulars(
                legalName, TRUST.kind(), TRUST.memberClass(), TRUST.address(), "clerk@trust.example");
    }

    private List<RegisterRow> found(String letters) {
        return found(new RegisterQuery(letters, Optional.empty(), Optional.empty()));
    }

    private List<RegisterRow> found(RegisterQuery query) {
        return register.search(query, PageRequest.of(0, 25)).getContent();
    }

    private SchoolId school(String name) {
        return enrolling.school(name, "Ashcombe", Phase.PRIMARY, today()).id();
    }

    private PersonId person(String name) {
        return enrolling
                .person(PersonId.next(), name, "somebody@partnership.example")
                .id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> names(List<MemberSummary> members) {
        return members.stream().map(MemberSummary::legalName).toList();
    }

    private static void office(Runnable work) {
        Account.OFFICE.does(work);
    }

    private static <T> T of(java.util.function.Supplier<T> work) {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), work);
    }
}
