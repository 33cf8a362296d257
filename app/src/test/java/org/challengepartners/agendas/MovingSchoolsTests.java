package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Directory;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.HubBoard;
import org.challengepartners.membership.HubDetail.SchoolPlace;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubState;
import org.challengepartners.membership.MoveSchoolResult;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school moves between hubs: its place is history, and who sees the agenda changes in the next transaction. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class MovingSchoolsTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    Forming forming;

    @Autowired
    Enrolling enrolling;

    @Autowired
    HubBoard board;

    @Autowired
    OwnHubs ownHubs;

    @Autowired
    AgendaReading reading;

    @Autowired
    Directory directory;

    private HubId north;
    private HubId river;
    private SchoolId brookside;
    private SchoolId elmPark;

    @BeforeEach
    void begin() {
        house.fresh();
        house.put();
        north = house.hub("North Hub");
        river = house.hub("River Hub");
        brookside = house.school("Brookside Academy");
        elmPark = house.school("Elm Park School");
    }

    @Test
    void theHeadOfASchoolThatMovesInReadsTheAgendaInHerNextTransaction() {
        Account.OTHER_HEAD.does(() -> assertThat(reading.find(house.agenda())).isEmpty());

        move(brookside, north);

        Account.OTHER_HEAD.does(() -> {
            assertThat(reading.find(house.agenda())).isPresent();
            assertThat(ownHubs.find(river)).isEmpty();
            assertThat(ownHubs.members(north)).hasSize(5);
        });
    }

    @Test
    void theHeadOfASchoolThatMovesOutReadsItNoMore() {
        Account.SECOND_HEAD.does(() -> assertThat(reading.find(house.agenda())).isPresent());

        move(elmPark, river);

        Account.SECOND_HEAD.does(() -> {
            assertThat(reading.find(house.agenda())).isEmpty();
            assertThat(reading.mine()).noneMatch(hub -> hub.hub().equals(north));
            assertThat(ownHubs.find(river)).isPresent();
            assertThat(directory.find(elmPark).orElseThrow().hub()).contains("River Hub");
        });
    }

    @Test
    void whoHeadsAnotherSchoolOfTheHubKeepsHerKey() {
        office(() -> enrolling.headteacher(house.school("Fairmile High School"), Account.SECOND_HEAD.id()));

        move(elmPark, river);

        Account.SECOND_HEAD.does(() -> assertThat(reading.find(house.agenda())).isPresent());
    }

    @Test
    void everyPlaceIsHistoryAndASchoolHasOneAtATime() {
        move(elmPark, river);
        move(elmPark, north);

        office(() -> {
            var places = board.find(north).orElseThrow().places().stream()
                    .filter(place -> place.school().equals(elmPark))
                    .toList();
            assertThat(places).hasSize(2);
            assertThat(places.getFirst().until()).isEmpty();
            assertThat(places.getLast().until()).isPresent();
            assertThat(places).extracting(SchoolPlace::endedBecause).contains("nearer to its schools");
            assertThat(board.find(river).orElseThrow().hub().schools()).isEqualTo(5);
            assertThat(forming.move(elmPark, north, "again")).isInstanceOf(MoveSchoolResult.BelongsAlready.class);
        });
        Account.SECOND_HEAD.does(() -> assertThat(reading.find(house.agenda())).isPresent());
    }

    @Test
    void aClosedHubTakesNoSchoolIn() {
        office(() -> {
            forming.state(river, HubState.CLOSED);
            assertThat(forming.move(elmPark, river, "")).isInstanceOf(MoveSchoolResult.HubClosed.class);
        });
        Account.SECOND_HEAD.does(() -> assertThat(reading.find(house.agenda())).isPresent());
    }

    @Test
    void aSchoolThatLeavesItsHubBelongsToNone() {
        office(() -> forming.leave(elmPark, "joins another partnership"));

        Account.SECOND_HEAD.does(() -> {
            assertThat(ownHubs.all()).isEmpty();
            assertThat(directory.find(elmPark).orElseThrow().hub()).isEmpty();
        });
    }

    private void move(SchoolId school, HubId hub) {
        office(() -> assertThat(forming.move(school, hub, "nearer to its schools"))
                .isInstanceOf(MoveSchoolResult.Moved.class));
    }

    private static void office(Runnable work) {
        SignIn.as(Account.OFFICE.id(), Set.of("office"), work);
    }
}
