package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.establishments.Importing;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A school is made out of an establishment and outlives its number (GS-01 to GS-03, GX-04, XR-13). */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class IdentifyingTests {

    private static final Urn OLD = new Urn(101582);
    private static final Urn NEW = new Urn(144053);
    private static final LocalDate JOINED = LocalDate.of(2013, 9, 1);

    @Autowired
    Importing importing;

    @Autowired
    Identifying identifying;

    @Autowired
    Enrolling enrolling;

    @Autowired
    RegisterOfSchools schools;

    @Autowired
    SchoolFacts facts;

    @Autowired
    Directory directory;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        RegisterOfFew.importAll(importing);
        SignIn.enter(Account.OFFICE.id(), SignIn.roles("office"));
    }

    @Test
    void anEstablishmentBecomesASchoolOnce() {
        var manor = enrol(OLD);

        assertThat(manor.name()).isEqualTo("Manor School");
        assertThat(manor.place()).isEqualTo("London NW10");
        assertThat(identifying.enrol(OLD, Phase.SPECIAL, JOINED)).isEqualTo(new EnrolResult.AlreadyASchool(manor));
        assertThat(identifying.enrol(new Urn(123456), Phase.SPECIAL, JOINED))
                .isEqualTo(new EnrolResult.NoSuchEstablishment());
        assertThat(identifying.enrol(new Urn(900104), Phase.SECONDARY, LocalDate.of(2022, 1, 1)))
                .isEqualTo(new EnrolResult.NotOpen(LocalDate.of(2021, 8, 31)));
        assertThat(directory.find(manor.id()).orElseThrow().phase()).isEqualTo(Phase.SPECIAL);
    }

    @Test
    void aSchoolGoesOnUnderItsNewNumberAndItsPastKeepsTheOld() {
        var manor = enrol(OLD);
        var proposal = identifying.proposals(PageRequest.of(0, 10)).getContent().getFirst();
        assertThat(proposal.school()).isEqualTo(manor.id());
        assertThat(proposal.plain().orElseThrow().urn()).isEqualTo(NEW);

        RegisterOfFew.importAll(importing);
        assertThat(identifying.proposals(PageRequest.of(0, 10)).getContent())
                .as("a second import proposes nothing twice")
                .containsExactly(proposal);
        assertThat(identifying.numbersOf(manor.id()))
                .as("and converts nothing by itself")
                .hasSize(1);

        assertThat(identifying.convert(manor.id(), NEW)).isInstanceOf(ConvertResult.Converted.class);
        assertThat(identifying.convert(manor.id(), NEW)).as("a repeat").isInstanceOf(ConvertResult.Converted.class);

        assertThat(identifying.numbersOf(manor.id()))
                .extracting(SchoolNumber::urn)
                .containsExactly(NEW, OLD);
        assertThat(schools.urnOn(manor.id(), LocalDate.of(2017, 1, 31))).contains(OLD);
        assertThat(schools.urnOn(manor.id(), LocalDate.of(2017, 3, 31))).contains(OLD);
        assertThat(schools.urnOn(manor.id(), LocalDate.of(2017, 4, 1))).contains(NEW);
        assertThat(identifying.schoolWith(OLD)).contains(manor);
        assertThat(identifying.schoolWith(NEW)).contains(manor);
        assertThat(identifying.proposals(PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void aMergerIsAPersonsChoiceAndTheOtherSchoolKeepsItsHistory() {
        var left = enrol(new Urn(900101));
        var right = enrol(new Urn(900102));
        var merged = new Urn(900103);
        assertThat(identifying.proposals(PageRequest.of(0, 10)).getContent())
                .hasSize(2)
                .allSatisfy(proposal -> {
                    assertThat(proposal.plain()).isEmpty();
                    assertThat(proposal.successors()).hasSize(1);
                });

        assertThat(identifying.convert(left.id(), merged)).isInstanceOf(ConvertResult.Converted.class);
        assertThat(identifying.convert(right.id(), merged)).isEqualTo(new ConvertResult.AnothersNumber("Left School"));
        assertThat(identifying.convert(right.id(), NEW)).isEqualTo(new ConvertResult.NotItsSuccessor());
        assertThat(identifying.numbersOf(right.id())).hasSize(1);
    }

    @Test
    void anEstablishmentWithoutASuccessorIsListedAndNothingIsProposed() {
        enrol(new Urn(900104));

        assertThat(identifying.proposals(PageRequest.of(0, 10)).getContent())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.successors()).isEmpty());
    }

    @Test
    void itsOwnPeopleReadWhatTheRegisterSaysAndNobodyElseDoes() {
        var manor = enrol(OLD);
        identifying.convert(manor.id(), NEW);
        enrolling.person(Account.MANOR_HEAD.id(), "Helen Carter", "helen@school.example");
        enrolling.person(Account.OTHER_HEAD.id(), "Grace Whitfield", "grace@school.example");
        enrolling.headteacher(manor.id(), Account.MANOR_HEAD.id());

        Account.MANOR_HEAD.does(() -> {
            var read = facts.of(manor.id());
            assertThat(read.numbers()).hasSize(2);
            assertThat(read.establishment().orElseThrow().needs()).containsExactly("ASD - Autistic Spectrum Disorder");
            assertThat(read.establishment().orElseThrow().type().name()).contains("Community special school");
        });
        Account.OTHER_HEAD.does(() -> {
            assertThat(facts.of(manor.id()).numbers()).isEmpty();
            assertThat(facts.of(manor.id()).establishment()).isEmpty();
        });
    }

    @Test
    void aSchoolThatWasEnrolledByHandIsIdentifiedLater() {
        var school = enrolling.school("Manor School", "London NW10", Phase.SPECIAL, JOINED);

        assertThat(identifying.identify(school.id(), OLD)).isInstanceOf(ConvertResult.Converted.class);
        assertThat(identifying.identify(school.id(), NEW))
                .as("it has a number")
                .isInstanceOf(ConvertResult.NotItsSuccessor.class);
    }

    private SchoolSummary enrol(Urn urn) {
        var result = identifying.enrol(urn, Phase.SPECIAL, JOINED);
        assertThat(result).isInstanceOf(EnrolResult.Enrolled.class);
        return ((EnrolResult.Enrolled) result).school();
    }
}
