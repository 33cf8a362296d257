package org.challengepartners.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages for people who are not signed in: plain, without a session, and there while Keycloak is down. */
@Controller
class PlainPages {

    private final KeycloakProbe keycloak;
    private final AccessSettings settings;

    PlainPages(KeycloakProbe keycloak, AccessSettings settings) {
        this.keycloak = keycloak;
        this.settings = settings;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam @Nullable String failed, @RequestParam @Nullable String ended, Model model) {
        model.addAttribute("failed", failed != null);
        model.addAttribute("ended", ended != null);
        model.addAttribute("available", keycloak.answers());
        return "access/sign-in";
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "access/signed-out";
    }

    @GetMapping("/no-account")
    String noAccount(Model model) {
        model.addAttribute("contact", settings.contact());
        model.addAttribute(
                "otherAccount",
                settings.issuer() + "/protocol/openid-connect/logout?client_id=" + settings.clientId()
                        + "&post_logout_redirect_uri=" + settings.address() + "/signed-out");
        return "access/no-account";
    }
}
