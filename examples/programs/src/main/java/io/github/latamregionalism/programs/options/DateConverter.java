package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.time.EdtfDate;
import java.time.DateTimeException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, a month or a year. */
public final class DateConverter implements ITypeConverter<EdtfDate> {

    @Override
    public EdtfDate convert(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
