package org.challengepartners.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Says in one line which setting is wrong and what is wrong with it, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<ConfigurationPropertiesBindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ConfigurationPropertiesBindException cause) {
        return Optional.ofNullable(findCause(rootFailure, BindValidationException.class))
                .map(WrongSettingAnalyzer::violations)
                .or(() -> Optional.ofNullable(findCause(rootFailure, BindException.class))
                        .map(WrongSettingAnalyzer::unreadable))
                .map(line -> new FailureAnalysis(line, "Correct the setting and start again.", cause))
                .orElse(null);
    }

    private static String violations(BindValidationException invalid) {
        var errors = invalid.getValidationErrors();
        return "Wrong setting: "
                + errors.getAllErrors().stream()
                        .map(error -> errors.getName() + "." + text(error))
                        .sorted()
                        .collect(Collectors.joining("; "));
    }

    private static String text(ObjectError error) {
        return error instanceof FieldError field
                ? "%s is \"%s\", but %s".formatted(kebab(field.getField()), shown(field), field.getDefaultMessage())
                : String.valueOf(error.getDefaultMessage());
    }

    private static String unreadable(BindException unreadable) {
        var value = Optional.ofNullable(unreadable.getProperty())
                .map(property -> String.valueOf(property.getValue()))
                .orElse("");
        return "Wrong setting: %s is \"%s\", which is no %s"
                .formatted(
                        unreadable.getName(),
                        value,
                        unreadable.getTarget().getType().resolve(Object.class).getSimpleName());
    }

    private static String kebab(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object shown(FieldError field) {
        return field.getField().toLowerCase(Locale.ROOT).contains("secret") ? "…" : field.getRejectedValue();
    }
}
