package io.github.latamregionalism.data;

/** The bundled dataset. */
public final class LatinAmerica {
    private LatinAmerica() {}
}
