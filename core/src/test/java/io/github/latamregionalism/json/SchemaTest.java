package io.github.latamregionalism.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Alias;
import io.github.latamregionalism.model.AliasKind;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.RowId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Path FILE =
            Path.of("src/main/resources/io/github/latamregionalism/json/regionalism.schema.json");

    /** Run with {@code -Dschemas.rewrite=true} to write the file anew. */
    @Test
    void theSchemaIsTheOneOfTheTypes() throws IOException {
        String schema = SchemaFile.generate();
        if (Boolean.getBoolean("schemas.rewrite")) {
            Files.writeString(FILE, schema);
        }
        assertThat(Files.readString(FILE)).isEqualTo(schema);
    }

    @Test
    void everyTypeThatIsWrittenHasADefinitionOfItsName() throws IOException {
        JsonNode definitions =
                new ObjectMapper().readTree(RegionalismJson.schema()).path("$defs");

        assertThat(ImmutableList.copyOf(definitions.fieldNames()))
                .containsAll(RecordTypes.withSchema().stream()
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void theSchemaOfAValueIsThatOfItsType() {
        Alias alias = Alias.builder()
                .id(RowId.of("bra-brasil"))
                .text("Brasil")
                .kind(AliasKind.SHORT)
                .target(CountryCode.of("BRA"))
                .build();
        assertThat(RegionalismJson.schema(alias.getClass()))
                .isEqualTo(RegionalismJson.schema(Alias.class))
                .startsWith("{\"$ref\": \"#/$defs/Alias\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionalismJson.schema(String.class))
                .withMessage("java.lang.String is not written as JSON");
    }
}
