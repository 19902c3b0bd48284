package io.github.latamregionalism.json;
import io.github.latamregionalism.model.*;
import io.github.latamregionalism.time.*;
import org.junit.jupiter.api.Test;
class ScratchTest {
    @Test void t() throws Exception {
        Membership m = Membership.builder().organization(OrganizationId.of("oas")).country(CountryCode.of("BRA")).status(Status.MEMBER).period(SpellDates.parse("/2018")).startBasis(DateBasis.ENTRY_INTO_FORCE)
            .provenance(Provenance.builder().addSources(SourceId.of("x")).confidence(Confidence.HIGH).build()).build();
        var m2 = new com.fasterxml.jackson.databind.ObjectMapper().registerModules(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module(), new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule());
        var m3 = new tools.jackson.databind.ObjectMapper();
        System.out.println(m2.writeValueAsString(m)); System.out.println(m3.writeValueAsString(m));
        System.out.println(m2.readValue(m2.writeValueAsString(m), Membership.class).equals(m));
        System.out.println(m3.readValue(m2.writeValueAsString(m), Membership.class).equals(m));
        for (String bad : new String[] {"{\"organization\":\"OAS\"}", "{\"country\":\"BRA\"}", m2.writeValueAsString(m).replace("\"country\"","\"c\""), m2.writeValueAsString(m).replace("2018","..").replace("\"provenance\"","\"exit\":\"withdrawal\",\"provenance\""), m2.writeValueAsString(m).replace("high","hig"), m2.writeValueAsString(m).replace(",\"end\":\"2018\"",""), m2.writeValueAsString(m).replace("2018","2018-13")}) {
          try { System.out.println("2 " + m2.readValue(bad, Membership.class)); } catch (Exception e) { System.out.println("2 " + e.getClass().getSimpleName() + " " + e.getMessage().replace("\n"," ")); }
          try { System.out.println("3 " + m3.readValue(bad, Membership.class)); } catch (Exception e) { System.out.println("3 " + e.getClass().getSimpleName() + " " + e.getMessage().replace("\n"," ")); }
        }
    }
}
