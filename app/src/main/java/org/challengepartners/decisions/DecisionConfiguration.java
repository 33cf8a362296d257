package org.challengepartners.decisions;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Lets a command run a second time when another was faster by a moment; outside the transaction, so that it reads afresh. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class DecisionConfiguration {}
