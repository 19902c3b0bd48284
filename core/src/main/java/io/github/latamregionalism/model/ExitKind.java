package io.github.latamregionalism.model;

/** How a membership ended, such as by denunciation. */
public enum ExitKind implements Term {
    /** The state left, by declaration or under the rules of the organization. */
    WITHDRAWAL,

    /** The state denounced the founding treaty. */
    DENUNCIATION,

    /** The organization ended or was succeeded by another. */
    DISSOLUTION
}
