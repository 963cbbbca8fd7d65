import type { Child, Me, Role } from './me.queries';
import { observable, useObservable } from '../platform/observable';
import { readStored, store } from '../platform/storage';

export type DutyKind = 'teacher' | 'school' | 'bureau' | 'platform';

/** Working in a unit: the offices and duties held there. */
export interface DutyFace {
  key: string;
  kind: DutyKind;
  unitId: string;
  unitName: string;
  titles: string[];
  keepsRolls: boolean;
}

/** Looking after one child, or being the child. */
export interface ChildFace {
  key: string;
  kind: 'guardian' | 'student';
  child: Child;
}

/** One way of using the app: the homes differ, the person does not. */
export type Face = DutyFace | ChildFace;

const chosenKey = observable(readStored<string>('face'));

/** The faces a person has: one for each unit and kind of work, one for each child. */
export const facesOf = (me: Me): Face[] => [...dutiesOf(me), ...me.children.map(faceOfChild)];

/** The face the person chose last, else their first. */
export function useFace(me: Me | null | undefined): Face | undefined {
  const key = useObservable(chosenKey);
  const faces = me ? facesOf(me) : [];
  return faces.find((face) => face.key === key) ?? faces[0];
}

/** Changes the face and remembers it on this device. */
export function chooseFace(face: Face): void {
  store('face', face.key);
  chosenKey.set(face.key);
}

/** The face that looks after a child. */
export function faceOfChild(child: Child): ChildFace {
  // Only a pupil is not told who its guardians are: to them it is no news.
  return { key: `child.${child.id}`, kind: child.guardians === null ? 'student' : 'guardian', child };
}

/** Whether this person prints invitations for a class: its homeroom teacher and who keeps the rolls of the school. */
export const invitesTo = (me: Me, { id, schoolId }: { id: string; schoolId: string }): boolean =>
  me.roles.some((role) => role.classId === id || (keepsRolls(role) && role.unitId === schoolId));

/** Where a child goes to school, in one line. */
export const placeOf = ({ schoolName, className }: Child): string =>
  [schoolName, className].filter((part) => part !== null).join(' · ');

function dutiesOf(me: Me): DutyFace[] {
  const faces = new Map<string, DutyFace>();
  for (const role of me.roles) {
    const kind = kindOf(role);
    const key = `${kind}.${role.unitId}`;
    const face = faces.get(key) ?? newDuty(key, kind, role);
    if (!face.titles.includes(role.title)) face.titles.push(role.title);
    face.keepsRolls ||= keepsRolls(role);
    faces.set(key, face);
  }
  return [...faces.values()];
}

function newDuty(key: string, kind: DutyKind, { unitId, unitName }: Role): DutyFace {
  return { key, kind, unitId, unitName, titles: [], keepsRolls: false };
}

function keepsRolls({ kind }: Role): boolean {
  return kind === 'SCHOOL_ADMINISTRATOR' || kind === 'ACADEMIC_DIRECTOR';
}

function kindOf({ kind }: Role): DutyKind {
  if (kind === 'PLATFORM_OPERATOR') return 'platform';
  if (kind === 'COUNTY_OFFICER') return 'bureau';
  return kind === 'TEACHER' || kind === 'HOMEROOM_TEACHER' ? 'teacher' : 'school';
}
