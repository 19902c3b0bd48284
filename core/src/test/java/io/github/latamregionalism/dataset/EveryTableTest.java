package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.json.RegionalismJson;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.policy.TradeRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each table with a row that fills every column, and one that leaves blank what may be. */
class EveryTableTest {

    private static final ImmutableMap<String, String> FILES = ImmutableMap.<String, String>builder()
            .put("aliases.csv", """
                    id,text,language,kind,target,note
                    moon-league-the-league,The League,en,former,moon-league,until 1999
                    xaa-uno,Uno,,code,XAA,
                    """)
            .put("ambiguous-names.csv", """
                    text,language,why,candidates
                    Liga,es,one of two leagues,moon-league;star-pact
                    Nowhere,,a place of another world,
                    """)
            .put("approaches.csv", """
                    id,country,start,end,start_basis,end_basis,model,label,summary,main_challenge,regional_significance,roles,sources,confidence,note
                    xaa-2001,XAA,2001-02-03,2004,publication,expiry,militarized,Hunt,They hunt,Dust,Example,producer;transit,charter;gazette,high,dated by the gazette
                    xbb-1999,XBB,1999,..,,,regulation,Shops,They sell,Queues,Example,consumer,gazette,low,
                    """)
            .put("printed-approaches.csv", """
                    id,country,model,label,summary,main_challenge,regional_significance,roles,sources,confidence,note
                    xaa-paper,XAA,mixed,Hunt,They hunt,Dust,Example,transit,gazette,medium,as printed
                    """)
            .put("challenges.csv", """
                    id,label,category,description,countries,organizations,sections,references,note
                    dust,Dust,environmental,It is everywhere,XAA;XBB,moon-league,2.1;3,armstrong-1969,in two sections
                    light,Light,social,There is none,,,4,,
                    """)
            .put("citations.csv", """
                    id,section,paragraph,order,as_printed,references,defects,note
                    2-1-01-01,2.1,1,1,"(Armstrong, 1969)",armstrong-1969,wrong-year;misspelt,the second edition
                    3-0-02-01,3,2,1,(Aldrin),aldrin-1970,,
                    """)
            .put("claims.csv", """
                    id,section,paragraph,subject_kind,subject_keys,kind,summary,references,note
                    c001,2.1,3,organization,moon-league;star-pact,outcome,They met,armstrong-1969,twice
                    c002,3,,region,region,cause,It is far,,
                    c003,3,,country,XAA,role,It leads,,
                    c004,3,,challenge,dust,tension,It settles,,
                    c005,3,,instrument,xaa-dust-law,finding,It is read,,
                    c006,3,,treaty,dust-treaty,recommendation,Sign it,,
                    """)
            .put("events.csv", """
                    id,date,effective,actors,kind,title,symbol,detail,sources,confidence,note
                    they-met,1999-12,2000,moon-league;XAA,meeting,They met,ML/1,On the crater,charter,high,first of its kind
                    nobody-came,2001,,,landing,Nobody came,,,gazette,low,
                    """)
            .put("independent-states.csv", """
                    id,country,start,end,sources,confidence,note
                    xaa-independent,XAA,1950,1999,charter,high,by its own word
                    xbb-independent,XBB,,..,gazette,low,
                    """)
            .put("instruments.csv", """
                    id,countries,partners,kind,name_en,name_local,start,end,start_basis,end_basis,detail,sources,confidence,note
                    xaa-dust-law,XAA;XBB,XCC,law,Dust Law,Ley del Polvo,2001-02-03,2010,passage,decision,Sweep,charter,high,in two gazettes
                    xbb-plan,XBB,,plan,Plan,Plan,2005,..,,,Dig,gazette,medium,
                    """)
            .put("paper-table-cells.csv", """
                    id,table,row,column,value,note
                    table-1a-0,table-1a,caption,,Table 1,
                    table-1a-1-1,table-1a,1,Role,Tides,as printed
                    """)
            .put("references.csv", """
                    id,printed_no,type,authors,year,title,container,volume,issue,pages,publisher,doi,url,verified,as_printed,as_printed_defect,sources,note
                    aldrin-1970,,book,Moon League,1970,Dust,,,,,,,,,,,,
                    armstrong-1969,4,article-journal,"Armstrong, Neil;Moon League",1969,Steps,Journal of Dust,1,2,3-4,Crater Press,10.1000/1,https://example.org/steps,true,Amstrong (1968),misspelt,charter,seen in print
                    """)
            .put("texts.csv", """
                    id,resource,record,field,language,text
                    light-label-es,challenges,light,label,es,Luz
                    status-member-pt,vocabularies,status,member,pt,membro
                    """)
            .put("spell-acts.csv", """
                    id,membership,event,role,note
                    acceding-by-landing,moon-league-xdd-acceding,nobody-came,starts,by letter
                    observer-until-landing,moon-league-xdd-observer,nobody-came,ends,
                    """)
            .put("treaties.csv", """
                    id,title_en,title_es,short_names,adopted,place,in_force,depositary,topic,sources,confidence,note
                    dust-treaty,Dust Treaty,Tratado del Polvo,Dust;DT,1998-05-06,Crater,2000-01,Moon League,drugs,charter,high,two texts
                    light-treaty,Light Treaty,Tratado de la Luz,LT,1999,Crater,,Moon League,firearms,gazette,medium,
                    """)
            .put("treaty-actions.csv", """
                    id,treaty,country,action,date,effective,detail,objects_to,ended,sources,confidence,note
                    dust-treaty-xaa-accession,dust-treaty,XAA,accession,2001-02-03,2001-05,,,,charter,high,by letter
                    dust-treaty-xaa-reservation,dust-treaty,XAA,reservation,2001-02-03,,Not at night,,2009,charter,high,
                    dust-treaty-xbb-objection,dust-treaty,XBB,objection,2002,,Nights count,dust-treaty-xaa-reservation,,gazette,medium,
                    """)
            .build();

