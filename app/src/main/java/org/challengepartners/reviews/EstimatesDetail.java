package org.challengepartners.reviews;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A team's estimates as one of the team sees them.
 *
 * @param strands those that are graded, in their order
 * @param mine the reader's own words, by the key of the strand
 * @param entered who of the team has entered hers for every strand
 * @param missing who has not
 * @param revealed everybody's words by name and strand; empty until all have entered theirs
 * @param kinds of how many kinds the evidence is on which a strand's findings rest
 * @param agreed what the team has agreed so far
 * @param feedback what the school has heard, once that is written down
 * @param mayEnter whether the reader may enter or change her own now
 * @param mayAgree whether the reader may write down what the team agrees
 */
public record EstimatesDetail(
        List<Strand> strands,
        List<String> scale,
        Map<String, String> mine,
        List<String> entered,
        List<String> missing,
        Map<String, Map<String, String>> revealed,
        Map<String, Integer> kinds,
        Map<String, AgreedEstimate> agreed,
        Optional<FeedbackGiven> feedback,
        boolean mayEnter,
        boolean mayAgree) {}
