package org.challengepartners;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets every class of integration tests begin with an empty house, and every test end with nobody signed in. */
class EmptyHouse implements BeforeAllCallback, AfterEachCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        SpringExtension.getApplicationContext(context); // the migrations have run
        TestHouse.empty();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SignIn.out();
    }
}
