package org.challengepartners.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What a signed-in person gets at an address for which there is no rule: a browser that opens a page gets the frame, in
 * which there is no such page; whatever answers without the frame stays shut until it has a rule of its own.
 */
@Component
class TypedAddress implements AuthorizationManager<RequestAuthorizationContext> {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> answering;

    TypedAddress(ObjectProvider<RequestMappingInfoHandlerMapping> answering) {
        this.answering = answering;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext asked) {
        return new AuthorizationDecision(
                opensAPage(asked.getRequest()) && isSignedIn(person.get()) && !hasAnAnswer(asked.getRequest()));
    }

    private static boolean isSignedIn(@Nullable Authentication person) {
        return person != null && person.getPrincipal() instanceof PartnershipUser;
    }

    private static boolean opensAPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    private boolean hasAnAnswer(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        return answering.stream().anyMatch(mapping -> answers(mapping, request));
    }

    /** A mapping that refuses in its own way has an answer too. */
    private static boolean answers(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception refusal) {
            return true;
        }
    }
}
