package org.challengepartners.journeys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.challengepartners.dev.DemonstrationCode;
import org.challengepartners.dev.TestKeycloak;

/** Codes of the second factor that an account has not used: Keycloak takes each once, and here more than one at a time. */
final class Codes {

    private static final Map<String, Set<Long>> USED = new HashMap<>();

    private Codes() {}

    /** A code that Keycloak takes now from this account. */
    static synchronized String unusedBy(String account) {
        var now = DemonstrationCode.now();
        var used = USED.computeIfAbsent(account, _ -> new HashSet<>());
        var period = LongStream.rangeClosed(now - TestKeycloak.CODES_AROUND + 1, now + TestKeycloak.CODES_AROUND)
                .filter(used::add)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(account + " has used every code of these minutes"));
        return DemonstrationCode.of(period);
    }
}
