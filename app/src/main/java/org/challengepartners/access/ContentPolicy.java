package org.challengepartners.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a browser may load and run. A plain page runs no script at all; the page that views live in runs those that bear
 * the number drawn for this one answer, and what these load. Vaadin still needs {@code unsafe-eval} and inline styles.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";
    private static final String FOR_ALL =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; font-src 'self' data:; ";

    /** For every answer but the page of the views. */
    static final String PLAIN =
            FOR_ALL + "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

    private final SecureRandom random = new SecureRandom();
    private final String ownSocket;

    ContentPolicy(AccessSettings settings) {
        var address = URI.create(settings.address());
        this.ownSocket = ("https".equals(address.getScheme()) ? "wss://" : "ws://") + address.getAuthority();
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        IndexHtmlRequestListener policy = this::protect;
        starting.addIndexHtmlRequestListener(policy);
    }

    private void protect(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, forViews(nonce));
    }

    private String forViews(String nonce) {
        return FOR_ALL
                + "default-src 'self'; script-src 'nonce-%s' 'unsafe-eval' 'strict-dynamic'; ".formatted(nonce)
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' " + ownSocket;
    }

    private String nonce() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
