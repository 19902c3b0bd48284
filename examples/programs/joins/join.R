# Rscript join.R FOLDER events.csv: of each event (country, day) the organizations of the country, and whether certainly
args <- commandArgs(trailingOnly = TRUE)
read <- function(file) read.csv(file, colClasses = "character", na.strings = character(), encoding = "UTF-8")
spells <- merge(read(file.path(args[1], "memberships.csv")), read(file.path(args[1], "spell-days.csv")), by = "id")
rows <- merge(read(args[2]), spells[spells$status == "member", ], by = "country")
rows <- rows[rows$earliest_start <= rows$day & rows$day < rows$latest_end, ]
rows$certain <- as.integer(rows$latest_start <= rows$day & rows$day < rows$earliest_end)
rows <- aggregate(certain ~ organization + day + country, rows, max)[c("country", "day", "organization", "certain")]
write.csv(rows, quote = FALSE, row.names = FALSE)
