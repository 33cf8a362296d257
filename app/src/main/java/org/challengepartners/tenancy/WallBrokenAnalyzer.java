package org.challengepartners.tenancy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why the application does not start behind a broken wall. */
class WallBrokenAnalyzer extends AbstractFailureAnalyzer<WallGuard.WallBroken> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WallGuard.WallBroken cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Repair the named object by a migration; the guard is tenancy.guard().", cause);
    }
}
