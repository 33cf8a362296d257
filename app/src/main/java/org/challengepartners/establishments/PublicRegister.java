package org.challengepartners.establishments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public register of schools says, for everybody who is signed in: it is public. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PublicRegister {

    private final Establishments establishments;
    private final Imports imports;

    PublicRegister(Establishments establishments, Imports imports) {
        this.establishments = establishments;
        this.imports = imports;
    }

    /** What it says of one establishment, also of one that is closed or missing from the last file. */
    public Optional<EstablishmentDetail> find(Urn urn) {
        return establishments.find(urn);
    }

    /** The day of the file that was taken over last; empty before the first. */
    public Optional<LocalDate> day() {
        return imports.last(ImportKind.ESTABLISHMENTS).map(ImportSummary::fileDay);
    }

    /** Which establishments followed each of these, each once; nothing for those that none followed. */
    public Map<Urn, List<Successor>> successors(List<Urn> urns) {
        return establishments.successors(urns);
    }
}
