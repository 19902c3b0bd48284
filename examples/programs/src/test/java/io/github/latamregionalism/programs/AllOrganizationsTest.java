package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.programs.report.ExitCode;
import org.junit.jupiter.api.Test;

class AllOrganizationsTest {

    @Test
    void allOrganizationsAreListedByTheOptionAndWithoutACountry() {
        String all = Run.of("organizations --all --format csv").out();
        assertThat(all).isEqualTo(Run.of("organizations --format csv").out());
        assertThat(all.lines())
                .hasSize(1 + LatinAmerica.dataset().records().organizations().size());
    }

    @Test
    void whoAsksForAllNamesNoCountry() {
        Run run = Run.of("organizations --all --country BRA");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("--all asks for no country");
    }
}
