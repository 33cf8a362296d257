package org.challengepartners.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Every public method of every service of the house, whoever wrote it and whenever: found by reflection. */
final class ServiceMethods {

    private ServiceMethods() {}

    /** One method of a service, called as pages call it: through what stands around the service. */
    record ServiceMethod(Object bean, Class<?> service, Method method) {

        /** The module and the service, for example {@code reviews.Reviewing}. */
        String serviceName() {
            return service.getName().replaceFirst("^org\\.challengepartners\\.", "");
        }

        boolean isOfficeWork() {
            return service.isAnnotationPresent(OfficeWork.class);
        }

        /**
         * Calls it.
         *
         * @throws Throwable whatever it throws itself
         */
        @Nullable
        Object call(@Nullable Object... arguments) throws Throwable {
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() == null ? thrown : thrown.getCause();
            }
        }

        @Override
        public String toString() {
            return serviceName() + "." + method.getName();
        }
    }

    static List<ServiceMethod> in(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(bean -> of(bean, AopUtils.getTargetClass(bean)))
                .sorted(Comparator.comparing(
                        method -> method + Arrays.toString(method.method().getParameterTypes())))
                .toList();
    }

    private static java.util.stream.Stream<ServiceMethod> of(Object bean, Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(_ -> service.getName().startsWith("org.challengepartners."))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .map(method -> new ServiceMethod(bean, service, method));
    }
}
