package io.github.latamregionalism.data;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.latamregionalism.json.RegionalismJson;

/** The definitions of the one schema, as a user finds them. */
final class BundledSchemas {

    private BundledSchemas() {}

    /** Returns the schema of a type. */
    static Schema of(Class<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RegionalismJson.schema(type));
    }
}
