package io.github.latamregionalism.dataset;

import java.util.List;

/** The tables of the package that tests break. */
final class InventedTables {

    static final String COUNTRIES = "countries.csv";
    static final String ORGANIZATIONS = "organizations.csv";
    static final String MEMBERSHIPS = "memberships.csv";
    static final String READINGS = "alternative-readings.csv";
    static final String SOURCES = "sources.csv";
    static final List<String> TABLES = List.of(COUNTRIES, ORGANIZATIONS, MEMBERSHIPS, READINGS, SOURCES);

    static final InventedPackage VALID = InventedPackage.valid();

    private InventedTables() {}
}
