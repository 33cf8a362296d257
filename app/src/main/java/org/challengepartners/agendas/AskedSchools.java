package org.challengepartners.agendas;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The schools that were asked about a version, where the reader's keys open it. */
interface AskedSchools extends Repository<AskedSchool, AskedSchool.Key> {

    AskedSchool save(AskedSchool asked);

    /** Few: those of one version, by name. */
    @Query("""
            select s from AskedSchool s where s.key.agenda = :agenda and s.key.number = :number
            order by s.schoolName, s.key.school.value
            """)
    List<AskedSchool> of(AgendaId agenda, VersionNumber number);
}
