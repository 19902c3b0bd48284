package io.github.latamregionalism.programs;

import java.io.InputStream;
import java.io.OutputStream;

/** Answers some questions in vain, so that an archive of classes has what the next answer needs. */
public final class Rehearsal {

    private static final String[] QUESTIONS = {
        "members Mercosul",
        "standing --country VEN --organization oas --format csv",
        "organizations --country BRA --format json",
        "treaty --id uncac-2003 --country BOL",
        "approach --country BOL",
        "chronicle --of BOL",
        "resolve Brasil",
        "series --of unasur",
        "members --help",
        "members --organisation unasur",
    };

    private Rehearsal() {}

    /**
     * Answers them.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (String question : QUESTIONS) {
            Regionalism.run(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    question.split(" "));
        }
    }
}
