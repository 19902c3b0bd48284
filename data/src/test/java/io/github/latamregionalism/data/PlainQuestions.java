package io.github.latamregionalism.data;

import io.github.latamregionalism.dataset.Dataset;
import java.time.LocalDate;

/** A program that asks a question of every kind and wants no JSON. */
final class PlainQuestions {

    private PlainQuestions() {}

    public static void main(String[] arguments) {
        System.out.println(answers());
    }

    static String answers() {
        Dataset dataset = LatinAmerica.dataset();
        LocalDate day = LocalDate.of(2020, 1, 1);
        return String.join(
                "\n",
                dataset.memberships().membersOf(Organizations.UNASUR, day).toString(),
                dataset.memberships()
                        .standingOf(Countries.VENEZUELA, Organizations.OAS, day)
                        .toString(),
                dataset.policies().profileOf(Countries.BOLIVIA, day).toString(),
                dataset.treaties().treatiesOf(Countries.BOLIVIA, day).toString(),
                dataset.names().resolve("Mercosul").toString(),
                dataset.search().find("coca leaf", 3).toString());
    }
}
