package io.github.latamregionalism.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small valid package of tables about an invented region, made for tests to ask and to break.
 *
 * <p>Its countries have codes that ISO 3166 leaves to users. Each method returns a changed package and leaves this one
 * as it is.
 */
public final class InventedPackage implements PackageFiles {

    private static final String DESCRIPTOR = """
            {"name": "moon", "version": "1.2.3", "as_of": "2020-12-31"}
            """;

    private static final String COUNTRIES = """
            iso3,kind,iso2,numeric,name_en,name_es,name_pt,subregion,cow,gw,vdem,wikidata,note
            XAA,state,XA,901,Alphaland,Alfalandia,Alfalândia,Near Side,1,2,3,Q1,
            XBB,state,XB,902,Betaland,Betalandia,Betalândia,Near Side,,,,,
            XCC,state,XC,903,Gammaland,Gamalandia,Gamalândia,Far Side,,,,,
            XDD,territory,XD,904,Deltaland,Deltalandia,Deltalândia,Far Side,,,,,
            XEE,outside-state,XE,905,Epsilonland,Epsilonlandia,Epsilonlândia,Earth,,,,,never in anything
            """;

    private static final String ORGANIZATIONS = """
            id,acronym,name_en,name_es,name_pt,kind,body_of,founding_instrument,signed,in_force,ended,predecessors,successors,seat,website,cow_igo,wikidata,primary_objective,drug_control_role,drug_control_bodies,sources,confidence,note
            moon-league,ML,Moon League,Liga Lunar,Liga Lunar,league,,Treaty of the Crater,1990-12,1991-01-01,,,,,,,,Tides,None,,charter,high,
            star-pact,,Star Pact,Pacto Estelar,Pacto Estelar,pact,,Star Treaty,1995,,2010-06,Old Pact;Older Pact,,,,,,Light,Watch,Night Watch;Day Watch,charter;gazette,medium,
            moon-court,MC,Moon Court,Corte Lunar,Corte Lunar,court,moon-league,Treaty of the Crater,1990-12,,,,,,,,,Law,None,,,low,no source seen
            """;

    private static final String MEMBERSHIPS = """
            id,organization,country,status,start,end,start_basis,end_basis,entry,exit,sources,confidence,note
            moon-league-xaa-member,moon-league,XAA,member,1991-01-01,..,entry-into-force,,founding,,charter,high,
            moon-league-xaa-suspended,moon-league,XAA,suspended,2009-07-04,2011-06-01,decision,decision,,,gazette,medium,
            moon-league-xbb-member,moon-league,XBB,member,1991-01-01,2005-03,entry-into-force,notification,founding,withdrawal,charter,high,
            moon-league-xbb-member-2,moon-league,XBB,member,2012,..,declaration,,reaccession,,gazette,low,
            moon-league-xcc-member,moon-league,XCC,member,,..,unknown,,,,gazette,low,
            moon-league-xdd-observer,moon-league,XDD,observer,1999,2001-02-03,decision,decision,admission,,charter,high,
            moon-league-xdd-acceding,moon-league,XDD,acceding,2001-02-03,2004-05-06,signature,entry-into-force,,,charter,high,
            moon-league-xdd-member,moon-league,XDD,member,2004-05-06,..,entry-into-force,,ratification,,charter,high,
            moon-league-xdd-inactive,moon-league,XDD,inactive,2018,..,last-appearance,,,,gazette,medium,
            star-pact-xaa-member,star-pact,XAA,member,1995-06-01,2010-06,signature,dissolution,founding,dissolution,charter;gazette,high,
            star-pact-xbb-member,star-pact,XBB,member,1995-06-01,,signature,unknown,founding,,charter,medium,
            star-pact-xcc-associate,star-pact,XCC,associate,1996-02,..,decision,,admission,,gazette,low,
            """;

    private static final String ALTERNATIVE_READINGS = """
            id,membership,approach,instrument,field,reading,holder,kind,basis,sources,note
            moon-league-xaa-suspended-existence,moon-league-xaa-suspended,,,existence,none,Alphaland,dispute,,gazette,
            moon-league-xbb-member-end,moon-league-xbb-member,,,end,none,Betaland,dispute,,gazette;charter,
            moon-league-xdd-member-start,moon-league-xdd-member,,,start,2004-01-01,Moon Gazette,clock,,gazette,
            star-pact-xcc-associate-status,star-pact-xcc-associate,,,status,observer,,sources-differ,,,
            """;

    private static final String SOURCES = """
            id,url,publisher,kind,language,weak,note
            charter,https://example.org/charter,Moon League,treaty-depositary,en,,
            gazette,https://example.org/gazette,Moon Gazette,press,,true,
            """;

    private final Map<String, byte[]> files;

    private InventedPackage(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Returns the package in which nothing is wrong. */
    public static InventedPackage valid() {
        return new InventedPackage(Map.of())
                .with("datapackage.json", DESCRIPTOR)
                .with("countries.csv", COUNTRIES)
                .with("organizations.csv", ORGANIZATIONS)
                .with("memberships.csv", MEMBERSHIPS)
                .with("alternative-readings.csv", ALTERNATIVE_READINGS)
                .with("sources.csv", SOURCES);
    }

    /** Returns the package with other bytes in a file. */
    public InventedPackage with(String file, byte[] bytes) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, bytes);
        return new InventedPackage(changed);
    }

    /** Returns the package with another text in a file. */
    public InventedPackage with(String file, String text) {
        return with(file, text.getBytes(UTF_8));
    }

    /** Returns the package without a file. */
    public InventedPackage without(String file) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(file);
        return new InventedPackage(changed);
    }

    /** Returns the package with some lines after the last of a file. */
    public InventedPackage plus(String file, String... lines) {
        return with(file, text(file) + String.join("\n", lines) + "\n");
    }

    /**
     * Returns the package with a part of a file replaced.
     *
     * @throws IllegalArgumentException if the part is not there exactly once, since then the case would test nothing
     */
    public InventedPackage replace(String file, String part, String replacement) {
        String text = text(file);
        int found = text.indexOf(part);
        if (found < 0 || text.indexOf(part, found + 1) >= 0) {
            throw new IllegalArgumentException("\"" + part + "\" is not exactly once in " + file);
        }
        return with(file, text.replace(part, replacement));
    }

    /** Returns the text of a file. */
    public String text(String file) {
        return new String(files.get(file), UTF_8);
    }

    /** Returns a line of a file, counted from 1. */
    public String line(String file, int line) {
        return text(file).split("\n", -1)[line - 1];
    }

    @Override
    public byte[] read(String name) throws IOException {
        byte[] bytes = files.get(requireNonNull(name, "name"));
        if (bytes == null) {
            throw new NoSuchFileException(name);
        }
        return bytes.clone();
    }

    /** Writes the files into a folder and returns it. */
    public Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
