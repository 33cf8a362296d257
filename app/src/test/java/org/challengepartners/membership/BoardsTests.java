package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.generated.GeneratedPartnership;
import org.challengepartners.generated.Size;
import org.challengepartners.shell.TurnedPage;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a board finds with its indexes is what the rule finds that reads every row, in the same order, however one turns its pages. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BoardsTests {

    private static final PersonId OFFICE = PersonId.next();
    private static final int ROWS = 40;
    private static final List<String> LETTERS =
            List.of("", "school", "wo", "q", "9", "person1", "Bram", "bury f", "%", "e_", "zzzz", "a'b\\", "hub");

    @Autowired
    GeneratedPartnership generated;

    @Autowired
    OfficeBoards boards;

    @Autowired
    RegisterOfMembers register;

    @Autowired
    Directory directory;

    @Autowired
    HubBoard hubs;

    @Autowired
    Clock clock;

    @BeforeAll
    void makeAPartnershipWhereMuchIsMissing() {
        TestHouse.empty();
        generated.make(new Size(330, 6, 0, 11), TestPostgres.get().superuser());
        TestHouse.firstOffice(OFFICE);
        for (var statement : WhatIsMissing.IN_A_PARTNERSHIP) {
            superuser().sql(statement).update();
        }
    }

    @Test
    void theBoardOfSchoolsFindsWhatTheRuleFinds() {
        for (var letters : LETTERS) {
            for (var gap : choices(SchoolGap.values())) {
                for (var phase : List.of(Optional.<Phase>empty(), Optional.of(Phase.SPECIAL))) {
                    var query = new SchoolsQuery(letters, phase, gap);
                    assertThat(everyWay(
                                    page -> boards.schools(query, page),
                                    row -> row.id().value()))
                            .as(query.toString())
                            .allMatch(ruled(WhatIsMissing.SCHOOLS, letters, phase, gap)::equals);
                }
            }
        }
    }

    @Test
    void theRegisterOfMembersFindsWhatTheRuleFinds() {
        for (var letters : LETTERS) {
            for (var gap : choices(RegisterGap.values())) {
                for (var state : List.of(Optional.<MemberState>empty(), Optional.of(MemberState.CEASED))) {
                    var query = new RegisterQuery(letters, state, gap);
                    assertThat(everyWay(
                                    page -> register.search(query, page),
                                    row -> row.id().value()))
                            .as(query.toString())
                            .allMatch(ruled(WhatIsMissing.MEMBERS, letters, state, gap)::equals);
                }
            }
        }
    }

    @Test
    void theBoardOfPeopleFindsWhatTheRuleFinds() {
        for (var letters : LETTERS) {
            for (var gap : choices(PeopleGap.values())) {
                for (var role : List.of(
                        Optional.<KeyRole>empty(), Optional.of(KeyRole.HUB_LEAD), Optional.of(KeyRole.HEADTEACHER))) {
                    var query = new PeopleQuery(letters, role, gap);
                    assertThat(everyWay(
                                    page -> boards.people(query, page),
                                    row -> row.id().value()))
                            .as(query.toString())
                            .allMatch(ruled(WhatIsMissing.PEOPLE, letters, role, gap)::equals);
                }
            }
        }
    }

    @Test
    void theDirectoryFindsWhatTheRuleFinds() {
        for (var letters : LETTERS) {
            assertThat(everyWay(
                            page -> directory.search(letters, page),
                            row -> row.id().value()))
                    .as(letters)
                    .allMatch(ruled(WhatIsMissing.SCHOOLS, letters, Optional.empty(), Optional.empty())::equals);
        }
    }

    @Test
    void theBoardOfHubsSaysHowManySchoolsBelongToEach() {
        var counted = superuser()
                .sql("""
                        select hub_id, count(*) filter (where until_day is null) as schools
                          from membership.hub_school group by hub_id
                        """)
                .query((row, _) -> Map.entry(new HubId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list();
        var shown = SignIn.as(
                OFFICE,
                SignIn.roles("office"),
                () -> hubs.search("", PageRequest.of(0, 100)).getContent());
        assertThat(shown.stream().map(hub -> Map.entry(hub.id(), hub.schools())))
                .containsExactlyInAnyOrderElementsOf(counted);
        assertThat(counted).anyMatch(hub -> hub.getValue() != 55);
    }

    /** The ids found by turning pages one after the other, by counting, and at once. */
    private <T> List<List<UUID>> everyWay(Function<Pageable, Slice<T>> board, Function<T, UUID> id) {
        return SignIn.as(OFFICE, SignIn.roles("office"), () -> {
            var turned = new ArrayList<UUID>();
            var counted = new ArrayList<UUID>();
            Slice<T> slice = board.apply(TurnedPage.first(ROWS));
            slice.forEach(row -> turned.add(id.apply(row)));
            for (int page = 1; slice.hasNext(); page++) {
                slice = board.apply(TurnedPage.behind(slice.getContent().getLast(), page, ROWS));
                slice.forEach(row -> turned.add(id.apply(row)));
            }
            for (int page = 0; page <= turned.size() / ROWS; page++) {
                board.apply(PageRequest.of(page, ROWS)).forEach(row -> counted.add(id.apply(row)));
            }
            return List.of(
                    turned,
                    counted,
                    board.apply(PageRequest.of(0, 1_000)).map(id).getContent());
        });
    }

    private List<UUID> ruled(String rule, String letters, Optional<?> kind, Optional<?> gap) {
        var today = LocalDate.now(clock);
        return superuser()
                .sql(rule)
                .param("pattern", Letters.anywhere(letters))
                .param("kind", kind.map(Object::toString).orElse(null))
                .param("gap", gap.map(Object::toString).orElse(null))
                .param("today", today)
                .param("year", MembershipYear.of(today).begins())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static <E extends Enum<E>> List<Optional<E>> choices(E[] values) {
        return Stream.concat(
                        Stream.of(Optional.<E>empty()), Arrays.stream(values).map(Optional::of))
                .toList();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
