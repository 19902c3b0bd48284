package com.example;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Memberships;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** More answers of the service: an answer about many countries, a list of records, and a record that comes in. */
@RestController
public class MoreQuestions {

    private final Memberships memberships = LatinAmerica.dataset().memberships();

    @GetMapping("/members/{organization}/{day}")
    Answer<CountryCode> members(
            @PathVariable OrganizationId organization, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return memberships.membersOf(organization, day);
    }

    @GetMapping("/history/{country}/{organization}")
    List<Membership> history(@PathVariable CountryCode country, @PathVariable OrganizationId organization) {
        return memberships.historyOf(country, organization);
    }

    /** Takes a spell back, and returns it as it was understood. */
    @PostMapping("/membership")
    Membership membership(@RequestBody Membership spell) {
        return spell;
    }
}
