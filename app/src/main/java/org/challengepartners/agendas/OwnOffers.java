package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;
import org.challengepartners.reviews.ReportSummary;

/**
 * What one school of the reader's offers to the lead of its hub.
 *
 * @param reports of the school, of whose findings it can offer more
 */
public record OwnOffers(
        HubId hub, String hubName, HubMember school, List<OwnOffer> offers, List<ReportSummary> reports) {}
