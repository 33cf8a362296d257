package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Nobody comes into the office by one person's word. */
@IntegrationTest
class OfficeByTwoTests {

    private static final PersonId CLAIRE = PersonId.next();

    @Autowired
    OfficeSeats seats;

    @Autowired
    Keyring keys;

    @BeforeAll
    static void claireIsTheFirst() {
        TestHouse.firstOffice(CLAIRE);
    }

    @Test
    void theSecondPersonNeedsTheOperatorsWordAndEveryFurtherOneTheWordsOfTwo() throws SQLException {
        var second = PersonId.next();
        var third = PersonId.next();

        as(CLAIRE, () -> {
            seats.propose(second, "keeps the register");
            assertThat(seats.confirm(second)).as("one person's word").isFalse();
            assertThatThrownBy(() -> seats.propose(CLAIRE, "herself")).isInstanceOf(DataAccessException.class);
        });
        assertThat(confirmedByOperator(second)).isTrue();

        as(second, () -> {
            seats.propose(third, "plans the reviews");
            assertThat(seats.confirm(third)).isFalse();
        });
        assertThatThrownBy(() -> confirmedByOperator(third)).isInstanceOf(SQLException.class);
        as(CLAIRE, () -> {
            assertThat(seats.waiting()).extracting(OfficeSeats.Proposed::person).containsExactly(third);
            assertThat(seats.confirm(third)).isTrue();
            assertThat(seats.waiting()).isEmpty();
        });
        as(third, () -> {
            assertThat(keys.myRoles(SpaceId.COMPANY)).contains(KeyRole.OFFICE);
            assertThat(seats.confirm(PersonId.next())).as("nobody was proposed").isFalse();
        });
    }

    private static boolean confirmedByOperator(PersonId person) throws SQLException {
        try (var connection = TestPostgres.get().connectAs("cp_migrate").getConnection();
                var command = connection.prepareStatement("select tenancy.confirm_office_as_operator(?)")) {
            command.setObject(1, person.value());
            try (var answer = command.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private static void as(PersonId person, Runnable work) {
        SignIn.as(person, Set.of("office"), work);
    }
}
