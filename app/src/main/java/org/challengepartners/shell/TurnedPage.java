package org.challengepartners.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * A page to which somebody turned, with the last row of the page before it: whoever finds rows in the order of an index begins
 * behind that row, and need not count all those before it.
 */
public final class TurnedPage extends PageRequest {

    private final transient @Nullable Object last;

    private TurnedPage(int page, int rows, @Nullable Object last) {
        super(page, rows, Sort.unsorted());
        this.last = last;
    }

    /** The first page. */
    public static TurnedPage first(int rows) {
        return new TurnedPage(0, rows, null);
    }

    /** The page of this number, counted from 0, behind the last row of the page before it. */
    public static TurnedPage behind(Object last, int page, int rows) {
        return new TurnedPage(page, rows, last);
    }

    /** The row behind which the page begins; empty on the first page, and where nobody remembers it. */
    public static <T> Optional<T> last(Pageable page, Class<T> row) {
        return page instanceof TurnedPage turned
                ? Optional.ofNullable(turned.last).map(row::cast)
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TurnedPage page && super.equals(other) && java.util.Objects.equals(last, page.last);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + java.util.Objects.hashCode(last);
    }
}
