package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.reviews.Held;
import org.challengepartners.reviews.ListedExcellence;
import org.challengepartners.reviews.ReportSummary;

/**
 * What the lead of a hub keeps an eye on.
 *
 * @param warnings terms without a meeting, a sentence each
 * @param silent what schools are asked and have not answered
 * @param targets of the adopted agenda of this school year, or of the last one
 * @param actions those that meetings agreed and that are not done
 * @param reports those that schools of the hub share with the lead, the latest first: when each was reviewed
 * @param coming when schools of the hub will be reviewed, the soonest first; nothing else of these reviews
 * @param excellence what schools of the hub have to show to others, as the members' directory lists it
 * @param notShared the schools of which she may see no report
 * @param waitingOffers how many offers of schools are not grouped yet
 */
public record LeadBoard(
        HubId hub,
        String name,
        List<String> warnings,
        List<Silence> silent,
        Optional<TargetsPage> targets,
        List<HubMeetings.OpenAction> actions,
        List<ReportSummary> reports,
        List<Coming> coming,
        List<ListedExcellence> excellence,
        List<String> notShared,
        int waitingOffers) {

    /**
     * Who has not answered something.
     *
     * @param path of what is asked, without a leading slash
     */
    public record Silence(String about, String path, List<String> schools) {}

    /** That a school of the hub will be reviewed, and when. */
    public record Coming(SchoolId school, String schoolName, Held held) {}
}
