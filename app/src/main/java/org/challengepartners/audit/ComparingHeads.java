package org.challengepartners.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows everybody with a key to the company's space what was published of the trail, day by day. Whoever keeps one
 * fingerprint can tell later whether anything that was done before was changed since.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ComparingHeads {

    private static final String PUBLISHED =
            "select day, at, chains, lines, fingerprint from audit.publication where space_id = ? ";

    private final JdbcClient database;

    ComparingHeads(JdbcClient database) {
        this.database = database;
    }

    /** What was published, the latest first. */
    public Slice<Publication> published(Pageable page) {
        var found = database.sql(PUBLISHED + "order by day desc offset ? limit ?")
                .params(SpaceId.COMPANY.value(), page.getOffset(), page.getPageSize() + 1)
                .query((row, _) -> publication(row))
                .list();
        var more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    /**
     * The day on which a fingerprint that somebody kept was published.
     *
     * @param kept with or without spaces, in capitals or not
     * @return empty if it was published on no day: it was mistyped, or what was published has been changed
     */
    public Optional<LocalDate> publishedOn(String kept) {
        var digits = kept.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        return database.sql(PUBLISHED + "and fingerprint = ?")
                .params(SpaceId.COMPANY.value(), HexFormat.of().parseHex(digits))
                .query((row, _) -> publication(row).day())
                .optional();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("chains"),
                row.getLong("lines"),
                row.getBytes("fingerprint"));
    }
}
