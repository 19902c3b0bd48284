package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose JSON has the properties that it names, and no other.
 *
 * <p>What is computed, such as {@code isAmbiguous}, is no property. An empty {@link java.util.Optional} is left out; a
 * list is always there, if empty, so that whoever reads the JSON can count without looking for it first.
 *
 * <p>The properties of a Java record are written in the order of its components. Any other type names their order.
 *
 * <p>Jackson 2.16 and later and Jackson 3 know what it stands for.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public @interface JsonRecord {}
