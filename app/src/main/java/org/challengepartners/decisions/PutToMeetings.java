package org.challengepartners.decisions;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On the agenda of which general meeting a proposal was put. */
@Repository
class PutToMeetings {

    private final JdbcClient database;

    PutToMeetings(JdbcClient database) {
        this.database = database;
    }

    /** Of these proposals those that were put on an agenda. */
    Map<ProposalId, PutToMeeting> of(Collection<ProposalId> proposals) {
        var put = new HashMap<ProposalId, PutToMeeting>();
        database.sql("""
                        select r.proposal_id, r.general_meeting_id, m.title,
                               (select min(s.taken_at) from decisions.meeting_step s
                                 where s.space_id = r.space_id and s.general_meeting_id = r.general_meeting_id
                                   and (s.kind = 'CLOSED' or s.kind = 'POLL_CLOSED' and s.resolution = r.resolution)) as ended_at
                          from decisions.meeting_resolution r
                          join decisions.general_meeting m on m.space_id = r.space_id and m.general_meeting_id = r.general_meeting_id
                         where r.space_id = ? and r.proposal_id = any (?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(row -> {
                    put.put(
                            new ProposalId(row.getObject("proposal_id", UUID.class)),
                            new PutToMeeting(
                                    new GeneralMeetingId(row.getObject("general_meeting_id", UUID.class)),
                                    row.getString("title"),
                                    Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                                            .map(OffsetDateTime::toInstant)));
                });
        return put;
    }
}
