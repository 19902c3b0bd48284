# Computes survival, diversity of policies and agreement on treaties again, and compares them with the program's bounds.
library(survival)
suppressPackageStartupMessages(library(vegan))
work <- commandArgs(trailingOnly = TRUE)[1]
table_of <- function(name) {
  read.csv(file.path(work, "tables", paste0(name, ".csv")), colClasses = "character", encoding = "UTF-8", na.strings = character())
}
count <- 0
compared <- function(what, value, low, high, tolerance = 1e-8) {
  if (is.na(value)) return(invisible())
  if (is.na(low) || value < low - tolerance || value > high + tolerance) {
    stop(sprintf("%s: %.10f is not between %s and %s", what, value, low, high))
  }
  count <<- count + 1
}
as_of <- as.Date("2025-12-31")
first_day <- function(text) as.Date(ifelse(nchar(text) == 4, paste0(text, "-01-01"), ifelse(nchar(text) == 7, paste0(text, "-01"), text)))
last_day <- function(text) {
  if (nchar(text) == 4) return(as.Date(paste0(text, "-12-31")))
  if (nchar(text) == 7) return(seq(as.Date(paste0(text, "-01")), by = "month", length.out = 2)[2] - 1)
  as.Date(text)
}
within <- function(first, last, share) first + round(share * max(0, as.numeric(last - first)))

# Survival, from the days between which each membership starts and ends. One that still runs is seen to the last day.
countries <- table_of("countries")
spells <- merge(table_of("memberships"), table_of("spell-days"), by = "id")
spells <- spells[spells$status == "member" & spells$country %in% countries$iso3[countries$kind == "state"], ]
extent <- function(i) {
  spell <- spells[i, ]
  end <- if (spell$end == "..") as_of + c(1, 1) else as.Date(c(spell$earliest_end, spell$latest_end))
  c(as.Date(c(spell$earliest_start, spell$latest_start)), end)
}
extents <- lapply(seq_len(nrow(spells)), extent)
status <- factor(
  ifelse(spells$end == "..", "running", ifelse(spells$exit == "dissolution", "dissolved", "exited")),
  levels = c("running", "exited", "dissolved")
)
steps <- read.csv(file.path(work, "survival.csv"))
steps[steps == "inf"] <- Inf
fit_of <- function(days) survfit(Surv(days, status) ~ 1)
check_survival <- function(days, errors) {
  fit <- fit_of(days)
  greenwood <- survfit(Surv(days, status != "running") ~ 1)
  for (time in unique(fit$time[fit$n.event[, 1] + fit$n.event[, 2] + fit$n.event[, 3] > 0])) {
    i <- max(which(steps$days <= time))
    at <- summary(fit, times = time)
    compared("surviving", at$pstate[1], steps$surviving_low[i], steps$surviving_high[i])
    compared("exited", at$pstate[2], steps$exited_low[i], steps$exited_high[i])
    compared("dissolved", at$pstate[3], steps$dissolved_low[i], steps$dissolved_high[i])
    if (errors && steps$days[i] == time) {
      kaplan_meier <- summary(greenwood, times = time)
      compared("surviving_error", kaplan_meier$std.err, steps$surviving_error_low[i], steps$surviving_error_high[i])
      compared("exited_error", at$std.err[2], steps$exited_error_low[i], steps$exited_error_high[i], 2e-4)
      compared("dissolved_error", at$std.err[3], steps$dissolved_error_low[i], steps$dissolved_error_high[i], 2e-4)
    }
  }
}
for (share in c(0, 0.25, 0.5, 0.75, 1)) {
  days <- sapply(extents, function(e) max(1, as.numeric(within(e[3], e[4], share) - within(e[1], e[2], share))))
  check_survival(days, FALSE)
}
check_survival(sapply(extents, function(e) max(1, as.numeric(e[3] - e[2]))), TRUE)
check_survival(sapply(extents, function(e) as.numeric(e[4] - e[1])), TRUE)

