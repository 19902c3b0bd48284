package io.github.latamregionalism.data;

import java.time.LocalDate;

/** What {@link FirstAnswerClassesTest} runs in a JVM of its own. */
final class FirstAnswer {

    private FirstAnswer() {}

    public static void main(String[] args) {
        System.out.print(
                LatinAmerica.dataset().memberships().membersOf(Organizations.UNASUR, LocalDate.of(2019, 9, 1)));
    }
}
