package org.challengepartners.reviews;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The partnership's own choices about reviews.
 *
 * @param leadReadsForDays how long after issue the lead reviewer may still read the team's room
 * @param leadDaysCount whether the days of a lead reviewer are credited to her school
 * @param excellenceYears how long an area of excellence is valid
 * @param daysToRespond how many school days a school has to check a draft for accuracy
 */
@Validated
@ConfigurationProperties("partnership.reviews")
record ReviewSettings(
        @DefaultValue("30") @Min(0) @Max(365) int leadReadsForDays,
        @DefaultValue("5") @Min(1) @Max(60) int daysToRespond,
        @DefaultValue("false") boolean leadDaysCount,
        @DefaultValue("3") @Min(1) @Max(10) int excellenceYears) {

    Instant leadReadsUntil(Instant issued) {
        return issued.plus(Duration.ofDays(leadReadsForDays));
    }
}
