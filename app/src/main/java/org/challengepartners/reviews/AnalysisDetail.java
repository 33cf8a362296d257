package org.challengepartners.reviews;

import java.util.List;

/**
 * The pre-review analysis, as its reader may see it.
 *
 * @param enquiries in their order
 * @param shared whether the host has been shown it: then nothing of it changes
 * @param mayWrite whether the reader is the lead, who writes it now
 */
public record AnalysisDetail(
        ReviewId review,
        String schoolName,
        Framework framework,
        List<EnquiryDetail> enquiries,
        boolean shared,
        boolean mayWrite) {}
