import { isLargeLeaving, NO_HAZARDS, PEOPLE_WORDS, type RosterHazards } from './roster/hazards.js';
import type { RosterHazardsType } from './roster-hazards.types.js';

/** What of an import must not happen unseen, as it is told. */
export function presentHazards({ renamed, leaving, alarms }: RosterHazards = NO_HAZARDS): RosterHazardsType {
  return {
    renamed: renamed.map(({ kind, ...line }) => ({ ...line, sheetName: PEOPLE_WORDS[kind].sheetName })),
    leaving: leaving.map(({ kind, left, present }) => ({
      ...{ who: PEOPLE_WORDS[kind].who, left, present },
      isLarge: isLargeLeaving({ kind, left, present }),
    })),
    alarms,
    asksSchoolName: leaving.some(isLargeLeaving),
  };
}