# Diversity of policies, from the approaches of the independent states.
series <- read.csv(file.path(work, "series.csv"))
rownames(series) <- series$year
independent <- table_of("independent-states")
approaches <- table_of("approaches")
approaches <- approaches[approaches$model != "mixed", ]
types <- sort(unique(approaches$model))
enforcement <- c("security-centred", "militarized", "border-security")
states_on <- function(day) {
  there <- independent$country %in% countries$iso3[countries$kind == "state"] &
    first_day(independent$start) <= day &
    (independent$end == ".." | sapply(independent$end, function(end) end != ".." && first_day(end) > day))
  unique(independent$country[there])
}
for (share in c(0, 0.25, 0.5, 0.75, 1)) {
  start <- do.call(c, lapply(approaches$start, function(text) within(first_day(text), last_day(text), share)))
  end <- do.call(c, lapply(approaches$end, function(text) {
    if (text == "..") as.Date("9999-12-31") else if (text == "") as_of + 1 else within(first_day(text), last_day(text), share)
  }))
  for (year in series$year) {
    day <- as.Date(paste0(year, "-12-31"))
    held <- approaches[start <= day & day < end & approaches$country %in% states_on(day), ]
    if (nrow(held) == 0) next
    row <- series[as.character(year), ]
    numbers <- function(models) {
      counts <- table(held$country, models)
      # A type that nobody follows, since vegan takes a table of one column for one row.
      weights <- cbind(counts / rowSums(counts), 0)
      gamma <- diversity(colMeans(weights), "invsimpson")
      alpha <- 1 / mean(1 / diversity(weights, "invsimpson"))
      list(counts = counts, gamma = gamma, alpha = alpha, beta = gamma / alpha)
    }
    all <- numbers(held$model)
    merged <- numbers(ifelse(held$model %in% enforcement, "enforcement", held$model))
    compared(paste("policy-types", year), all$gamma, row$policy_types_low, row$policy_types_high)
    compared(paste("policy-types-within", year), all$alpha, row$policy_types_within_low, row$policy_types_within_high)
    compared(paste("policy-difference", year), all$beta, row$policy_difference_low, row$policy_difference_high)
    compared(paste("merged", year), merged$beta, row$policy_difference_merged_low, row$policy_difference_merged_high)
    if (nrow(all$counts) > 1) {
      agreement <- mean(1 - vegdist(all$counts > 0, "jaccard", binary = TRUE))
      compared(paste("policy-agreement", year), agreement, row$policy_agreement_low, row$policy_agreement_high)
    }
  }
}

# Agreement on treaties, from the parties that the program lists.
has_irr <- requireNamespace("irr", quietly = TRUE)
kappa_of <- function(a, b) {
  if (has_irr) return(irr::kappa2(cbind(a, b))$value)
  chance <- mean(a) * mean(b) + (1 - mean(a)) * (1 - mean(b))
  (mean(a == b) - chance) / (1 - chance)
}
adopted <- c(1961, 1971, 1988)
for (year in c(1970, 1980, 1990, 2000)) {
  parties <- function(treaty) {
    read.csv(file.path(work, sprintf("parties-%s-%d.csv", treaty, year)), colClasses = "character")
  }
  states <- states_on(as.Date(paste0(year, "-12-31")))
  certain <- function(treaties) {
    states %in% unlist(lapply(treaties, function(treaty) {
      rows <- parties(treaty)
      rows$country[rows$status == "party"]
    }))
  }
  bound <- cbind(
    certain(c("single-convention-1961", "single-convention-1961-amended")),
    certain("psychotropics-1971"),
    certain("illicit-traffic-1988")
  )[, adopted <= year, drop = FALSE]
  pairs <- combn(length(states), 2)
  agreement <- apply(pairs, 2, function(p) mean(bound[p[1], ] == bound[p[2], ]))
  kappas <- apply(pairs, 2, function(p) kappa_of(bound[p[1], ], bound[p[2], ]))
  row <- series[as.character(year), ]
  compared(paste("treaty-agreement", year), mean(agreement), row$treaty_agreement_low, row$treaty_agreement_high)
  compared(paste("treaty-kappa", year), mean(kappas[is.finite(kappas)]), row$treaty_kappa_low, row$treaty_kappa_high)
}
cat(sprintf(
  "survival %s, vegan %s%s: %d values agree\n", packageVersion("survival"), packageVersion("vegan"),
  if (has_irr) paste(", irr", packageVersion("irr")) else " (irr is not there: kappa by its formula)", count
))
