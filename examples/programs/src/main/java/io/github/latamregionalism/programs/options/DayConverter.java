package io.github.latamregionalism.programs.options;

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
        } catch (DateTimeException e) {
            throw new TypeConversionException(e.getMessage());
        }
        throw new TypeConversionException("\"" + text + "\" is not a day: it must be written yyyy-mm-dd; changes,"
                + " chronicle and series answer for a month or a year");
    }
}
