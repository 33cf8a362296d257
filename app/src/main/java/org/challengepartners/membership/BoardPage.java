package org.challengepartners.membership;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.challengepartners.shell.TurnedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/**
 * Which rows of a board are wanted: those behind the row of that name and id, in the board's order, or else those behind so many.
 *
 * @param rows how many at most: one more than the page shows, which tells whether there is another page
 */
record BoardPage(@Nullable String name, @Nullable UUID id, int rows, long skipped) {

    static <T> BoardPage of(Pageable page, Class<T> row, Function<T, String> name, Function<T, UUID> id) {
        int rows = page.getPageSize() + 1;
        return TurnedPage.last(page, row)
                .map(last -> new BoardPage(name.apply(last), id.apply(last), rows, 0))
                .orElseGet(() -> new BoardPage(null, null, rows, page.getOffset()));
    }

    static BoardPage first(int rows) {
        return new BoardPage(null, null, rows, 0);
    }

    /** As the functions of the database take it: {@code :name::text, :id::uuid, :rows, :skipped}. */
    Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        params.put("name", name);
        params.put("id", id);
        params.put("rows", rows);
        params.put("skipped", skipped);
        return params;
    }
}
