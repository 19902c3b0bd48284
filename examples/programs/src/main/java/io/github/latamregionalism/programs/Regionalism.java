package io.github.latamregionalism.programs;

import io.github.latamregionalism.time.Certainty;

/** The command line. */
public final class Regionalism {
    private Regionalism() {}

    /**
     * Runs the command line.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.out.println(Certainty.POSSIBLE);
    }
}
