package org.challengepartners.membership;

import org.challengepartners.tenancy.JobWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the directory say each night which member covers each school on the new day, also where that was recorded ahead. */
@Component
@JobWork
@Transactional
class FollowingCover {

    private final JdbcClient database;

    FollowingCover(JdbcClient database) {
        this.database = database;
    }

    /** Twice is once. */
    void run() {
        database.sql("select membership.follow_cover()").query(Long.class).single();
    }
}
