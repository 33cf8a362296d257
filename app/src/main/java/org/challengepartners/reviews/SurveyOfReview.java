package org.challengepartners.reviews;

import java.util.List;
import java.util.Map;

/**
 * What somebody is asked about a review.
 *
 * @param answers hers, as far as she has answered
 */
public record SurveyOfReview(
        ReviewId review, List<SurveyQuestion> questions, Map<SurveyQuestion, SurveyAnswer> answers) {}
