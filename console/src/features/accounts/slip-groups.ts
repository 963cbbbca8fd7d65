import type { PupilAccount } from './account-rates.queries';

/** Some people of a class for whom slips can be printed. */
export interface SlipGroup {
  id: 'homes' | 'guardians' | 'students' | 'chosen' | 'self';
  name: string;
  audience: 'GUARDIANS' | 'STUDENTS';
  /** At whose homes; null for the whole class. */
  studentIds: string[] | null;
  /** How many slips there will be. */
  slips: number;
  /** How many slips that are out will hold no longer. */
  outdated: number;
}

interface Person {
  personId: string;
  hasAccount: boolean;
  invitedUntil: string | null;
}

/** Whether somebody at home has an account. */
export const isHomeOpen = ({ guardians }: PupilAccount): boolean => guardians.some(({ hasAccount }) => hasAccount);

/** Whether a home that can take part has none. */
const lacksHome = (row: PupilAccount): boolean => !isHomeOpen(row) && !row.isPaused;

function counted(people: readonly Person[]): Pick<SlipGroup, 'slips' | 'outdated'> {
  const wanted = [...new Map(people.map((one) => [one.personId, one])).values()].filter((one) => !one.hasAccount);
  return { slips: wanted.length, outdated: wanted.filter(({ invitedUntil }) => invitedUntil !== null).length };
}

const guardiansOf = (rows: readonly PupilAccount[]): Person[] => rows.flatMap(({ guardians }) => guardians);
const idsOf = (rows: readonly PupilAccount[]): string[] => rows.map(({ studentId }) => studentId);

/** For whom slips can be printed: of a class, or of the rows that are chosen. */
export function slipGroups(rows: readonly PupilAccount[], chosenIds: readonly string[]): SlipGroup[] {
  const [lacking, chosen] = [rows.filter(lacksHome), rows.filter(({ studentId }) => chosenIds.includes(studentId))];
  const ofGuardians = { audience: 'GUARDIANS' } as const;
  const groups: SlipGroup[] = [
    {
      ...{ id: 'homes', name: '还没有人开通的家庭', ...ofGuardians },
      ...{ studentIds: idsOf(lacking), ...counted(guardiansOf(lacking)) },
    },
    {
      ...{ id: 'guardians', name: '全班还没开通的家长', ...ofGuardians },
      ...{ studentIds: null, ...counted(guardiansOf(rows)) },
    },
    {
      ...{ id: 'students', name: '全班还没开通的学生本人', audience: 'STUDENTS' },
      ...{ studentIds: null, ...counted(rows) },
    },
  ];
  if (chosen.length === 0) return groups;
  return [
    {
      ...{ id: 'chosen', name: `选中的 ${chosen.length} 名学生的家长`, ...ofGuardians },
      ...{ studentIds: idsOf(chosen), ...counted(guardiansOf(chosen)) },
    },
    {
      ...{ id: 'self', name: `选中的 ${chosen.length} 名学生本人`, audience: 'STUDENTS' },
      ...{ studentIds: idsOf(chosen), ...counted(chosen) },
    },
    ...groups,
  ];
}
