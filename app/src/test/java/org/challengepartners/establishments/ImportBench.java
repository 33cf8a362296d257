package org.challengepartners.establishments;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The real file of the public register: how long comparing it and taking it over lasts, and what it holds in memory. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ImportBench {

    private static final double BUDGET = 10;
    private static final double LIVE_HEAP = 16;
    private static final int BLOCKS_BETWEEN = 5;

    @Autowired
    Importing importing;

    @Autowired
    ImportProgress progress;

    @Test
    void theRealFileIsImportedInSecondsAndMemoryStaysFlat() {
        assumeTrue(BenchReport.wanted("import"));
        var file = RegisterFiles.received(RegisterFiles.real(RegisterFiles.ESTABLISHMENTS));
        var report = new BenchReport();
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> {
            double first = seconds(() -> checked(file));
            double applied = seconds(() -> importing.apply(waiting(), false));
            double again = seconds(() -> checked(file));
            report.note("import.check", first, "s");
            report.note("import.apply", applied, "s");
            report.atMost("import.whole", first + applied, "s", BUDGET);
            report.note("import.second-time", again, "s");
            report.note("import.second-time.changes", waitingImport().counts().differences(), "entries");
            var live = liveHeapWhileReading(file);
            report.note("import.live-heap.first", live.getFirst(), "MB");
            report.atMost("import.live-heap.growth", live.getLast() - live.getFirst(), "MB", LIVE_HEAP);
        });
        report.publish();
        TestHouse.empty();
    }

    private void checked(ReceivedFile file) {
        if (!(importing.check(file) instanceof CheckResult.Checked)) {
            throw new IllegalStateException("the file was not checked");
        }
    }

    private ImportId waiting() {
        return waitingImport().id();
    }

    private ImportSummary waitingImport() {
        return importing.waiting(ImportKind.ESTABLISHMENTS).orElseThrow();
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** What is still reachable, after each fifth block of rows. */
    private List<Double> liveHeapWhileReading(ReceivedFile file) {
        var live = new ArrayList<Double>();
        var blocks = new int[1];
        var watching = progress.watch(() -> {
            if (blocks[0]++ % BLOCKS_BETWEEN == 1) {
                System.gc();
                var memory = Runtime.getRuntime();
                live.add((memory.totalMemory() - memory.freeMemory()) / 1e6);
            }
        });
        checked(file);
        watching.run();
        return live;
    }
}
