package org.challengepartners.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Secrets of one person that the house makes anew whenever she is signed in and stores nowhere. They follow from the secret by which
 * the application proves itself to Keycloak, so whoever replaces that one replaces these too.
 */
@Component
public class PersonalSecrets {

    private static final int BYTES = 32;

    private final AccessSettings settings;
    private final SignedIn signedIn;

    PersonalSecrets(AccessSettings settings, SignedIn signedIn) {
        this.settings = settings;
        this.signedIn = signedIn;
    }

    /**
     * The signed-in person's secret for one purpose, the same at every sign-in.
     *
     * @return 32 bytes, which tell nothing of the secrets of others or for another purpose
     * @throws IllegalStateException if nobody is signed in
     */
    public byte[] mine(String purpose) {
        var info = "%s of %s".formatted(purpose, signedIn.person().value());
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(settings.clientSecret().getBytes(StandardCharsets.UTF_8))
                            .thenExpand(info.getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java of this version has HKDF-SHA256", impossible);
        }
    }
}
