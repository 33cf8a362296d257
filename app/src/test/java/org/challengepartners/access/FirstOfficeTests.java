package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.dev.DevSettings;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The operator's script for a new house. */
@IntegrationTest
class FirstOfficeTests {

    @Autowired
    AccountDirectory directory;

    @Autowired
    Enrolling enrolling;

    @Test
    void theFirstOfficePersonSignsInAndBringsInTheOthersAndThereIsNoSecondFirst() throws SQLException, IOException {
        appoint("claire");
        appoint("impostor");
        var claire = directory.personOf("claire").orElseThrow();
        var helen = PersonId.next();

        SignIn.as(
                claire,
                Set.of(RealmRole.OFFICE.realmName()),
                () -> assertThat(enrolling
                                .person(helen, "Helen Carter", "helen@partnership.example")
                                .id())
                        .isEqualTo(helen));
        assertThat(directory.personOf("impostor")).isEmpty();
    }

    private static void appoint(String sub) throws SQLException, IOException {
        var script = Files.readString(DevSettings.projectRoot().resolve("infra/postgres/first-office.sql"));
        try (var connection = TestPostgres.get().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set operator.sub = '%s'; set operator.name = 'Claire Donnelly'".formatted(sub));
            statement.execute("set operator.email = 'office@partnership.example'");
            statement.execute(script);
        }
    }
}
