package io.github.latamregionalism.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;

/** The mappers that users have, with nothing of the library registered, and our own. */
@SuppressWarnings("ImmutableEnumChecker") // a mapper is not changed once it is made
enum Mapper {
    /** A stock mapper of Jackson 2 with the modules for Java 8. */
    JACKSON_2(new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule())),

    /** Our own. */
    BOUNDED(RegionalismJson.boundedMapper()),

    /** A stock mapper of Jackson 3. */
    JACKSON_3(null) {
        private final tools.jackson.databind.ObjectMapper stock = new tools.jackson.databind.ObjectMapper();

        @Override
        String write(Object value) {
            return stock.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return stock.readValue(json, type);
        }

        /**
         * On the module path of these tests Jackson 3 is no module, to which packages could be open. A run opens those
         * packages that have tests among the ones that were asked for.
         */
        @Override
        boolean isUsable() {
            return RecordTypes.read().stream()
                    .allMatch(type -> type.getModule()
                            .isOpen(type.getPackageName(), stock.getClass().getModule()));
        }
    };

    private final ObjectMapper mapper;

    Mapper(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static ImmutableList<Mapper> usable() {
        return Arrays.stream(values()).filter(Mapper::isUsable).collect(ImmutableList.toImmutableList());
    }

    String write(Object value) throws IOException {
        return mapper.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    boolean isUsable() {
        return true;
    }
}
