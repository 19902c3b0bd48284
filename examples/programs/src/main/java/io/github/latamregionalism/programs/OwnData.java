package io.github.latamregionalism.programs;

import io.github.latamregionalism.data.Countries;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Merge;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.programs.report.ExitCode;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Asks a user's own package of tables what the bundled dataset can be asked, then both together.
 *
 * <p>The package in {@code examples/own-data/asean} has two tables of facts, organizations and memberships, and the
 * sources that they name.
 */
public final class OwnData {

    private static final OrganizationId ASEAN = OrganizationId.of("asean");
    private static final CountryCode TIMOR_LESTE = CountryCode.of("TLS");

    private OwnData() {}

    /**
     * Reads the package, asks it, and merges it into the bundled dataset.
     *
     * @param args the folder or zip of the package
     */
    public static void main(String[] args) {
        Dataset asean = Dataset.read(Path.of(args[0]));

        // The same calls as for Latin America, also where the sources leave a day open.
        System.out.println(asean.memberships().membersOf(ASEAN, LocalDate.of(1984, 1, 7)));
        System.out.println(
                asean.memberships().membersOf(ASEAN, LocalDate.of(2025, 12, 31)).certain());
        for (Membership spell : asean.memberships().historyOf(TIMOR_LESTE, ASEAN)) {
            SourceId source = spell.provenance().sources().get(0);
            System.out.println(spell.status() + " " + spell.period() + ", says "
                    + asean.records().sources().get(source).url());
        }

        // Both together. What the package does not bring, such as the names of its countries, is told.
        Merge merge = LatinAmerica.dataset().overriddenBy(asean);
        Dataset both = merge.dataset();
        System.out.println(both.records().organizations().size() + " organizations, "
                + merge.conflicts().size() + " conflicts, " + merge.unresolved().size() + " unresolved, such as "
                + merge.unresolved().get(0).message());
        LocalDate day = LocalDate.of(2019, 9, 1);
        System.out.println(
                both.memberships().organizationsOf(Countries.BOLIVIA, day).certain());
        System.out.println(
                both.memberships().organizationsOf(CountryCode.of("PHL"), day).certain());
        if (System.out.checkError()) {
            System.err.println("standard output cannot be written");
            System.exit(ExitCode.FAILED);
        }
    }
}
