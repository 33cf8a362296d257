package org.challengepartners.elections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The verifier: one file that checks an election's record and a receipt in the reader's browser, and asks nobody for anything. It is
 * for everybody, signed in or not, and to be saved and published elsewhere too.
 */
@Controller
class VerifierPages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private final byte[] page;
    private final String policy;

    VerifierPages() {
        try {
            var text = new ClassPathResource("elections/verifier.html").getContentAsString(StandardCharsets.UTF_8);
            page = text.getBytes(StandardCharsets.UTF_8);
            policy =
                    "default-src 'none'; script-src '%s'; style-src '%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                            .formatted(hash(text, "script"), hash(text, "style"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page; with {@code ?save}, as a file to keep. It runs its own script and style and can load nothing. */
    @GetMapping("/" + ElectionLinks.VERIFIER)
    ResponseEntity<byte[]> verifier(@RequestParam(required = false) @Nullable String save) {
        var answer = ResponseEntity.ok().contentType(HTML).header("Content-Security-Policy", policy);
        if (save != null) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("election-verifier.html")
                            .build()
                            .toString());
        }
        return answer.body(page);
    }

    private static String hash(String text, String tag) {
        var found = Pattern.compile("<%1$s>(.*?)</%1$s>".formatted(tag), Pattern.DOTALL)
                .matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("the verifier has no " + tag);
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
