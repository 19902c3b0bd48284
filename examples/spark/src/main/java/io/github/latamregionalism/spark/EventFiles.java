package io.github.latamregionalism.spark;

import io.github.latamregionalism.model.Term;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The formats of files of events that the job reads and writes. */
enum EventFiles implements Term {
    /** CSV with a header; every column is text, and stays as it is. */
    CSV {
        @Override
        Dataset<Row> read(DataFrameReader reader, String path) {
            // A row that does not fit the header stops the job: left to itself, Spark fills it with nulls.
            return reader.option("header", true)
                    .option("mode", "FAILFAST")
                    .option("enforceSchema", false)
                    .option("escape", "\"")
                    .csv(path);
        }

        @Override
        void write(DataFrameWriter<Row> writer, String path) {
            // Left to itself, Spark trims what it writes.
            writer.option("header", true)
                    .option("escape", "\"")
                    .option("emptyValue", "")
                    .option("ignoreLeadingWhiteSpace", false)
                    .option("ignoreTrailingWhiteSpace", false)
                    .csv(path);
        }
    },

    /** Apache Parquet. */
    PARQUET {
        @Override
        Dataset<Row> read(DataFrameReader reader, String path) {
            return reader.parquet(path);
        }

        @Override
        void write(DataFrameWriter<Row> writer, String path) {
            writer.parquet(path);
        }
    };

    abstract Dataset<Row> read(DataFrameReader reader, String path);

    abstract void write(DataFrameWriter<Row> writer, String path);
}
