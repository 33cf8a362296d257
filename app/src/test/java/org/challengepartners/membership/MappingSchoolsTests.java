package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.establishments.Importing;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.SchoolMap.Pin;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The map shows where schools are, and of each no more than the directory; without the directory's key it shows nothing. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class MappingSchoolsTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    Importing importing;

    @Autowired
    Identifying identifying;

    @Autowired
    Forming forming;

    @Autowired
    MappingSchools mapping;

    @Autowired
    Directory directory;

    Made made;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
        RegisterOfFew.importAll(importing);
        RegisterOfFew.identifyManor(made.manor().id(), identifying);
    }

    @Test
    void anotherHeadSeesOfManorSchoolItsPlaceAndWhatTheDirectorySays() {
        Account.OTHER_HEAD.does(() -> {
            var listed = directory.find(made.manor().id()).orElseThrow();
            assertThat(mapping.in(MapWindow.around(523_462, 183_516, 6)).pins())
                    .contains(new Pin(523_462, 183_516, listed));
            assertThat(mapping.of(made.manorsHub().id()).pins())
                    .extracting(pin -> pin.school().name())
                    .contains("Manor School");
        });
    }

    @Test
    void aSchoolThatGoesOnElsewhereMovesOnTheMap() {
        SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            identifying.convert(made.manor().id(), new Urn(144053));
            var there = mapping.in(MapWindow.around(523_515, 183_422, 6));
            assertThat(there.pins()).extracting(Pin::easting).contains(523_515).doesNotContain(523_462);
        });
    }

    @Test
    void manySchoolsAreGatheredInSquaresAndNoneIsLost() {
        SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            int before = mapping.in(MapWindow.ENGLAND).total();
            identifying.enrol(new Urn(900103), Phase.PRIMARY, LocalDate.of(2026, 9, 1));
            assertThat(mapping.in(MapWindow.ENGLAND).total()).isEqualTo(before + 1);
            assertThat(mapping.in(MapWindow.around(450_000, 250_000, 5)).total())
                    .isEqualTo(1);
        });
    }

    @Test
    void whoHoldsNoKeyToTheDirectoryFindsNothingByMapSearchOrHub() {
        SignIn.as(PersonId.next(), SignIn.everyRole(), () -> {
            assertThat(mapping.in(MapWindow.ENGLAND).total()).isZero();
            assertThat(mapping.of(made.manorsHub().id()).pins()).isEmpty();
            assertThat(mapping.hubs()).isEmpty();
            assertThat(directory.search("manor", PageRequest.of(0, 5))).isEmpty();
            assertThat(directory.search("", PageRequest.of(0, 5))).isEmpty();
        });
    }

    @Test
    void theDirectoryFindsByAnyLettersAndWithinAHub() {
        Account.MANOR_HEAD.does(() -> {
            assertThat(directory.search("LOCK", PageRequest.of(0, 5)).getContent())
                    .extracting(ListedSchool::name)
                    .contains("Lockgate Junior School");
            assertThat(directory
                            .search("", made.manorsHub().id(), PageRequest.of(0, 9))
                            .getContent())
                    .hasSize(4);
            assertThat(directory.search("100%_\\", PageRequest.of(0, 9))).isEmpty();
            assertThat(mapping.hubs()).extracting(ListedHub::name).contains("North Hub", "River Hub");
        });
    }
}
