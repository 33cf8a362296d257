package org.challengepartners.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceKind;

/**
 * A line of the trail as a person reads it.
 *
 * @param where in what kind of space it happened
 * @param by for whom it was done: a person herself, the office, or the system
 * @param who did it; empty if she was erased
 * @param roles of the keys to this space that she held then
 * @param action what was done, as the code calls it
 * @param object to what, as the code calls it: a kind, an id or words of the code
 * @param concerned whom it concerned; empty if nobody in particular, or if she was erased
 * @param concernedErased whether it concerned somebody who was erased
 */
public record TrailLine(
        SpaceKind where,
        Instant at,
        By by,
        Optional<PersonId> who,
        Set<KeyRole> roles,
        String action,
        String object,
        Optional<PersonId> concerned,
        boolean concernedErased) {

    /** On whose behalf something was done. */
    public enum By {
        /** A person, with her own keys. */
        PERSON,
        /** A person of the office, as the office. */
        OFFICE,
        /** A job. */
        SYSTEM
    }

    /** What was done, in words: {@code Report issued}. */
    public String what() {
        var words = action.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** In which role she did it, as a person reads it; empty if she held no key to the space. */
    public Optional<String> role() {
        return roles.stream().sorted().map(KeyRole::words).findFirst();
    }

    static By by(String hat) {
        return switch (hat) {
            case "cp_office" -> By.OFFICE;
            case "cp_job" -> By.SYSTEM;
            default -> By.PERSON;
        };
    }

    static Set<KeyRole> roles(String[] names) {
        return List.of(names).stream().map(KeyRole::valueOf).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
