package org.challengepartners;

import java.util.Optional;
import org.challengepartners.tenancy.Identities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.*;

@Configuration
class TestIdentityConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Identities identities() {
        return Optional::empty;
    }
}
