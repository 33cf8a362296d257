package org.challengepartners.agendas;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical form of an agenda's words: JSON without blanks, properties by name, numbers without trailing zeros,
 * days as ISO 8601. What reads the same has the same form, and the SHA-256 of that form is the text's hash.
 */
final class Canon {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Canon() {}

    static String of(Object words) {
        return MAPPER.writeValueAsString(words);
    }

    static ItemText item(String canonical) {
        return MAPPER.readValue(canonical, ItemText.class);
    }

    static AgendaText agenda(String canonical) {
        return MAPPER.readValue(canonical, AgendaText.class);
    }

    /** The SHA-256 of the canonical form in UTF-8, as 64 hexadecimal digits. */
    static String hash(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
