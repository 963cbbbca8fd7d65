import type { Me, Role } from './me.queries';
import { observable, useObservable } from '../platform/observable';
import { readStored, store } from '../platform/storage';

export type FaceKind = 'teacher' | 'school' | 'platform';

/** One way of using the app: the homes differ, the person does not. */
export interface Face {
  key: string;
  kind: FaceKind;
  unitId: string;
  unitName: string;
  titles: string[];
  isAdministrator: boolean;
}

const chosenKey = observable(readStored<string>('face'));

/** The faces a person has, one for each unit and kind of work. */
export function facesOf(me: Me): Face[] {
  const faces = new Map<string, Face>();
  for (const role of me.roles) {
    const kind = kindOf(role);
    const key = `${kind}.${role.unitId}`;
    const face = faces.get(key) ?? newFace(key, kind, role);
    if (!face.titles.includes(role.title)) face.titles.push(role.title);
    face.isAdministrator ||= role.kind === 'SCHOOL_ADMINISTRATOR' || role.kind === 'PLATFORM_OPERATOR';
    faces.set(key, face);
  }
  return [...faces.values()];
}

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

function newFace(key: string, kind: FaceKind, { unitId, unitName }: Role): Face {
  return { key, kind, unitId, unitName, titles: [], isAdministrator: false };
}

function kindOf({ kind }: Role): FaceKind {
  if (kind === 'PLATFORM_OPERATOR') return 'platform';
  return kind === 'TEACHER' || kind === 'HOMEROOM_TEACHER' ? 'teacher' : 'school';
}
