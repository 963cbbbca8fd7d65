import { createContext, useContext } from 'react';
import type { Me, Role } from './me.queries';

/** A school in which somebody works, or a bureau above schools, with what they hold in it. */
export interface Workplace {
  schoolId: string;
  name: string;
  roles: Role[];
}

const ELSEWHERE: ReadonlySet<Role['kind']> = new Set(['PLATFORM_OPERATOR']);
const IN_CLASSES: ReadonlySet<Role['kind']> = new Set(['TEACHER', 'HOMEROOM_TEACHER']);

/** The schools in which a person works, in the order of their offices. */
export function workplacesOf({ roles }: Me): Workplace[] {
  const here = roles.filter(({ kind }) => !ELSEWHERE.has(kind));
  return [...new Set(here.map(({ unitId }) => unitId))].map((schoolId) => {
    const own = here.filter(({ unitId }) => unitId === schoolId);
    return { schoolId, name: own[0]?.unitName ?? '', roles: own };
  });
}

const BUREAU: ReadonlySet<Role['kind']> = new Set(['COUNTY_OFFICER']);
const CARE: ReadonlySet<Role['kind']> = new Set(['SCHOOL_DOCTOR', 'COUNSELLOR']);

/** Whether it is no school but a bureau above schools. */
export const isBureau = ({ roles }: Workplace): boolean => roles.some(({ kind }) => BUREAU.has(kind));

/** Whether they hold an office of the whole school. */
export const isOffice = ({ roles }: Workplace): boolean =>
  roles.some(({ kind }) => !IN_CLASSES.has(kind) && !BUREAU.has(kind));

/** Whether they run the school, not only care for its children. */
export const isLeading = ({ roles }: Workplace): boolean =>
  roles.some(({ kind }) => !IN_CLASSES.has(kind) && !BUREAU.has(kind) && !CARE.has(kind));

const DECIDES: ReadonlySet<Role['kind']> = new Set(['PRINCIPAL', 'ACADEMIC_DIRECTOR', 'SCHOOL_ADMINISTRATOR']);

/** Whether they decide by which scheme the school evaluates. */
export const decidesScheme = ({ roles }: Workplace): boolean => roles.some(({ kind }) => DECIDES.has(kind));

const KEEPS_ROLLS: ReadonlySet<Role['kind']> = new Set(['ACADEMIC_DIRECTOR', 'SCHOOL_ADMINISTRATOR']);

/** Whether they keep the rolls of the school. */
export const keepsRolls = ({ roles }: Workplace): boolean => roles.some(({ kind }) => KEEPS_ROLLS.has(kind));

const ANSWERS: ReadonlySet<Role['kind']> = new Set([
  'PRINCIPAL',
  'DEPUTY_PRINCIPAL',
  'SCHOOL_ADMINISTRATOR',
  'COUNTY_OFFICER',
]);

/** Whether they answer for the data here: they see who took what away. */
export const answersForData = ({ roles }: Workplace): boolean => roles.some(({ kind }) => ANSWERS.has(kind));

/** Whether they print booklets here: of the whole school, or of a class that they lead. */
export const printsHere = (place: Workplace): boolean => isLeading(place) || leadsHere(place);

/** Whether they lead or teach classes here. */
export const isInClasses = ({ roles }: Workplace): boolean => roles.some(({ kind }) => IN_CLASSES.has(kind));

/** Whether they are the homeroom teacher of a class here. */
export const leadsHere = ({ roles }: Workplace): boolean => roles.some(({ kind }) => kind === 'HOMEROOM_TEACHER');

/** Whether they find people and their accounts here: of the whole school, or of a class that they lead. */
export const seesPeople = (place: Workplace): boolean => keepsRolls(place) || leadsHere(place);

/** Whether they work in a school, in whichever way. */
export const isStaff = (workplace: Workplace): boolean => !isBureau(workplace);

const LAST: Role['kind'][] = ['HOMEROOM_TEACHER', 'TEACHER'];

/** What they are called here, by the widest of what they hold: 综评管理员, 三年级（2）班班主任, 教师. */
export function titleOf({ roles }: Workplace): string {
  const [widest] = [...roles].sort((one, other) => LAST.indexOf(one.kind) - LAST.indexOf(other.kind));
  return widest ? `${widest.className ?? ''}${widest.title}` : '';
}

const Place = createContext<Workplace | null>(null);

/** Tells the pages below in which school they work. */
export const WorkplaceProvider = Place.Provider;

/** The school in which the person works now. */
export function useWorkplace(): Workplace {
  const place = useContext(Place);
  if (!place) throw new Error('There is no workplace around this page.');
  return place;
}
