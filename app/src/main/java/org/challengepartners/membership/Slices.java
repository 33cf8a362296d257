package org.challengepartners.membership;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** Makes a page of rows of which one more was read than it holds, to know whether there is another. */
final class Slices {

    private Slices() {}

    static <T> Slice<T> of(Pageable page, List<T> oneMore) {
        var more = oneMore.size() > page.getPageSize();
        return new SliceImpl<>(more ? List.copyOf(oneMore.subList(0, page.getPageSize())) : oneMore, page, more);
    }
}
