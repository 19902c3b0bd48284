package com.example

import io.github.latamregionalism.data.Countries.VENEZUELA
import io.github.latamregionalism.data.LatinAmerica
import io.github.latamregionalism.data.Organizations.OAS
import io.github.latamregionalism.data.Organizations.UNASUR
import io.github.latamregionalism.model.Status
import java.time.LocalDate

/** Asks from Kotlin, whose compiler takes what may be null from the annotations of the library. */
fun main() {
    val memberships = LatinAmerica.dataset().memberships()
    println(memberships.participantsIn(UNASUR, LocalDate.of(2019, 9, 1)).certain())
    val standing = memberships.standingOf(VENEZUELA, OAS, LocalDate.of(2020, 1, 1))
    println("${standing.certaintyOf(Status.MEMBER)}, by ${standing.departure().get().exit().get()}")
}
