package org.challengepartners.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Refreshes the token of a session whose roles have become old, once however many requests come at the same time, so that
 * a role taken away in Keycloak ends access. What the page does by itself while nobody is there keeps nothing alive.
 */
class TokenRefreshFilter extends OncePerRequestFilter {

    private static final String HEARTBEAT = "heartbeat";

    private final SessionRoles roles;

    TokenRefreshFilter(SessionRoles roles) {
        this.roles = roles;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HEARTBEAT.equals(request.getParameter("v-r")) || request.getSession(false) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            refreshOnce(session, request, response);
        }
        chain.doFilter(request, response);
    }

    private void refreshOnce(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        if (roles.areOld(session)) {
            synchronized (WebUtils.getSessionMutex(session)) {
                if (roles.areOld(session)) {
                    roles.refresh(session, request, response);
                }
            }
        }
    }
}
