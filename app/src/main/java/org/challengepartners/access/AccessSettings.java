package org.challengepartners.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param address where people open the application, for example {@code https://partnership.example}; Keycloak sends them
 *     back to exactly this address
 * @param issuer the partnership's realm as people's browsers and the tokens name it
 * @param internalIssuer the same realm as this application reaches it; the same address unless a proxy stands between
 * @param clientId the application's name at Keycloak
 * @param clientSecret what the application proves itself with there
 * @param refreshAfter how old the roles of a session may become before Keycloak is asked again
 * @param contact whom to ask about an account, in words
 */
@Validated
@ConfigurationProperties("partnership.access")
record AccessSettings(
        @Pattern(regexp = ADDRESS, message = NO_ADDRESS) String address,
        @Pattern(regexp = ADDRESS, message = NO_ADDRESS) String issuer,
        @Pattern(regexp = ADDRESS, message = NO_ADDRESS) String internalIssuer,
        @NotBlank(message = "must not be empty") String clientId,
        @NotBlank(message = "must not be empty") String clientSecret,

        @DefaultValue("5m")
        @DurationMin(seconds = 1, message = "must be at least 1s")
        @DurationMax(minutes = 15, message = "must be at most 15m")
        Duration refreshAfter,

        @DefaultValue("the partnership office") @NotBlank(message = "must not be empty")
        String contact) {

    private static final String ADDRESS = "https?://[^\\s/?#]+(/[^\\s?#]*[^\\s?#/])?";
    private static final String NO_ADDRESS = "must be an http or https address without a slash at its end";
}
