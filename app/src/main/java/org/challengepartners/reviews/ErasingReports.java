package org.challengepartners.reviews;

import org.challengepartners.membership.SchoolErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases the reports of a school that has left, when they need not be kept any more; when that is, the database checks. */
@Component
class ErasingReports {

    private final JdbcClient database;

    ErasingReports(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void erase(SchoolErased due) {
        database.sql("select reviews.erase_reports(?)")
                .param(due.school().value())
                .query()
                .singleRow();
        database.sql("select reviews.erase_preparations(?)")
                .param(due.school().value())
                .query()
                .singleRow();
        database.sql("select reviews.erase_excellence(?)")
                .param(due.school().value())
                .query()
                .singleRow();
        database.sql("select reviews.erase_survey(?)")
                .param(due.school().value())
                .query()
                .singleRow();
        database.sql("select reviews.erase_carried(?)")
                .param(due.school().value())
                .query()
                .singleRow();
        database.sql("select reviews.erase_moderation(?)")
                .param(due.school().value())
                .query()
                .singleRow();
        database.sql("select reviews.erase_drafts(?)")
                .param(due.school().value())
                .query()
                .singleRow();
    }
}
