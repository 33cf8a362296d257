package org.challengepartners.messages;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The address from which a calendar reads; nobody is signed in, and the secret in it is all that counts. */
@Controller
class CalendarFeedPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final ReadingFeeds feeds;

    CalendarFeedPages(ReadingFeeds feeds) {
        this.feeds = feeds;
    }

    /** The file with its fingerprint; a calendar that has it already is told so (304), without a byte of it. */
    @GetMapping("/feeds/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return FeedSecret.parse(secret)
                .flatMap(feeds::read)
                .map(file -> ResponseEntity.ok()
                        .eTag(fingerprint(file))
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .contentType(CALENDAR)
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String fingerprint(byte[] file) {
        try {
            return "\"%s\""
                    .formatted(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
