package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.data.Countries;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.json.RegionalismJson;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import java.time.LocalDate;

/** Asks, writes and reads on the oldest versions of Jackson and Guava. */
public final class Floors {

    private Floors() {}

    /** Fails where anything does not work as on the versions that the library is built with. */
    public static void main(String[] arguments) throws Exception {
        System.out.println("Jackson " + new ObjectMapper().version() + ", "
                + jar(ImmutableList.class) + ", " + jar(ObjectMapper.class));
        Dataset dataset = LatinAmerica.dataset();
        ObjectMapper stock = new ObjectMapper().findAndRegisterModules();
        for (Membership spell : dataset.records().memberships()) {
            require(stock.readValue(stock.writeValueAsString(spell), Membership.class).equals(spell));
        }
        for (Organization organization : dataset.records().organizations()) {
            require(stock.readValue(stock.writeValueAsString(organization), Organization.class).equals(organization));
        }
        String standing = stock.writeValueAsString(dataset.memberships()
                .standingOf(Countries.VENEZUELA, Organizations.OAS, LocalDate.of(2020, 1, 1)));
        require(standing.contains("\"day\":\"2020-01-01\""));

        ObjectMapper bounded = RegionalismJson.boundedMapper();
        require(bounded.readValue(bounded.writeValueAsString(dataset), Dataset.class).equals(dataset));
        require(!dataset.search().find("coca leaf", 5).isEmpty());
        require(dataset.names().resolve("Mercosul").toString().contains("mercosur"));
        System.out.println("answers, writes and reads");
    }

    private static String jar(Class<?> type) {
        String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("not as on the versions that the library is built with");
        }
    }
}
