package org.challengepartners.access;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this application makes and ends accounts at Keycloak.
 *
 * @param clientId the client that may manage the realm's users and nothing else
 * @param clientSecret what it proves itself with
 * @param secondFactor whether a new account must set up a second factor at its first sign-in
 * @param passwordWithin how long the link to set the password works
 */
@Validated
@ConfigurationProperties("partnership.accounts")
record AccountSettings(
        @DefaultValue("partnership-people") @NotBlank(message = "must not be empty")
        String clientId,

        @NotBlank(message = "must not be empty") String clientSecret,
        @DefaultValue("true") boolean secondFactor,
        @DefaultValue("3d") Duration passwordWithin) {}
