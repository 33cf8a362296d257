package org.challengepartners.messages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who writes the partnership's mails.
 *
 * @param address where people open the application; the links of mails begin with it
 * @param from the address that mails come from
 * @param fromName the name beside it
 * @param replyTo where an answer to a mail goes, which a person reads
 * @param returns the mailbox to which mail servers return what they could not deliver, that of {@code from}, as
 *     {@code imaps://user:password@host/INBOX} with special characters in percent form; empty: the office records by hand what
 *     comes back
 */
@Validated
@ConfigurationProperties("partnership.messages")
record MessageSettings(
        @Pattern(
                regexp = "https?://[^\\s/?#]+(/[^\\s?#]*[^\\s?#/])?",
                message = "must be an http or https address without a slash at its end")
        String address,

        @Pattern(regexp = EMAIL, message = "must be an e-mail address")
        String from,

        @NotBlank(message = "must not be empty") String fromName,

        @Pattern(regexp = EMAIL, message = "must be an e-mail address")
        String replyTo,

        @Pattern(
                regexp = "(imaps?://[^\\s/@:]+:[^\\s/@]+@[^\\s/@]+/[^\\s]+)?",
                message = "must be empty or imaps://user:password@host/folder")
        String returns) {

    private static final String EMAIL = "[^\\s@<>,;\"]+@[^\\s@<>,;\"]+";

    /** What stands after the {@code @} in the ids of our mails. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** The whole address of a page. */
    String link(String path) {
        return address + "/" + path;
    }
}
