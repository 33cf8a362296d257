package org.challengepartners.agendas;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.SchoolId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The agendas that the reader's keys open. */
interface Agendas extends Repository<Agenda, AgendaId> {

    Agenda save(Agenda agenda);

    Optional<Agenda> findById(AgendaId id);

    /** The agenda, for this transaction alone: whatever changes words, versions or answers waits here for its turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agenda a where a.id = :id")
    Optional<Agenda> hold(AgendaId id);

    @Query("select a from Agenda a where a.hub = :hub and a.year = :year and a.state <> ABANDONED")
    Optional<Agenda> of(HubId hub, SchoolYear year);

    /** Few: those of the reader's hubs, one a year, the latest first. */
    @Query("select a from Agenda a order by a.year.startsIn desc, a.hubName, a.id")
    List<Agenda> mine();

    /** Few: the schools among these that have not answered the version before them, the longest wait first. */
    @Query("""
            select new org.challengepartners.agendas.AwaitedAnswer(
                a.id, a.hubName, a.year, v.key.number, s.key.school, s.schoolName, v.put.at)
            from Agenda a
            join FrozenVersion v on v.key.agenda = a.id and v.key.number.minor = a.minor
            join AskedSchool s on s.key.agenda = a.id and s.key.number.minor = a.minor
            where a.state in (AGREEMENT, RESOLVING) and s.key.school in :schools
              and not exists (select 1 from Position p where p.key.asked.agenda = a.id
                              and p.key.asked.number.minor = a.minor and p.key.asked.school = s.key.school)
            order by v.put.at, s.schoolName
            """)
    List<AwaitedAnswer> awaiting(Collection<SchoolId> schools);
}
