package org.challengepartners.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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
        var broken = new ArrayList<BrokenChain>();
        long lines = 0;
        long erased = 0;
        for (var space : spaces.stream().distinct().toList()) {
            var check = new ChainCheck(null);
            var end = walk(space, check);
            broken.addAll(check.broken().isEmpty() ? end : check.broken());
            lines += check.verified();
            erased += check.erased();
        }
        return new ChainsVerified(
                lines, erased, broken.stream().map(BrokenChain::toString).toList());
    }

    /** What is wrong with the end of the chain, after walking along it. */
    private List<BrokenChain> walk(SpaceId space, ChainCheck check) {
        var cut = new ArrayList<BrokenChain>();
        database.sql("select c.*, array_to_string(c.key_roles, ' ') as roles from audit.chain_of(?) c")
                .param(space.value())
                .query(row -> {
                    var sealed = ChainReading.sealed(row);
                    check.next(sealed);
                    cut.clear();
                    if (row.getLong("head_seq") != sealed.place().seq()
                            || !Arrays.equals(
                                    row.getBytes("head_hash"), sealed.place().hash())) {
                        cut.add(new BrokenChain(
                                space, Optional.of(sealed.place().seq()), "the end of the chain was cut or changed"));
                    }
                });
        return cut;
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
