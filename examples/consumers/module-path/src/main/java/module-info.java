/** A program that uses the bundled dataset from a module of its own. */
module com.example.consumer {
    requires io.github.latamregionalism.data;
}
