package org.challengepartners.establishments;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How far the file that is being read on this machine has come, for the pages that show it; and the wish to stop it. */
@Component
public class ImportProgress {

    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private volatile Optional<Reading> reading = Optional.empty();
    private volatile boolean stop;

    ImportProgress() {}

    /**
     * A file that is being read.
     *
     * @param share of the file, from 0 to 1
     */
    public record Reading(String fileName, int rows, double share) {}

    /** What is being read now. */
    public Optional<Reading> now() {
        return reading;
    }

    /** Calls the watcher whenever it has come further, on the reader's thread; what comes back ends it. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Asks the reading to stop; nothing has changed then. Too late, it changes nothing. */
    public void stop() {
        stop = true;
    }

    void begin(String fileName) {
        stop = false;
        tell(Optional.of(new Reading(fileName, 0, 0)));
    }

    /** Whether it may go on. */
    boolean reached(String fileName, int rows, double share) {
        tell(Optional.of(new Reading(fileName, rows, share)));
        return !stop;
    }

    void end() {
        tell(Optional.empty());
    }

    private void tell(Optional<Reading> reached) {
        reading = reached;
        watchers.forEach(Runnable::run);
    }
}
