package org.challengepartners;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.challengepartners.dev.TestPostgres;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A database that one test has to itself, to break as it likes: its walls are those that the migrations make, and nobody
 * lives in it. It goes away when it is closed.
 */
public final class ScratchHouse implements AutoCloseable {

    private static final String MODEL = "model_house";
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase"); // held, or its level is forgotten
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static boolean modelStands;

    private final String database;
    private final SingleConnectionDataSource superuser;

    private ScratchHouse(String database) {
        this.database = database;
        this.superuser = new SingleConnectionDataSource(TestPostgres.get().jdbcUrl(database), "postgres", "", true);
    }

    /** A house as the migrations leave it. */
    public static synchronized ScratchHouse migrated() {
        if (!modelStands) {
            TestPostgres.get().copy("template1", MODEL);
            new ScratchHouse(MODEL).migrate();
            modelStands = true;
        }
        return copyOf(MODEL);
    }

    /** An empty database with the roles of the house, as an operator makes it before the first start. */
    public static ScratchHouse unbuilt() {
        return copyOf("template1");
    }

    private static ScratchHouse copyOf(String template) {
        var database = "scratch_house_" + NUMBER.incrementAndGet();
        TestPostgres.get().copy(template, database);
        return new ScratchHouse(database);
    }

    /** Runs all migrations, as the application does when it starts. */
    public void migrate() {
        LIQUIBASE.setLevel(Level.WARNING);
        var liquibase = new SpringLiquibase();
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.setDataSource(as("cp_migrate"));
        liquibase.setChangeLog("classpath:/db/changelog/master.yaml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException notMigrated) {
            throw new IllegalStateException(notMigrated);
        }
    }

    /** The address of this database, without a user. */
    public String jdbcUrl() {
        return TestPostgres.get().jdbcUrl(database);
    }

    /** This database as the given role. */
    public DataSource as(String role) {
        return TestPostgres.get().connect(database, role);
    }

    /** This database as the superuser, who is behind no wall: for preparing and breaking, never for proving. */
    public JdbcClient superuser() {
        return JdbcClient.create(superuser);
    }

    @Override
    public void close() {
        superuser.destroy();
        TestPostgres.get().drop(database);
    }
}
