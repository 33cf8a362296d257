package org.challengepartners.access;

import jakarta.validation.constraints.Positive;
import org.challengepartners.tenancy.Paced;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one person does within a minute.
 *
 * @param exports how many lists and archives she takes away at most; the last of them raises the alarm
 * @param schools of how many schools she opens private pages at most; one more raises the alarm
 */
@Validated
@ConfigurationProperties("partnership.pace")
record PaceSettings(
        @DefaultValue("5") @Positive(message = "must be positive")
        int exports,

        @DefaultValue("20") @Positive(message = "must be positive")
        int schools) {

    int most(Paced.Of what) {
        return what == Paced.Of.EXPORTS ? exports : schools;
    }

    int alarming(Paced.Of what) {
        return what == Paced.Of.EXPORTS ? exports : schools + 1;
    }
}
