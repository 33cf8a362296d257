package org.challengepartners.membership;

import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members' directory: name, place, phase, hub and membership of every school, for everybody of the partnership. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Directory {

    private final DirectoryEntries entries;

    Directory(DirectoryEntries entries) {
        this.entries = entries;
    }

    /**
     * The schools whose name or place holds these letters, in any case; all of them for no letters.
     *
     * @param letters of a longer text only the first 200 characters count
     */
    public Slice<ListedSchool> search(String letters, Pageable page) {
        return entries.search(Letters.anywhere(letters), page);
    }

    /** One school as the directory lists it; empty for a school that is not listed. */
    public Optional<ListedSchool> find(SchoolId school) {
        return entries.listed(school);
    }
}
