package io.github.latamregionalism.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the records of the library are generated: the interface is public and documented by hand, its implementation is
 * hidden behind it.
 *
 * <p>It stays in the source: in a class file it would make the compiler of whoever uses a record look for Immutables,
 * which is not on their path.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        allParameters = true,
        depluralize = false,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
        defaults = @Value.Immutable(copy = false))
public @interface RecordStyle {}
