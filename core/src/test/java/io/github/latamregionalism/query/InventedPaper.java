package io.github.latamregionalism.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** An invented paper on the invented organization of Atlantis and Utopia. */
final class InventedPaper {

    static final ImmutableMap<String, String> FILES = ImmutableMap.<String, String>builder()
            .put("datapackage.json", "{\"version\": \"1\", \"as_of\": \"2020-11-17\"}")
            .put("countries.csv", """
                    iso3,kind,iso2,numeric,name_en,name_es,name_pt,subregion,cow,gw,vdem,wikidata,note
                    ATL,state,AT,001,Atlantis,Atlántida,Atlântida,South America,,,,,
                    UTO,state,UT,002,Utopia,Utopía,Utopia,South America,,,,,
                    """)
            .put("organizations.csv", """
                    id,acronym,name_en,name_es,name_pt,kind,body_of,founding_instrument,signed,in_force,ended,predecessors,successors,seat,website,cow_igo,wikidata,primary_objective,drug_control_role,drug_control_bodies,sources,confidence,note
                    league,LEAGUE,League,Liga,Liga,union,,Treaty,2000,,,,,,,,,Peace,Talks,,,low,
                    """)
            .put("memberships.csv", """
                    id,organization,country,status,start,end,start_basis,end_basis,entry,exit,sources,confidence,note
                    league-atl-member,league,ATL,member,2000,2010-05-01,signature,effect,,withdrawal,,low,
                    league-atl-suspended,league,ATL,suspended,2008-03,2008-06,decision,decision,,,,low,
                    league-uto-member,league,UTO,member,2000,..,signature,,,,,low,
                    """)
            .put("events.csv", """
                    id,date,actors,kind,title,detail,sources,confidence,note
                    summit-of-utopia,2003,league;UTO,summit,Summit of Utopia,,,low,
                    law-of-atlantis,2002,ATL,law,Law of Atlantis,,,low,
                    """)
            .put("approaches.csv", """
                    id,country,start,end,model,label,summary,main_challenge,regional_significance,roles,sources,\
                    confidence,note
                    atl-ban,ATL,2001,..,militarized,Ban,Bans all.,Sea,None,transit,,low,
                    """)
            .put("instruments.csv", """
                    id,countries,partners,kind,name_en,name_local,start,end,detail,sources,confidence,note
                    atl-law,ATL,UTO,law,Law,Lex,2002,..,Bans all.,,low,
                    atl-plan,ATL,,law,Plan,Plan,2001,..,Plans all.,,low,
                    """)
            .put("treaties.csv", """
                    id,title_en,title_es,short_names,adopted,place,in_force,depositary,topic,sources,confidence,note
                    sea-1999,Sea,Mar,Sea,1999,Sea,2000,League,drugs,,low,
                    air-1999,Air,Aire,Air,1999,Sea,2000,League,drugs,,low,
                    """)
            .put("treaty-actions.csv", """
                    id,treaty,country,action,date,effective,detail,objects_to,ended,sources,confidence,note
                    sea-1999-uto-accession,sea-1999,UTO,accession,2004,,,,,,low,
                    air-1999-atl-accession,air-1999,ATL,accession,2005,,,,,,low,
                    """)
            .put("challenges.csv", """
                    id,label,category,description,countries,organizations,sections,references,note
                    storms,Storms,security,It storms.,UTO,,1,,
                    """)
            .put("references.csv", """
                    id,printed_no,type,authors,year,title,container,volume,issue,pages,publisher,doi,url,verified,as_printed,as_printed_defect,sources,note
                    more-2016-x,2,book,"More, Thomas",2016,Utopia,,,,,,,,,"More, T. (2016). Utopia.",,,
                    more-2016-y,3,book,"More, Thomas",2016,More Utopia,,,,,,,,,"More, T. (2016). More.",cut short,,
                    plato-2001,1,article-journal,"Plato, A.;Solon, B.;Critias, C.",2001,Atlantis,Isles,7,2,1-9,,10.1000/ABC,https://example.org,true,Pluto et al. (2001). Atlantis.,misspelt,,
                    treaty-2000,,treaty,League,2000,Treaty,,,,,,,,true,,,,
                    """)
            .put("citations.csv", """
                    id,section,paragraph,order,as_printed,references,defects,note
                    2-1-01-02,2.1,1,2,(More 2016),more-2016-x;more-2016-y,missing comma;ambiguous,
                    2-1-01-01,2.1,1,1,"(Pluto, 2001)",plato-2001,misspelt,
                    1-0-01-01,1,1,1,"(Plato et al., 2001)",plato-2001,,
                    """)
            .put("claims.csv", """
                    id,section,paragraph,subject_kind,subject_keys,kind,summary,references,note
                    c001,2.1,1,organization,league,finding,The League ends.,plato-2001,
                    c002,2.1,1,organization,league,role,The League talks.,more-2016-x;more-2016-y,
                    c003,1,1,external-actor,UTO,role,Utopia pays.,plato-2001,
                    c004,1,,country,UTO;ATL,approach,Both ban.,,from a table
                    c005,1,1,region,region,role,The isles lie apart.,plato-2001,
                    c006,1,1,instrument,atl-plan,role,There is a plan.,plato-2001,
                    c007,1,1,treaty,sea-1999,role,There is a treaty.,plato-2001,
                    """)
            .put("paper-table-cells.csv", """
                    id,table,row,column,value,note
                    table-1a-0,table-1a,caption,,Table 1: Bodies,
                    table-1a-1-1,table-1a,LEAGUE,Body,LEAGUE,row header
                    table-1a-1-2,table-1a,LEAGUE,Aim,Peace,
                    table-1a-2-1,table-1a,ELSEWHERE,Body,ELSEWHERE,
                    table-1a-2-2,table-1a,ELSEWHERE,Aim,War,cut by a page break
                    table-1b-0,table-1b,caption,,Table 1: States,
                    table-1b-1-1,table-1b,Utopia,State,Utopia,
                    table-1b-1-2,table-1b,Utopia,Challenge,Storms,
                    table-1b-2-1,table-1b,Atlantis,State,Atlantis,
                    """)
            .buildOrThrow();

    static final Dataset DATASET = read(FILES);

    static Dataset read(Map<String, String> files) {
        return Dataset.read(name -> {
            String text = files.get(name);
            if (text == null) {
                throw new NoSuchFileException(name);
            }
            return text.getBytes(UTF_8);
        });
    }

    private InventedPaper() {}
}
