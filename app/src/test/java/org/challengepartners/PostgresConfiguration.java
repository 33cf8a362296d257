package org.challengepartners;

import org.challengepartners.dev.TestPostgres;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Points the application at the tests' one PostgreSQL, under its own login and the migrations' login. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresConfiguration {

    /** No jobs beside the tests: a test does a job's work itself, when it is due. Must be known before any condition asks. */
    public static final String NO_JOBS = "db-scheduler.enabled=false";

    @Bean
    static DynamicPropertyRegistrar database() {
        return properties -> {
            properties.add(
                    "spring.datasource.url",
                    () -> TestPostgres.get().jdbcUrl() + "?reWriteBatchedInserts=true&logServerErrorDetail=false");
            properties.add("partnership.pace.exports", () -> 1_000_000); // tests are faster than people
            properties.add("partnership.pace.schools", () -> 1_000_000);
        };
    }
}
