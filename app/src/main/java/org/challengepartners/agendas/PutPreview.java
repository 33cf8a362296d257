package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;

/**
 * What would be put to the schools, for the lead to check before she does.
 *
 * @param number that the version would get
 * @param textHash of the words shown; the put names it, so that nothing else is put than what was read
 * @param schools that would be asked: those of the hub today
 * @param missing what must be written first, each a sentence
 * @param changes since the version that is before the schools; empty for a first version
 * @param renewing how many schools would have to answer again
 */
public record PutPreview(
        AgendaLine line,
        VersionNumber number,
        AgendaText text,
        String textHash,
        List<HubMember> schools,
        List<String> missing,
        Optional<Changes> changes,
        int renewing) {}
