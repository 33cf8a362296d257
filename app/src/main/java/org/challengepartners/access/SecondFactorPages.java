package org.challengepartners.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The tab in which a signed-in person shows her second factor, beside the page that waits with everything she typed: to Keycloak and
 * back to a plain page that says what came of it.
 */
@Controller
class SecondFactorPages {

    /** Where the tab begins. */
    static final String ASKED = "/second-factor";

    /** Where it ends. */
    static final String ANSWERED = ASKED + "/answer";

    private final SecondFactor secondFactor;
    private final ApplicationEventPublisher events;
    private final RequestCache afterwards = new CookieRequestCache();

    SecondFactorPages(SecondFactor secondFactor, ApplicationEventPublisher events) {
        this.secondFactor = secondFactor;
        this.events = events;
    }

    @GetMapping(ASKED)
    String ask(HttpServletRequest request, HttpServletResponse response) {
        afterwards.saveRequest(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getRequestURI() {
                        return getContextPath() + ANSWERED;
                    }

                    @Override
                    public @Nullable String getQueryString() {
                        return null;
                    }
                },
                response);
        return "redirect:" + SecondFactorRequests.ADDRESS;
    }

    @GetMapping(ANSWERED)
    String answer(HttpSession session, Model model) {
        var shown = secondFactor.isFresh();
        model.addAttribute("shown", shown);
        if (shown) {
            events.publishEvent(new SecondFactorGiven(session));
        }
        return "access/second-factor";
    }
}
