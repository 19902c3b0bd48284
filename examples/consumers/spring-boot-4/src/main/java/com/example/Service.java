package com.example;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Standing;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A service that answers over HTTP, with nothing configured. */
@SpringBootApplication
@RestController
public class Service {

    private final Dataset dataset = LatinAmerica.dataset();

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(Service.class, arguments);
    }

    @GetMapping("/standing/{country}/{organization}/{day}")
    Standing standing(
            @PathVariable CountryCode country,
            @PathVariable OrganizationId organization,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return dataset.memberships().standingOf(country, organization, day);
    }

    /** Makes an id that the dataset does not have a 404 whose detail names the nearest ids. */
    @ExceptionHandler
    ProblemDetail notFound(NoSuchElementException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }
}
