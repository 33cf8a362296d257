package org.challengepartners.tenancy;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives db-scheduler its own login and a pool of two: it sees one table, outside the gate. What its jobs do begins
 * transactions of its own, under the jobs' hat.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class SchedulerConfiguration {

    @Bean(defaultCandidate = false)
    @Qualifier("scheduler")
    HikariDataSource schedulerDataSource(
            @Value("${spring.datasource.url}") String url,
            @Value("${partnership.scheduler.password:}") String password) {
        var pool = new HikariDataSource();
        pool.setPoolName("scheduler");
        pool.setJdbcUrl(url);
        pool.setUsername("cp_scheduler");
        pool.setPassword(password);
        pool.setMaximumPoolSize(2);
        pool.setAutoCommit(true);
        return pool;
    }

    @Bean
    DbSchedulerCustomizer schedulerCustomizer(@Qualifier("scheduler") HikariDataSource pool) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<DataSource> dataSource() {
                return Optional.of(pool);
            }
        };
    }
}
