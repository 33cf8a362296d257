package org.challengepartners;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test with the whole application on a real PostgreSQL, as its own role behind the wall; no Keycloak. Each class begins
 * with an empty house. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {PostgresConfiguration.NO_JOBS, "partnership.elections.signing-key=demonstration-only"})
@ExtendWith(EmptyHouse.class)
@Import(PostgresConfiguration.class)
public @interface IntegrationTest {}
