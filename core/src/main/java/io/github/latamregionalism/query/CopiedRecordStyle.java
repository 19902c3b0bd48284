package io.github.latamregionalism.query;

import io.github.latamregionalism.model.RecordStyle;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How a record is generated of which copies are made with one value changed: as {@link RecordStyle}, but for that. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = false,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
        defaults = @Value.Immutable(copy = true))
@interface CopiedRecordStyle {}
