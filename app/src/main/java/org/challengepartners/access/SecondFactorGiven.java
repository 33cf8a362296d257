package org.challengepartners.access;

import jakarta.servlet.http.HttpSession;

/**
 * Whoever is signed in in a session has just shown her second factor, on a page of its own; the pages that wait for it may go on.
 *
 * @param session of the browser; never kept
 */
public record SecondFactorGiven(HttpSession session) {}
