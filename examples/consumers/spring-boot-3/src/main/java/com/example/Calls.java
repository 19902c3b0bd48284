package com.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.data.Countries;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.json.RegionalismJson;
import io.github.latamregionalism.query.Memberships;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Calls the service over HTTP, and fails where it does not answer as the library does. */
public final class Calls {

    private static final ObjectMapper JSON = RegionalismJson.boundedMapper();
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private Calls(String port) {
        this.address = "http://localhost:" + port;
    }

    /** Starts the service on a free port and calls it. */
    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext service =
                SpringApplication.run(Service.class, "--server.port=0", "--logging.level.root=warn")) {
            new Calls(service.getEnvironment().getProperty("local.server.port")).call();
        }
        System.out.println("answers as the library does");
    }

    private void call() throws Exception {
        Memberships memberships = LatinAmerica.dataset().memberships();
        same(
                get("/standing/VEN/oas/2020-01-01", 200),
                memberships.standingOf(Countries.VENEZUELA, Organizations.OAS, DAY));
        same(get("/members/unasur/2020-01-01", 200), memberships.membersOf(Organizations.UNASUR, DAY));
        same(get("/history/ECU/unasur", 200), memberships.historyOf(Countries.ECUADOR, Organizations.UNASUR));

        JsonNode spell = get("/history/ECU/unasur", 200).get(0);
        require(post(spell, 200).equals(spell), "a spell that is posted comes back otherwise");
        post(JSON.readTree("{\"organization\": \"unasur\"}"), 400);

        JsonNode problem = get("/standing/VEN/unasul/2020-01-01", 404);
        require(problem.path("detail").asText().contains("nearest: unasur"), "no nearest id in " + problem);
    }

    private static void same(JsonNode answer, Object expected) {
        require(answer.equals(JSON.valueToTree(expected)), answer + " is not " + expected);
    }

    private JsonNode get(String path, int status) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path)), status);
    }

    private JsonNode post(JsonNode body, int status) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(address + "/membership"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString())),
                status);
    }

    private JsonNode send(HttpRequest.Builder request, int status) throws Exception {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        require(response.statusCode() == status, response + ": " + response.body());
        return JSON.readTree(response.body());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
