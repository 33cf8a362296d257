package org.challengepartners.agendas;

import java.util.List;

/** What became of convening meetings. */
public sealed interface ConveneResult {

    /** They are written down as drafts; the first of them. */
    record Convened(MeetingId first, int meetings) implements ConveneResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements ConveneResult {}
}
