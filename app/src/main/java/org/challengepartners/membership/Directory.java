package org.challengepartners.membership;

import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members' directory: name, place, phase, hub and membership of every school, for everybody of the partnership. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Directory {

    private final DirectoryEntries entries;
    private final JdbcClient database;

    Directory(DirectoryEntries entries, JdbcClient database) {
        this.entries = entries;
        this.database = database;
    }

    /**
     * The schools whose name or place holds these letters, in any case; all of them for no letters.
     *
     * @param letters of a longer text only the first 200 characters count
     */
    public Slice<ListedSchool> search(String letters, Pageable page) {
        return search(letters, Optional.empty(), page);
    }

    /** Of the schools of one hub, those whose name or place holds these letters. */
    public Slice<ListedSchool> search(String letters, HubId hub, Pageable page) {
        return search(letters, Optional.of(hub), page);
    }

    private Slice<ListedSchool> search(String letters, Optional<HubId> hub, Pageable page) {
        return Slices.of(
                page,
                database.sql("""
                                select * from membership.search_directory(
                                    :letters, :hub::uuid, :name::text, :id::uuid, :rows, :skipped)
                                """)
                        .param("letters", Letters.small(letters))
                        .param("hub", hub.map(HubId::value).orElse(null))
                        .params(BoardPage.of(
                                        page,
                                        ListedSchool.class,
                                        ListedSchool::name,
                                        school -> school.id().value())
                                .params())
                        .query((row, _) -> DirectoryRows.school(row))
                        .list());
    }

    /** One school as the directory lists it; empty for a school that is not listed. */
    public Optional<ListedSchool> find(SchoolId school) {
        return entries.listed(school);
    }
}
