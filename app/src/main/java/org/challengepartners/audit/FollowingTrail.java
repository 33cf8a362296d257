package org.challengepartners.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.challengepartners.tenancy.SpaceKind;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a headteacher or her deputy who did what in the spaces of her school: its own, and those of its reviews and reports.
 * The database decides which these are; a space whose trail she may not follow has no lines for her, whether or not it
 * exists.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FollowingTrail {

    private final JdbcClient database;

    FollowingTrail(JdbcClient database) {
        this.database = database;
    }

    /** The lines of these spaces together, the latest first. */
    public Slice<TrailLine> lines(List<SpaceId> spaces, Pageable page) {
        var lines = database.sql("select * from audit.lines_of(?, ?, ?)")
                .param(ids(spaces))
                .param(page.getOffset())
                .param(page.getPageSize() + 1)
                .query((row, _) -> line(row))
                .list();
        var more = lines.size() > page.getPageSize();
        return new SliceImpl<>(more ? lines.subList(0, page.getPageSize()) : lines, page, more);
    }

    /** Walks along the chains of these spaces, each up to where it ends now. */
    public ChainsVerified verify(List<SpaceId> spaces) {
        var check = new ChainCheck(null);
        spaces.stream()
                .distinct()
                .forEach(space -> database.sql("select * from audit.chain_of(?)")
                        .param(space.value())
                        .query(row -> {
                            check.next(ChainReading.sealed(row));
                        }));
        return new ChainsVerified(
                check.verified(),
                check.erased(),
                check.broken().stream().map(BrokenChain::toString).toList());
    }

    private static UUID[] ids(List<SpaceId> spaces) {
        return spaces.stream().map(SpaceId::value).toArray(UUID[]::new);
    }

    private static TrailLine line(ResultSet row) throws SQLException {
        var concerned =
                Optional.ofNullable(row.getObject("concerned", UUID.class)).map(PersonId::new);
        return new TrailLine(
                SpaceKind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                TrailLine.by(row.getString("hat")),
                Optional.ofNullable(row.getObject("actor", UUID.class)).map(PersonId::new),
                TrailLine.roles((String[]) row.getArray("key_roles").getArray()),
                row.getString("action"),
                row.getString("object"),
                concerned,
                row.getBoolean("concerns") && concerned.isEmpty());
    }
}
