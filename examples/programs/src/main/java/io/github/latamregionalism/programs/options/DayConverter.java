package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.EdtfDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            if (date.precision() == EdtfDate.Precision.DAY) {
                return date.earliest();
            }
            throw new TypeConversionException("\"" + text + "\" is a " + Term.textOf(date.precision())
                    + " and not a day: one of its days is " + date.latest()
                    + "; changes and chronicle tell what changed"
                    + " in it, --from " + text + " --until "
                    + date.latest().plusDays(1).toString().substring(0, text.length()));
        } catch (DateTimeException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
