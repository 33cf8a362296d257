package org.challengepartners.audit;

import org.springframework.stereotype.Component;

/** Carries out the verifications that were asked for; one that a crash cut short begins again. */
@Component
class VerificationRun {

    private final Verifications verifications;
    private final ChainVerifier verifier;

    VerificationRun(Verifications verifications, ChainVerifier verifier) {
        this.verifications = verifications;
        this.verifier = verifier;
    }

    void whatWasAsked() {
        for (var asked : verifications.unfinished()) {
            long total = verifier.total();
            verifications.progress(asked, 0, total);
            verifications.finish(asked, verifier.verify(done -> verifications.progress(asked, done, total)));
        }
    }
}
