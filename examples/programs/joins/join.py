# python3 join.py FOLDER events.csv: of each event (country, day) the organizations of the country, and whether certainly
import sys
import pandas
folder, events = sys.argv[1:]
read = lambda file: pandas.read_csv(file, dtype=str, keep_default_na=False)
spells = read(f"{folder}/memberships.csv").merge(read(f"{folder}/spell-days.csv"), on="id")
rows = read(events).merge(spells[spells.status == "member"], on="country")
rows = rows[(rows.earliest_start <= rows.day) & (rows.day < rows.latest_end)]
rows = rows.assign(certain=((rows.latest_start <= rows.day) & (rows.day < rows.earliest_end)).astype(int))
rows.groupby(["country", "day", "organization"]).certain.max().to_csv(sys.stdout)
