package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.report.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the programs print is, byte for byte, what the files beside this test hold.
 *
 * <p>{@code -Dgolden.rewrite=true} writes the files anew: then read the difference before committing it.
 */
class GoldenOutputTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "members.txt, members --organization unasur --on 2019-09-01",
        "members.csv, members --organization unasur --on 2019-09-01 --format csv",
        "members.md, members --organization unasur --on 2019-09-01 --format markdown",
        "standing.md, standing --country VEN --organization oas --on 2020-01-01 --format markdown --language es",
        "members.tsv, members --organization unasur --on 2019-09-01 --format tsv",
        "changes.tsv, changes --from 2019-04-01 --until 2019-05-01 --format tsv --no-headers",
        "members-no-headers.txt, members --organization unasur --on 2019-09-01 --no-headers",
        "members-no-headers.csv, members --organization unasur --on 2019-09-01 --format csv --no-headers",
        "standing.ndjson, standing --country VEN --organization oas --on 2020-01-01 --format ndjson",
        "members.json, members --organization unasur --on 2019-09-01 --format json",
        "members-possible.txt, members --organization unasur --on 2020-06-01 --language es",
        "members-observers.csv, members --organization can --on 2010-01-01 --status observer --format csv",
        "members-prose.txt, members --organization unasur --on 2019-09-01 --format prose --language pt",
        "members-participating.csv, members --organization unasur --on 2019-09-01 --participating --format csv",
        "standing.txt, standing --country VEN --organization oas --on 2020-01-01",
        "standing.csv, standing --country VEN --organization oas --on 2020-01-01 --format csv",
        "standing-prose.txt, standing --country VEN --organization oas --on 2020-01-01 --format prose --language es",
        "standing.json, standing --country VEN --organization oas --on 2020-01-01 --format json",
        "standing-suspended.txt, standing --country HND --organization oas --on 2010-01-01",
        "standing-acts.txt, standing --country VEN --organization mercosur --on 2020-01-01",
        "standing-acts.csv, standing --country VEN --organization mercosur --on 2020-01-01 --format csv",
        "standing-acts.json, standing --country VEN --organization mercosur --on 2020-01-01 --format json",
        "standing-acts.bib, standing --country VEN --organization mercosur --on 2020-01-01 --format bibtex",
        "standing-under.txt, standing --country VEN --organization oas --on 2020-01-01 --under reading:oas-ven-member-end",
        "members-under.csv, members --organization unasur --on 2010-01-01 --format csv --under clock:signature",
        "network-under.json, network --on 1948-12-31 --format json --under clock:signature",
        "countries.txt, countries --on 1948-04-30 --region",
        "countries.csv, countries --on 1948-04-30 --format csv",
        "countries-all.txt, countries --region",
        "organizations-all.txt, organizations",
        "organizations-all.csv, organizations --on 1950-01-01 --format csv",
        "organizations.txt, organizations --country BRA --on 2015-06-30",
        "history.txt, history --country CHL --organization can",
        "history.csv, history --country CHL --organization can --format csv",
        "history-prose.txt, history --country CHL --organization can --format prose",
        "changes.txt, changes --from 2018-01-01 --until 2021-01-01",
        "changes.csv, changes --from 2019-04-01 --until 2019-05-01 --format csv",
        "changes-prose.txt, changes --from 2018-04 --until 2019-05 --of unasur --format prose --language es",
        "quality.txt, quality",
        "quality.csv, quality --format csv",
        "quality.json, quality --format json",
        "crosswalk.txt, crosswalk src/test/resources/crosswalk/state-years.csv",
        "crosswalk.csv, crosswalk src/test/resources/crosswalk/state-years.csv --format csv",
        "crosswalk.json, crosswalk src/test/resources/crosswalk/state-years.csv --format json",
        "shared.txt, shared --first BRA --second COL --on 2019-06-01 --language pt",
        "network.txt, network --on 2019-09-01",
        "network.graphml, network --on 1960-01-01 --format graphml",
        "network.dot, network --on 1960-01-01 --format dot",
        "overlap.txt, overlap --of unasur --on 2012-01-01",
        "overlap-countries.csv, overlap --first BRA --second ARG --on 2019-09-01 --format csv",
        "series.txt, series --of unasur --first-year 2008",
        "sensitivity.txt, sensitivity --of unasur --measure participation-rate --first-year 2008",
        "sensitivity.csv, sensitivity --of unasur --measure exits --first-year 2015 --most 5 --format csv",
        "series.csv, 'series --measure members,density,policy-types --format csv'",
        "series-panel.txt, 'series --measure density,policy-difference,treaty-kappa --countries BRA,COL,MEX --panel"
                + " --organizations oas,celac,gafilat --first-year 2018'",
        "survival.txt, survival",
        "survival.csv, survival --of unasur --every 0 --format csv",
        "panel.csv, 'panel --unit country-year --first-year 2005 --last-year 2006 --countries VEN,BOL,SUR'",
        "panel-organizations.csv, 'panel --unit organization-year --first-year 1948 --last-year 1951 --day any'",
        "panel-standing.csv, 'panel --unit country-organization-year --first-year 2012 --last-year 2012 --organizations unasur --countries PRY,BRA'",
        "panel-pairs.json, 'panel --unit dyad-year --first-year 1991 --last-year 1991 --countries ARG,BRA --format json'",
        "panel-under.csv, 'panel --unit organization-year --first-year 2008 --last-year 2011 --organizations unasur --under clock:signature'",
        "chart-timeline.csv, chart timeline --organization unasur --format csv",
        "chart-matrix.json, chart matrix --on 1960-01-01 --format json",
        "shared.json, shared --first BRA --second COL --on 2019-06-01 --format json",
        "approach.txt, approach --country BOL --on 2012-06-30",
        "approach.csv, approach --country BOL --on 2012-06-30 --format csv",
        "approach.json, approach --country BOL --on 2012-06-30 --format json",
        "approach-prose.txt, 'approach --country BOL,URY --on 2014-01-01 --format prose'",
        "approach-compare.txt, 'approach --country COL,PER,BOL --on 2003-01-01 --language es'",
        "roles.txt, roles --on 2003-01-01",
        "roles-producers.csv, roles --on 2003-01-01 --role producer --format csv",
        "roles.json, roles --on 2022-03-27 --role consumer --format json",
        "treaty.txt, treaty --id single-convention-1961 --country BOL",
        "treaty.csv, treaty --id single-convention-1961 --country BOL --format csv",
        "treaty.json, treaty --id single-convention-1961 --country BOL --on 2013-02-10 --format json",
        "treaty-parties-prose.txt, treaty --id single-convention-1961 --on 1965-06-01 --format prose --language es",
        "treaty-prose.txt, treaty --id single-convention-1961 --country BOL --on 2013-06-01 --format prose",
        "treaty-parties.txt, treaty --id single-convention-1961 --on 2012-01-01 --language es",
        "treaties.txt, treaties",
        "treaties.csv, treaties --on 1970-01-01 --format csv",
        "treaty-denounced.csv, treaty --id single-convention-1961 --on 2012-01-01 --status denounced --format csv",
        "chronicle.txt, chronicle --of BOL --from 2009 --until 2015",
        "chronicle.csv, chronicle --of BOL --from 2011-06 --until 2013-03 --format csv",
        "chronicle-prose.txt, chronicle --of BOL --from 2009 --until 2015 --format prose --language pt",
        "chronicle-organization.txt, chronicle --of unasur",
        "chronicle.json, chronicle --of unasur --from 2018-04-18 --until 2018-04-19 --format json",
        "challenges.txt, challenges --country MEX --category security",
        "challenges.csv, challenges --organization unasur --format csv",
        "challenges-together.txt, challenges --together-with corruption",
        "challenges-together.json, challenges --together-with environmental-destruction --format json",
        "paper-1.txt, paper --table 1",
        "paper-2.csv, paper --table 2 --format csv",
        "paper-2-links.csv, paper --table 2 --links --format csv",
        "claims.txt, claims --about unasur",
        "claims.json, claims --about celac --format json",
        "claims-kind.csv, claims --about BOL --kind finding --format csv",
        "claims-measured.txt, claims --measured --about unasur",
        "references.bib, references --printed --format bibtex",
        "references.csl.json, references gorgen-2023 quiliconi-rivera-2019 --format csl",
        "references.txt, references --format apa",
        "references.csv, references --printed --format csv",
        "cite.txt, cite members --organization unasur --on 2019-09-01",
        "cite.bib, cite standing --country VEN --organization oas --on 2020-01-01 --format bibtex",
        "cite.csv, cite shared --first BRA --second COL --on 2019-06-01 --format csv",
        "resolve.txt, resolve Mercosul OEA VE Guinea CAN Brasill --language es",
        "resolve.csv, resolve Mercosul OEA VE Guinea CAN Brasill --format csv",
        "resolve-codes.csv, resolve --codes cow 101 140 999 --format csv",
        "find.txt, find coca leaf reservation",
        "find.json, find Mercosul --most 2 --format json"
    })
    void aProgramPrintsWhatItsFileHolds(String file, String words) throws IOException {
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.ANSWERED);
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, run.out(), UTF_8);
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden, UTF_8));
    }
}
