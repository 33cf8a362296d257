package org.challengepartners;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets every class of integration tests begin with an empty house, and every test end with nobody signed in. */
class EmptyHouse implements BeforeAllCallback, AfterEachCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context); // the migrations have run
        // The last application that started has set its own holder; this test signs people in at the one it talks to.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        TestHouse.empty();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SignIn.out();
    }
}
