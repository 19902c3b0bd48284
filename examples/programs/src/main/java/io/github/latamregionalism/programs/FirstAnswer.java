package io.github.latamregionalism.programs;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.programs.report.ExitCode;
import java.time.LocalDate;

/** Asks for one membership answer and does nothing else: what {@code first-answer.sh} measures. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /**
     * Prints who was in UNASUR on a day.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(
                LatinAmerica.dataset().memberships().membersOf(Organizations.UNASUR, LocalDate.of(2019, 9, 1)));
        if (System.out.checkError()) {
            System.err.println("standard output cannot be written");
            System.exit(ExitCode.FAILED);
        }
    }
}
