package io.github.latamregionalism.spark;

import org.apache.spark.sql.SparkSession;

/** The session that the tests share: Spark has one to a process. */
final class Sessions {

    static final SparkSession SPARK = SparkSession.builder()
            .appName("Tests")
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .getOrCreate();

    static {
        RegionalismCatalog.register(SPARK);
    }

    private Sessions() {}
}
