-- Of each event (country, day): the organizations of which the country was a member, and whether certainly.
SELECT e.country, e.day, m.organization,
       MAX(CASE WHEN s.latest_start <= e.day AND e.day < s.earliest_end THEN 1 ELSE 0 END) AS certain
FROM events e
JOIN memberships m ON m.country = e.country AND m.status = 'member'
JOIN "spell-days" s ON s.id = m.id AND s.earliest_start <= e.day AND e.day < s.latest_end
GROUP BY e.country, e.day, m.organization
ORDER BY e.country, e.day, m.organization;
