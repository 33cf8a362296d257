package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.ServiceMethods.ServiceMethod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * S-S2: each public method of each service lets in the realm roles that {@code src/test/resources/service-matrix.csv} names,
 * and nobody who is not signed in. A line says {@code service,method,realm roles}; {@code *} stands for every method, or for
 * everybody who is signed in; the first line that fits decides. A service without a line fails and is told which to add.
 */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ServiceMatrixTests {

    private static final Set<String> EVERYBODY = new TreeSet<>(SignIn.everyRole());

    @Autowired
    ApplicationContext context;

    private record Line(String service, String method, String roles) {

        boolean fits(ServiceMethod called) {
            return service.equals(called.serviceName())
                    && (method.equals("*") || method.equals(called.method().getName()));
        }

        Set<String> letsIn() {
            return roles.equals("*") ? EVERYBODY : new TreeSet<>(Arrays.asList(roles.split(" ", -1)));
        }
    }

    private final List<Line> lines = read();

    @TestFactory
    List<DynamicTest> everyMethodLetsInWhomTheMatrixNames() {
        return ServiceMethods.in(context).stream()
                .map(method ->
                        DynamicTest.dynamicTest("%s%s".formatted(method, parameters(method)), () -> check(method)))
                .toList();
    }

    private void check(ServiceMethod method) {
        var letIn = new TreeSet<String>();
        for (var role : EVERYBODY) {
            if (SignIn.as(PersonId.next(), Set.of(role), () -> letsIn(method))) {
                letIn.add(role);
            }
        }
        var line = lines.stream().filter(candidate -> candidate.fits(method)).findFirst();
        assertThat(line)
                .as(
                        "service-matrix.csv has no line for %s; this is whom it lets in now, add it if you mean it:%n%s,*,%s",
                        method, method.serviceName(), letIn.equals(EVERYBODY) ? "*" : String.join(" ", letIn))
                .isPresent();
        assertThat(letIn).isEqualTo(line.map(Line::letsIn).orElse(Set.of()));
        SignIn.out();
        assertThat(letsIn(method)).as("nobody signed in").isFalse();
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        assertThat(letsIn(method)).as("an anonymous visitor").isFalse();
        SignIn.out();
    }

    @Test
    void everyLineNamesAServiceThatIsThere() {
        var methods = ServiceMethods.in(context);

        assertThat(lines).allMatch(line -> methods.stream().anyMatch(line::fits));
    }

    /** Whether the call passed the door; what becomes of it behind is not asked, and nothing does: nobody here has a key. */
    private static boolean letsIn(ServiceMethod method) {
        var random = new SplittableRandom(1);
        var arguments = new Arguments(random, _ -> new UUID(random.nextLong(), random.nextLong()), _ -> "Manor")
                .forMethod(method.method());
        try {
            method.call(arguments);
            return true;
        } catch (AuthorizationDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return false;
        } catch (Throwable inside) {
            return true;
        }
    }

    private static String parameters(ServiceMethod method) {
        return Arrays.stream(method.method().getParameterTypes())
                .map(Class::getSimpleName)
                .toList()
                .toString();
    }

    private static List<Line> read() {
        try {
            var lines = new ArrayList<Line>();
            new ClassPathResource("service-matrix.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .forEach(parts -> lines.add(new Line(parts[0].strip(), parts[1].strip(), parts[2].strip())));
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
