import { today } from '../../words/days';
import type { SaveInput } from './evidence.mutations';
import type { EvidenceRecord } from './evidence.queries';

export type Recorder = NonNullable<SaveInput['as']>;

/** A photo of an entry, on its way or arrived. */
export interface EntryPhoto {
  key: string;
  /** The id on the server, once it is there. */
  id: string | null;
  preview: string;
  /** The small picture on the server; what this device shows is gone after a restart. */
  thumbUrl?: string;
  state: 'waiting' | 'sending' | 'ready' | 'failed';
  /** How far it has got, 0 to 1. */
  part: number;
  refusal?: string;
  /** Whether it failed for the network alone, and may go by itself later. */
  isLost?: boolean;
}

/** What somebody is recording. */
export interface Entry {
  recordId: string | null;
  version: number | null;
  as: Recorder;
  category: string;
  isAboutClass: boolean;
  words: string;
  happenedOn: string;
  fields: Record<string, string>;
  studentIds: string[];
  photos: EntryPhoto[];
}

/** Where an entry belongs; the key is that of its draft on this device. */
export interface CapturePlace {
  key: string;
  schoolId: string;
  classId: string;
  /** The parcel of the outbox that is being changed; it goes when its record is handed in. */
  parcel?: string;
}

/** An entry with nothing said yet. */
export const emptyEntry = (as: Recorder, category: string, studentIds: string[]): Entry => ({
  recordId: null,
  version: null,
  as,
  category,
  isAboutClass: false,
  words: '',
  happenedOn: today(),
  fields: {},
  studentIds,
  photos: [],
});

/** A kept record, to be gone on with. */
export function entryOf(record: EvidenceRecord, studentIds: string[], units: Map<string, string | null>): Entry {
  return {
    recordId: record.id,
    version: record.version,
    as: record.recorderRole,
    category: record.category,
    isAboutClass: record.studentCount === 0,
    words: record.words,
    happenedOn: record.happenedOn,
    fields: Object.fromEntries(record.fields.map(({ id, value }) => [id, withoutUnit(value, units.get(id))])),
    studentIds,
    photos: record.photos.map(({ id, thumbUrl }) => ({ key: id, id, preview: thumbUrl, state: 'ready', part: 1 })),
  };
}

const withoutUnit = (value: string, unit: string | null | undefined): string =>
  unit && value.endsWith(` ${unit}`) ? value.slice(0, -unit.length - 1) : value;

/** Whether an entry says anything worth keeping. */
export const saysSomething = ({ words, photos, fields }: Entry): boolean =>
  words.trim() !== '' || photos.length > 0 || Object.values(fields).some((value) => value.trim() !== '');

/** What is sent of an entry, without the key of the sending. */
export function inputOf(place: CapturePlace, entry: Entry, submit: boolean): Omit<SaveInput, 'clientMutationId'> {
  const { recordId, version, as, category, isAboutClass, happenedOn, words } = entry;
  return {
    recordId,
    version,
    schoolId: place.schoolId,
    classId: place.classId,
    as,
    category,
    happenedOn,
    words,
    submit,
    studentIds: isAboutClass ? [] : entry.studentIds,
    fields: Object.entries(entry.fields).map(([id, value]) => ({ id, value })),
    photoIds: entry.photos.flatMap(({ id }) => id ?? []),
  };
}

/** What an entry says, whatever the server calls it. */
export const textOf = (place: CapturePlace, entry: Entry, submit: boolean): string =>
  textOfInput(inputOf(place, entry, submit));

/** What was sent of an entry says, whatever the server calls it. */
export const textOfInput = (input: Omit<SaveInput, 'clientMutationId'>): string =>
  JSON.stringify({ ...input, recordId: null, version: null, clientMutationId: undefined });

/** How many of some photos are not yet on the server. */
export const unsent = (photos: EntryPhoto[]): number => photos.filter(({ state }) => state !== 'ready').length;

/** What a photo on its way looks like is gone with the app; its content is kept beside the entry. */
const asKept = (photo: EntryPhoto): EntryPhoto =>
  photo.state === 'ready'
    ? { ...photo, preview: photo.thumbUrl ?? photo.preview }
    : { ...photo, preview: '', state: 'waiting', part: 0, refusal: undefined, isLost: undefined };

/** Photos as this device keeps them. */
export const keptPhotos = (photos: EntryPhoto[]): EntryPhoto[] => photos.map(asKept);
