package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;

/**
 * Who besides the school's head can read a report, and could.
 *
 * @param schoolName as it was then
 * @param lines the latest first
 * @param agreed the leads of the school's hub, who read it by the year's membership agreement alone
 * @param now when it was read
 */
public record SharingRegister(
        ReviewId review, String schoolName, Held held, List<ShareLine> lines, List<ReportReader> agreed, Instant now) {}
