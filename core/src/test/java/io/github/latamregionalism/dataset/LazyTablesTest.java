package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A bundled dataset reads each table when it is first asked for. */
class LazyTablesTest {

    private static final InventedPackage VALID = InventedPackage.valid();
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final OrganizationId MOON_LEAGUE = OrganizationId.of("moon-league");

    private static final CountryCode XAA = CountryCode.of("XAA");
    private static final CountryCode XBB = CountryCode.of("XBB");

    private static final String[] TABLES = {
        "countries.csv", "organizations.csv", "memberships.csv", "alternative-readings.csv", "sources.csv"
    };

    /** Counts how often each file is read. */
    private static final class CountingFiles implements PackageFiles {
        private final PackageFiles files;
        private final Multiset<String> reads = ConcurrentHashMultiset.create();

        CountingFiles(PackageFiles files) {
            this.files = files;
        }

        @Override
        public byte[] read(String name) throws IOException {
            reads.add(name);
            return files.read(name);
        }
    }

    /**
     * The tables that say who was a member: with the acts, their days, and the life of the organizations. Of the acts
     * there is no file, so the descriptor is asked whether there should be.
     */
    private static final String[] OF_A_MEMBERSHIP = {
        "memberships.csv", "organizations.csv", "spell-acts.csv", "datapackage.json"
    };

    @Test
    void aBundledDatasetReadsOnlyTheTablesAskedFor() {
        CountingFiles files = new CountingFiles(VALID);
        Dataset dataset = Dataset.bundled(files, "1.2.3", AS_OF);
        assertThat(dataset.version()).isEqualTo("1.2.3");
        assertThat(dataset.asOf()).isEqualTo(AS_OF);
        assertThat(files.reads).isEmpty();

        assertThat(dataset.memberships().membersOf(MOON_LEAGUE, AS_OF).certain())
                .contains(XAA);
        assertThat(files.reads).containsExactlyInAnyOrder(OF_A_MEMBERSHIP);

        assertThat(dataset.records().countries().contains(XAA)).isTrue();
        assertThat(dataset.records().countries().contains(XBB)).isTrue();
        assertThat(files.reads).hasSize(OF_A_MEMBERSHIP.length + 1).contains("countries.csv");
    }

    @Test
    void aBundledDatasetHasTheRecordsOfTheOneThatIsReadAtOnce() {
        Dataset bundled = Dataset.bundled(VALID, "1.2.3", AS_OF);
        Dataset read = Dataset.read(VALID);
        assertThat(bundled.records().countries()).isEqualTo(read.records().countries());
        assertThat(bundled.records().organizations()).isEqualTo(read.records().organizations());
        assertThat(bundled.records().memberships()).isEqualTo(read.records().memberships());
        assertThat(bundled.records().alternativeReadings())
                .isEqualTo(read.records().alternativeReadings());
        assertThat(bundled.records().sources()).isEqualTo(read.records().sources());
    }

    @Test
    void aBrokenBundledTableIsReportedWhenItIsAskedFor() {
        InventedPackage broken =
                VALID.replace("countries.csv", "territory", "moon").without("sources.csv");
        Dataset dataset = Dataset.bundled(broken, "1.2.3", AS_OF);
        assertThat(dataset.records().memberships()).hasSize(12);
        assertThatThrownBy(dataset.records()::countries)
                .isInstanceOf(DatasetException.class)
                .hasMessage("countries.csv:5:2: kind \"moon\" is not one of state, outside-state, territory");
        assertThatThrownBy(dataset.records()::countries).isInstanceOf(DatasetException.class);
    }

    @Test
    void aBundledTableThatThePackageDoesNotListIsEmpty() {
        assertThat(Dataset.bundled(VALID.without("sources.csv"), "1.2.3", AS_OF)
                        .records()
                        .sources())
                .isEmpty();
    }

    @Test
    void aBundledTableThatThePackageListsAndDoesNotHaveIsNamed() {
        InventedPackage broken = VALID.without("sources.csv").with("datapackage.json", """
                {"as_of": "2020-12-31", "resources": [{"name": "sources", "path": "sources.csv"}]}
                """);
        assertThatThrownBy(Dataset.bundled(broken, "1.2.3", AS_OF).records()::sources)
                .isInstanceOf(DatasetException.class)
                .hasMessage("datapackage.json:1:1: resource \"sources\": the package has no file \"sources.csv\"");
    }

    @Test
    void aFileThatCannotBeReadIsReported() {
        PackageFiles failing = name -> {
            if (name.equals("sources.csv") || name.equals("datapackage.json")) {
                throw new IOException("disk on fire");
            }
            return VALID.read(name);
        };
        assertThatThrownBy(() -> Dataset.read(failing))
                .isInstanceOf(DatasetException.class)
                .hasMessage("datapackage.json:1:1: the file cannot be read: disk on fire\n"
                        + "sources.csv:1:1: the file cannot be read: disk on fire");
    }

    @Test
    void threadsThatAskABundledDatasetAtOnceGetTheSameAnswersFromOneReading() throws Exception {
        Dataset expected = Dataset.read(VALID);
        for (int round = 0; round < 20; round++) {
            CountingFiles files = new CountingFiles(VALID);
            Dataset dataset = Dataset.bundled(files, "1.2.3", AS_OF);
            int threads = 8;
            CyclicBarrier start = new CyclicBarrier(threads);
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                List<Future<Object>> answers = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    boolean membershipFirst = i % 2 == 0;
                    answers.add(executor.submit(() -> {
                        start.await();
                        Object first = membershipFirst
                                ? dataset.memberships()
                                : dataset.records().countries();
                        return List.of(
                                first.getClass(),
                                dataset.memberships(),
                                dataset.memberships().participantsIn(MOON_LEAGUE, AS_OF),
                                dataset.records().countries(),
                                dataset.records().organizations(),
                                dataset.records().alternativeReadings(),
                                dataset.records().sources());
                    }));
                }
                for (Future<Object> answer : answers) {
                    assertThat((List<?>) answer.get())
                            .element(2)
                            .isEqualTo(expected.memberships().participantsIn(MOON_LEAGUE, AS_OF));
                    assertThat(((List<?>) answer.get()).get(1)).isSameAs(dataset.memberships());
                    assertThat(((List<?>) answer.get()).get(3))
                            .isEqualTo(expected.records().countries());
                }
            } finally {
                executor.shutdownNow();
            }
            assertThat(files.reads)
                    .hasSize(TABLES.length + 2)
                    .contains(TABLES)
                    .contains("spell-acts.csv", "datapackage.json");
        }
    }
}
