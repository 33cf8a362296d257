package org.challengepartners.establishments;

import java.util.Locale;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office looks establishments up in the public register. */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class SearchingRegister {

    private static final int LONGEST_SEARCH = 200;

    private final Establishments establishments;

    SearchingRegister(Establishments establishments) {
        this.establishments = establishments;
    }

    /**
     * The establishments whose name, town, postcode or URN holds these letters, in any case, by name; all for no letters.
     *
     * @param letters of a longer text only the first 200 characters count
     */
    public Slice<EstablishmentLine> search(String letters, Pageable page) {
        var stripped = letters.strip();
        var shortened = stripped.substring(0, Math.min(stripped.length(), LONGEST_SEARCH));
        var escaped = shortened
                .toLowerCase(Locale.UK)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return establishments.search("%" + escaped + "%", page);
    }
}