    @TempDir
    private static Path folder;

    /** Returns the package with all tables. */
    static InventedPackage everyTable() {
        InventedPackage files = InventedPackage.valid();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            files = files.with(file.getKey(), file.getValue());
        }
        files = files.with(
                "organizations.csv",
                withColumns(
                        files.text("organizations.csv"),
                        ",founded,founded_basis,complete",
                        ",1900,signature,member;suspended"));
        return files.with(
                "sources.csv",
                withColumns(files.text("sources.csv"), ",issuer,issuer_kind,copy", ",Crater Gazette,gazette,true"));
    }

    private static String withColumns(String text, String header, String cells) {
        List<String> rows = text.lines().toList();
        return rows.get(0) + header + "\n"
                + rows.stream().skip(1).map(row -> row + cells + "\n").collect(Collectors.joining());
    }

    private static Dataset dataset() {
        return Dataset.read(everyTable());
    }

    private static Stream<String> files() throws IOException {
        dataset().writeTo(folder.resolve("written"));
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsReadIsWrittenCellByCell(String file) {
        assertThat(folder.resolve("written").resolve(file)).content().isEqualTo(FILES.get(file));
    }

    @Test
    void whatIsWrittenIsReadAsTheSameDataset() throws IOException {
        Path written = folder.resolve("again");
        dataset().writeTo(written);
        assertThat(Dataset.read(written)).isEqualTo(dataset());
    }

    /**
     * The file is frozen: no switch writes it anew, and it is changed by hand where the JSON form changes on purpose.
     */
    @Test
    void theJsonThatVersion100WroteOfItIsReadAsTheSameDatasetAndWrittenByteForByte() throws IOException {
        ObjectMapper mapper = RegionalismJson.boundedMapper();
        String frozen =
                Files.readString(Path.of("src/test/resources/io/github/latamregionalism/json-1.0.0/Dataset.json"));

        assertThat(mapper.readValue(frozen, Dataset.class)).isEqualTo(dataset());
        assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(dataset()) + "\n")
                .isEqualTo(frozen);
    }

    @Test
    void theFilesOfThePackageAreThoseOfItsTables() throws IOException {
        Path written = folder.resolve("counted");
        dataset().writeTo(written);
        try (Stream<Path> files = Files.list(written)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(Table.all().size() + 1)
                    .containsAll(FILES.keySet());
        }
    }

    @Test
    void aCellThatIsAListIsOneInTheRecord() {
        assertThat(dataset()
                        .records()
                        .approaches()
                        .get(ApproachId.of("xaa-2001"))
                        .roles())
                .containsExactly(TradeRole.PRODUCER, TradeRole.TRANSIT);
        assertThat(dataset()
                        .records()
                        .references()
                        .get(ReferenceId.of("armstrong-1969"))
                        .authors())
                .hasSize(2);
    }
}
