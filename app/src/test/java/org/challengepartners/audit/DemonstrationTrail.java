package org.challengepartners.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The demonstration's trail: sealed, published and verified once, as the first night would have done. */
@Component
public class DemonstrationTrail {

    private final Sealing sealing;
    private final Verifications verifications;
    private final VerificationRun run;
    private final Clock clock;

    DemonstrationTrail(Sealing sealing, Verifications verifications, VerificationRun run, Clock clock) {
        this.sealing = sealing;
        this.verifications = verifications;
        this.run = run;
        this.clock = clock;
    }

    /** What the night published. */
    public record Night(LocalDate published) {}

    /** Does what the night does, after everything else is made. */
    public Night make() {
        var night = new Night(LocalDate.now(clock).minusDays(1));
        sealing.sealAll();
        sealing.publish(night.published());
        verifications.ask();
        run.whatWasAsked();
        return night;
    }

    /** Carries out what the office asked for, as the clock does a few seconds later. */
    public void verifyWhatWasAsked() {
        run.whatWasAsked();
    }
}
