package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.challengepartners.ScratchHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** S-A3, S-A4: nobody has to remember the wall, since the house does not open with a hole in it. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenWallTests {

    @Test
    void theApplicationRefusesToStartAndNamesTheUnprotectedTable(CapturedOutput output) {
        try (var house = ScratchHouse.migrated()) {
            house.superuser().sql("""
                    set role cp_owner;
                    create schema forgotten;
                    create table forgotten.diary (space_id uuid not null references tenancy.space (space_id), line text);
                    create index on forgotten.diary (space_id)
                    """).update();

            assertThatThrownBy(() -> start(house)).isInstanceOf(WallGuard.WallBroken.class);
            assertThat(output)
                    .contains("APPLICATION FAILED TO START")
                    .contains("The wall between the schools has a hole: [forgotten.diary has a space_id, but row level"
                            + " security is not both enabled and forced (finding 1)");
        }
    }

    /** What of the application asks the guard; that the whole one does too is shown by WallGuardTests. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @Import(WallGuard.class)
    static class Start {}

    private static void start(ScratchHouse house) {
        new SpringApplicationBuilder(Start.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + house.jdbcUrl())
                .close();
    }
}
