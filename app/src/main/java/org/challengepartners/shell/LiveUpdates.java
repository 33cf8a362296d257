package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.Set;
import org.challengepartners.tenancy.SpaceId;

/**
 * Keeps open pages true: when something happens in a space, the parts that show it load themselves again. A view asks for
 * it in {@code afterNavigation}; it ends by itself when the part leaves the page.
 * <pre>{@code
 * liveUpdates.on(this, Set.of(review.space()), () -> reviewing.find(id).ifPresent(review::set));
 * }</pre>
 */
@org.springframework.stereotype.Component
public class LiveUpdates {

    private final Broadcaster broadcaster;

    LiveUpdates(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    /**
     * Runs the refresh whenever something has happened in one of the spaces; an earlier wish of the same part ends. The
     * refresh asks a service again, as the page's own reader, and leaves alone what is being typed. If it throws
     * {@link java.util.NoSuchElementException}, the whole page is opened again and says that it is not found.
     */
    public void on(Component part, Set<SpaceId> spaces, SerializableRunnable refresh) {
        off(part);
        var ui = part.getUI().orElseThrow(() -> new IllegalStateException("only a part of an open page can be live"));
        var page = new LivePage(ui, part, refresh);
        var where = Set.copyOf(spaces);
        broadcaster.subscribe(where, page);
        Registration ends = () -> broadcaster.unsubscribe(where, page);
        ComponentUtil.setData(part, Registration.class, ends);
        part.addDetachListener(gone -> {
            gone.unregisterListener();
            ends.remove();
        });
    }

    /**
     * Says that open pages of these spaces are no longer true, once the present transaction is committed. Only for what is no
     * deed and leaves no line in the trail, such as a new line of an inbox; what a verb did is told by its event.
     */
    public void changed(Collection<SpaceId> spaces) {
        if (!spaces.isEmpty()) {
            broadcaster.changed(Set.copyOf(spaces));
        }
    }

    /** The part loads itself no more. */
    public void off(Component part) {
        var earlier = ComponentUtil.getData(part, Registration.class);
        if (earlier != null) {
            earlier.remove();
        }
    }
}
