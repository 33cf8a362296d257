package org.challengepartners.dev;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Finds and ends processes that an earlier start left behind; never one that only happens to have the same number. */
final class Leftovers {

    private Leftovers() {}

    /**
     * The living process of that number, if its command line shows that it is ours.
     *
     * @param mark what our process's command line contains, for example its data directory
     */
    static Optional<ProcessHandle> find(String pid, String mark) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains(mark));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Asks the process to end, insists after ten seconds, and returns when it is gone. */
    static void end(ProcessHandle process) {
        process.destroy();
        var gone = process.onExit().orTimeout(10, TimeUnit.SECONDS);
        try {
            gone.join();
        } catch (CompletionException stillThere) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
