package org.challengepartners.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A proposal that is put on the agenda of a general meeting.
 *
 * @param specialNoticeOn when the company was given special notice of it; needed for removals
 */
public record AgendaEntry(
        ProposalId proposal, ResolutionKind kind, Matter matter, Optional<LocalDate> specialNoticeOn) {}
