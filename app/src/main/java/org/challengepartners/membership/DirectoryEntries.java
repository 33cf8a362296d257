package org.challengepartners.membership;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries of the members' directory. */
interface DirectoryEntries extends Repository<DirectoryEntry, SchoolId> {

    DirectoryEntry save(DirectoryEntry entry);

    Optional<DirectoryEntry> findById(SchoolId id);

    @Query("""
            select new org.challengepartners.membership.ListedSchool(
                d.id, d.name, d.place, d.phase, d.hubName, d.memberName, d.joinedOn)
            from DirectoryEntry d where d.id = :id
            """)
    Optional<ListedSchool> listed(SchoolId id);

    /** Mostly one or none: the schools of exactly that name, written in any case. */
    @Query("select d.id from DirectoryEntry d where lower(d.name) = lower(:name)")
    List<SchoolId> named(String name);
}
