package org.challengepartners.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Leads a person whose sign-in failed to the page that says what to do; whoever is signed in stays so. */
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    private final SecurityContextRepository isSignedIn = new HttpSessionSecurityContextRepository();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (isSignedIn.containsContext(request)) {
            LOG.warn("Somebody who is signed in did not show her second factor: {}", failure.getMessage());
            response.sendRedirect(request.getContextPath() + SecondFactorPages.ANSWERED);
        } else if (isUnknown(failure)) {
            response.sendRedirect(request.getContextPath() + "/no-account");
        } else {
            LOG.warn("A sign-in failed: {}", failure.getMessage());
            response.sendRedirect(request.getContextPath() + "/sign-in?failed");
        }
    }

    private static boolean isUnknown(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException refused
                && refused.getError().getErrorCode().equals(AccountUserService.NO_ACCOUNT);
    }
}
