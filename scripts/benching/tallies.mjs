/** Counts a capture for the pupil, for the household that made it, or for who of the staff did. */
export function captured(tallies, { month, category, pupil, isHome = false, staffId = null, photos }) {
  count(tallies, { month, bearer: 'STUDENT', bearerId: pupil.id, category, photos });
  if (isHome) count(tallies, { month, bearer: 'HOUSEHOLD', bearerId: pupil.id, category, photos });
  if (staffId) count(tallies, { month, bearer: 'STAFF', bearerId: staffId, category, photos });
}

function count(tallies, { month, bearer, bearerId, category, photos }) {
  const key = [month, bearer, bearerId, category].join(' ');
  const known = tallies.get(key) ?? { photos: 0, records: 0 };
  tallies.set(key, { photos: known.photos + photos, records: known.records + 1 });
}

/** The counts as rows of their table. */
export const tallyRows = (tallies, place, newId) =>
  [...tallies].map(([key, { photos, records }]) => {
    const [month, bearer, bearerId, category] = key.split(' ');
    return { id: newId(), ...place, month, bearer, bearer_id: bearerId, category, photos, records };
  });
