/** A pupil as far as accounts are counted: 1 or 0, as the database has it. */
export interface CountedPupil {
  own: number;
  home: number;
  paused: number;
}

/** So many of so many. */
export interface Opened {
  opened: number;
  total: number;
}

/** The accounts of the pupils of a class, and of its homes. */
export interface ClassRate {
  pupils: Opened;
  homes: Opened;
  paused: number;
}

/** ZM-1: a home counts once, whoever there has the account; one that takes no part leaves the count of homes. */
export function rateOf(rows: readonly CountedPupil[]): ClassRate {
  const able = rows.filter(({ paused }) => Number(paused) === 0);
  const among = (counted: readonly CountedPupil[], what: 'own' | 'home'): Opened => ({
    opened: counted.filter((row) => Number(row[what]) === 1).length,
    total: counted.length,
  });
  return { pupils: among(rows, 'own'), homes: among(able, 'home'), paused: rows.length - able.length };
}
