package org.challengepartners.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTests {

    @Test
    void theApplicationsLoginMayDoNothingByItself() throws SQLException {
        var application = TestPostgres.get().connectAs("cp_app");

        assertThat(ask(
                        application,
                        "select current_user || ' ' || rolbypassrls || ' ' || rolsuper from pg_roles"
                                + " where rolname = current_user"))
                .isEqualTo("cp_app false false");
        assertThat(ask(application, "select has_schema_privilege('public', 'create')"))
                .isEqualTo("f");
        assertThat(ask(application, "select has_database_privilege('partnership', 'temporary')"))
                .isEqualTo("f");
    }

    @Test
    void migrationsSignInAsOneRoleAndWorkAsTheOwner() throws SQLException {
        var migrations = TestPostgres.get().connectAs("cp_migrate");

        assertThat(ask(migrations, "select session_user || ' ' || current_user"))
                .isEqualTo("cp_migrate cp_owner");
        assertThat(ask(migrations, "select has_database_privilege('partnership', 'create')"))
                .isEqualTo("t");
    }

    @Test
    void dataOfAGivenFolderSurvivesARestart(@TempDir Path folder) throws SQLException {
        try (var first = Postgres.start(folder.resolve("data"), 0)) {
            run(first.superuser(), "create table kept (word text); insert into kept values ('still here')");
        }
        try (var second = Postgres.start(folder.resolve("data"), 0)) {
            assertThat(ask(second.superuser(), "select word from kept")).isEqualTo("still here");
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
