package org.challengepartners.dev;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What has been started, to be stopped in the opposite order whatever happens: also by Ctrl-C half-way through a start. */
final class Running {

    private static final Logger LOG = Logger.getLogger(Running.class.getName());

    private final Deque<Stop> stops = new ArrayDeque<>();
    private boolean stopped;

    /** Stops everything when this Java ends. */
    Running untilTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-everything"));
        return this;
    }

    /** Remembers how to stop something that has just been started; stops it at once where everything stops already. */
    synchronized void remember(Stop stop) {
        if (stopped) {
            quietly(stop);
        } else {
            stops.push(stop);
        }
    }

    /** Stops everything that is remembered. */
    synchronized void stop() {
        stopped = true;
        stops.forEach(Running::quietly);
        stops.clear();
    }

    private static void quietly(Stop stop) {
        try {
            stop.now();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Something did not stop", failed);
        }
    }

    /** How to stop one thing. */
    @FunctionalInterface
    interface Stop {
        void now();
    }
}
