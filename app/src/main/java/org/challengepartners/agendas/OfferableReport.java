package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.reviews.ReportDetail;

/**
 * A report of the reader's school with its findings, and which of them she has offered.
 *
 * @param offered the positions of those, from 1
 */
public record OfferableReport(ReportDetail report, List<Integer> offered) {}
