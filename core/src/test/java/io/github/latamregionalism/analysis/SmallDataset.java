package io.github.latamregionalism.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

/**
 * An invented dataset, as of 2002-11-17, within a month and a year, with four countries, three organizations and the
 * rows that a test gives.
 */
final class SmallDataset {

    static final CountryCode A = CountryCode.of("AAA");
    static final CountryCode B = CountryCode.of("BBB");
    static final CountryCode C = CountryCode.of("CCC");
    /** Not a state of the region. */
    static final CountryCode D = CountryCode.of("DDD");

    static final OrganizationId ONE = OrganizationId.of("one");
    static final OrganizationId TWO = OrganizationId.of("two");
    static final OrganizationId THREE = OrganizationId.of("three");

    static final List<CountryCode> COUNTRIES = List.of(A, B, C, D);
    static final List<OrganizationId> ORGANIZATIONS = List.of(ONE, TWO, THREE);

    static final TreatyId POPPY = TreatyId.of("poppy");
    static final TreatyId COCA = TreatyId.of("coca");
    /** Amends the one before. */
    static final TreatyId COCA_AMENDED = TreatyId.of("coca-amended");
    /** Not on drugs. */
    static final TreatyId ARMS = TreatyId.of("arms");

    private static final String TREATY_ROWS = """
            id,title_en,title_es,short_names,adopted,place,in_force,depositary,topic,convention,sources,confidence,note
            poppy,T,T,S,1990-01-01,P,1995-01-01,United Nations,drugs,,s,high,
            coca,T,T,S,1990-01-01,P,1995-01-01,United Nations,drugs,,s,high,
            coca-amended,T,T,S,1999-01-01,P,1999-01-01,United Nations,drugs,coca,s,high,
            boats,T,T,S,1990-01-01,P,1995-01-01,D,drugs,,s,high,
            arms,T,T,S,1990-01-01,P,1995-01-01,United Nations,firearms,,s,high,
            """;

    private static final String COUNTRY_ROWS = """
            iso3,kind,iso2,numeric,name_en,name_es,name_pt,subregion,cow,gw,vdem,wikidata,note
            AAA,state,AA,001,"A & <B> ""C"" d",A,A,South,,,,,
            BBB,state,BB,002,Back\\slash \\N,B,B,South,,,,,
            CCC,state,CC,003,Çá ]]>,C,C,South,,,,,
            DDD,outside-state,DD,004,D,D,D,South,,,,,
            """;

    private SmallDataset() {}

    /**
     * Returns the dataset with some spells.
     *
     * @param spells each as {@code organization,country,status,start,end,exit}
     */
    static Dataset withSpells(List<String> spells) {
        return read(Map.of("memberships.csv", memberships(spells)));
    }

    /**
     * Returns the dataset with some spells and periods of independence.
     *
     * @param spells each as {@code organization,country,status,start,end,exit}
     * @param states each as {@code country,start,end}
     */
    static Dataset withStates(List<String> spells, List<String> states) {
        StringBuilder rows = new StringBuilder("id,country,start,end,sources,confidence,note\n");
        for (int i = 0; i < states.size(); i++) {
            rows.append("state-").append(i).append(',').append(states.get(i)).append(",s,high,\n");
        }
        return read(Map.of("memberships.csv", memberships(spells), "independent-states.csv", rows.toString()));
    }

    /**
     * Returns the dataset with some spells and approaches of drug policy.
     *
     * @param spells each as {@code organization,country,status,start,end,exit}
     * @param approaches each as {@code country,start,end,model}
     */
    static Dataset withApproaches(List<String> spells, List<String> approaches) {
        StringBuilder rows = new StringBuilder("id,country,start,end,model,label,summary,main_challenge,"
                + "regional_significance,roles,sources,confidence,note\n");
        for (int i = 0; i < approaches.size(); i++) {
            rows.append("approach-")
                    .append(i)
                    .append(',')
                    .append(approaches.get(i))
                    .append(",l,s,m,r,transit,s,high,\n");
        }
        return read(Map.of("memberships.csv", memberships(spells), "approaches.csv", rows.toString()));
    }

    /**
     * Returns the dataset with some spells and acts on its treaties.
     *
     * @param spells each as {@code organization,country,status,start,end,exit}
     * @param acts each as {@code treaty,country,action,date,effective}
     */
    static Dataset withTreatyActions(List<String> spells, List<String> acts) {
        StringBuilder actions = new StringBuilder(
                "id,treaty,country,action,date,effective,detail,objects_to,ended," + "sources,confidence,note\n");
        for (int i = 0; i < acts.size(); i++) {
            actions.append("act-").append(i).append(',').append(acts.get(i)).append(",,,,s,high,\n");
        }
        return read(Map.of(
                "memberships.csv",
                memberships(spells),
                "treaties.csv",
                TREATY_ROWS,
                "treaty-actions.csv",
                actions.toString()));
    }

    private static String memberships(List<String> spells) {
        StringBuilder memberships = new StringBuilder(
                "id,organization,country,status,start,start_basis,end,end_basis,entry,exit,sources,confidence,note\n");
        for (int i = 0; i < spells.size(); i++) {
            String[] cells = spells.get(i).split(",", -1);
            memberships
                    .append("spell-")
                    .append(i)
                    .append(',')
                    .append(String.join(",", cells[0], cells[1], cells[2], cells[3], "unknown", cells[4]))
                    .append(cells[4].equals("..") ? ",,," : ",unknown,,")
                    .append(cells[5])
                    .append(",s,high,\n");
        }
        return memberships.toString();
    }

    private static Dataset read(Map<String, String> tables) {
        StringBuilder organizations =
                new StringBuilder("id,acronym,name_en,name_es,name_pt,kind,body_of,founding_instrument,"
                        + "signed,in_force,ended,predecessors,successors,seat,website,cow_igo,wikidata,primary_objective,"
                        + "drug_control_role,drug_control_bodies,sources,confidence,note\n");
        for (OrganizationId organization : ORGANIZATIONS) {
            organizations.append(organization).append(",,N,N,N,k,,f,2000,,,,,,,,,p,d,,s,high,\n");
        }
        return Dataset.read(file -> {
            String text = switch (file) {
                case "datapackage.json" -> "{\"version\": \"1\", \"as_of\": \"2002-11-17\"}";
                case "countries.csv" -> COUNTRY_ROWS;
                case "organizations.csv" -> organizations.toString();
                default -> tables.get(file);
            };
            if (text == null) {
                throw new NoSuchFileException(file);
            }
            return text.getBytes(UTF_8);
        });
    }
}
