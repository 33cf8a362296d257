package org.challengepartners.journeys;

import org.challengepartners.dev.JourneyHouse;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the house and the browser once, gives each test a journey of its own, and keeps a picture of one that failed. */
class JourneyExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace JOURNEYS = Namespace.create(JourneyExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.program().isPresent() || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("there is a Chromium, or there must be one")
                : ConditionEvaluationResult.disabled("Chromium is not installed: install the package chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Journey.class;
    }

    @Override
    public Journey resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).computeIfAbsent(Journey.class, _ -> begin(context), Journey.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var journey = store(context).get(Journey.class, Journey.class);
        if (journey != null && context.getExecutionException().isPresent()) {
            journey.keepPictures("failed-" + context.getRequiredTestMethod().getName());
            context.publishReportEntry(
                    "the browser complained", journey.complaints().toString());
        }
    }

    private static Journey begin(ExtensionContext context) {
        var forAll = context.getRoot().getStore(JOURNEYS);
        var chromium = forAll.computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
        return new Journey(JourneyHouse.open(), chromium.browser());
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(JOURNEYS);
    }
}
