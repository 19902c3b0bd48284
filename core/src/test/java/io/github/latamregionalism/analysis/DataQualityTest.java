package io.github.latamregionalism.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.SourceKind;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataQualityTest {

    private static final Map<String, String> FILES = Map.of(
            "datapackage.json",
            "{\"version\": \"1\", \"as_of\": \"2002-11-17\"}",
            "countries.csv",
            """
            iso3,kind,iso2,numeric,name_en,name_es,name_pt,subregion,cow,gw,vdem,wikidata,note
            AAA,state,AA,001,A,A,A,South,,,,,
            BBB,state,BB,002,B,B,B,South,,,,,
            """,
            "organizations.csv",
            """
            id,acronym,name_en,name_es,name_pt,kind,body_of,founding_instrument,signed,in_force,ended,predecessor,successor,seat,website,cow_igo,wikidata,primary_objective,drug_control_role,drug_control_bodies,sources,confidence,note
            one,,N,N,N,k,,f,1990-05-05,1991,,,,,,,,p,d,,gazette,high,
            two,,N,N,N,k,,f,1990-05-05,1991-05-05,,,,,,,,p,d,,,low,
            """,
            "sources.csv",
            """
            id,url,publisher,kind,language,weak,note
            blog,https://blog.example/,B,other,en,true,
            gazette,https://gazette.example/,G,gazette,en,,
            lexicon,https://lexicon.example/,L,encyclopedia,en,true,
            paper,https://paper.example/,P,press,en,,
            """,
            "memberships.csv",
            """
            organization,country,status,start,start_basis,end,end_basis,entry,exit,sources,confidence,note
            one,AAA,member,1991-01-02,unknown,1999-07-01,unknown,,withdrawal,gazette;paper,high,
            one,AAA,member,2001,unknown,..,,,,paper;lexicon,high,
            one,BBB,member,1991-01-02,unknown,..,,,,blog,medium,
            one,BBB,suspended,,unknown,1995-02-03,unknown,,,,low,
            """,
            "alternative-readings.csv",
            """
            organization,country,status,start,field,reading,holder,kind,sources,note
            one,AAA,member,1991-01-02,end,none,the organization,dispute,,
            one,BBB,member,1991-01-02,start,1992-01-01,press,clock,,
            """,
            "events.csv",
            """
            date,actors,kind,title,detail,sources,confidence,note
            2002-11,one,k,t,,paper,high,
            2003-02-01,one,k,u,,paper,high,
            """);

    private static final Dataset DATASET = Dataset.read(file -> {
        String text = FILES.get(file);
        if (text == null) {
            throw new NoSuchFileException(file);
        }
        return text.getBytes(UTF_8);
    });

    private static final DataQuality ONE = DataQuality.ofOrganizations(DATASET).get(OrganizationId.of("one"));

    @Test
    void anOrganizationIsMeasuredByItsMembershipsAndOneWithoutAnyIsNot() {
        assertThat(DataQuality.ofOrganizations(DATASET)).containsOnlyKeys(OrganizationId.of("one"));
        assertThat(ONE.facts()).isEqualTo(4);
    }

    @Test
    void theSharesByConfidenceAreOfAllFacts() {
        assertThat(ONE.share(Confidence.HIGH)).hasValue(0.5);
        assertThat(ONE.share(Confidence.MEDIUM)).hasValue(0.25);
        assertThat(ONE.share(Confidence.LOW)).hasValue(0.25);
    }

    @Test
    void aFactCountsForEveryKindOfSourceThatItHas() {
        assertThat(ONE.share(SourceKind.GAZETTE)).hasValue(0.25);
        assertThat(ONE.share(SourceKind.PRESS)).hasValue(0.5);
        assertThat(ONE.share(SourceKind.ENCYCLOPEDIA)).hasValue(0.25);
        assertThat(ONE.share(SourceKind.COURT)).hasValue(0);
    }

    @Test
    void aFactWithoutSourcesRestsNeitherOnPressNorOnWeakOnes() {
        assertThat(ONE.unsourced()).isEqualTo(1);
        assertThat(ONE.pressOrEncyclopediaOnly()).isEqualTo(1);
        assertThat(ONE.weakOnly()).isEqualTo(1);
    }

    @Test
    void aYearAndAnUnknownDateAreNoDaysAndAnEndToComeIsNoDate() {
        assertThat(ONE.withoutDay()).isEqualTo(2);
    }

    @Test
    void aDisputedFactIsAlsoReadOtherwise() {
        assertThat(ONE.disputed()).isEqualTo(1);
        assertThat(ONE.readOtherwise()).isEqualTo(2);
    }

    @Test
    void theLastDatedDayIsNoneAfterTheDayOfTheDataset() {
        assertThat(ONE.lastDated()).contains(LocalDate.of(2001, 12, 31));
        assertThat(ONE.yearsSinceLastDated().orElseThrow()).isEqualTo(321 / 365.2425);
        DataQuality events = DataQuality.ofTables(DATASET).get("events");
        assertThat(events.lastDated()).contains(LocalDate.of(2002, 11, 17));
        assertThat(events.yearsSinceLastDated()).hasValue(0);
    }

    @Test
    void aTableWithoutRowsHasNoSharesAndNoAge() {
        DataQuality treaties = DataQuality.ofTables(DATASET).get("treaties");
        assertThat(treaties.facts()).isZero();
        assertThat(treaties.share(Confidence.HIGH)).isEmpty();
        assertThat(treaties.share(SourceKind.PRESS)).isEmpty();
        assertThat(treaties.lastDated()).isEmpty();
        assertThat(treaties.yearsSinceLastDated()).isEmpty();
    }

    @Test
    void everyTableWhoseRowsHaveAConfidenceIsMeasured() {
        assertThat(DataQuality.ofTables(DATASET))
                .containsOnlyKeys(
                        "approaches",
                        "events",
                        "instruments",
                        "memberships",
                        "organizations",
                        "treaties",
                        "treaty-actions");
        assertThat(DataQuality.ofTables(DATASET).get("organizations").withoutDay())
                .isEqualTo(1);
    }
}
