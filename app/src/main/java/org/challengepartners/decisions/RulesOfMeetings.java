package org.challengepartners.decisions;

import java.time.Duration;
import java.util.Optional;
import org.challengepartners.decisions.arithmetic.PollDemand;
import org.challengepartners.decisions.arithmetic.Quorum;
import org.challengepartners.decisions.arithmetic.Share;
import org.challengepartners.decisions.arithmetic.ShortNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the rules by which general meetings are called and held. */
@Repository
class RulesOfMeetings {

    private final JdbcClient database;

    RulesOfMeetings(JdbcClient database) {
        this.database = database;
    }

    /** The rules in force for whatever is called now. */
    MeetingRules current() {
        return rules("order by space_id, version desc limit 1").orElseThrow();
    }

    MeetingRules version(int version) {
        return rules("where version = " + version).orElseThrow();
    }

    @SuppressWarnings("CanonicalDuration") // the law speaks of hours
    private Optional<MeetingRules> rules(String which) {
        return database.sql("select * from decisions.meeting_rules " + which)
                .query((row, _) -> new MeetingRules(
                        row.getInt("version"),
                        row.getString("articles"),
                        new MeetingNotice(row.getInt("notice_days"), Duration.ofHours(row.getInt("deemed_hours"))),
                        new ProxyPeriod(Duration.ofHours(row.getInt("proxy_hours"))),
                        new Quorum(
                                row.getInt("quorum_fewest"),
                                new Share(row.getInt("quorum_numerator"), row.getInt("quorum_denominator")),
                                row.getBoolean("quorum_of_members")),
                        new PollDemand(
                                row.getInt("demand_members"),
                                new Share(row.getInt("demand_numerator"), row.getInt("demand_denominator"))),
                        new ShortNotice(new Share(row.getInt("short_numerator"), row.getInt("short_denominator")))))
                .optional();
    }
}
