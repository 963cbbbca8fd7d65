import { dropPhoto } from '../../platform/kept-photos';
import { forget, readStored, store } from '../../platform/storage';
import { whoIsHere } from '../../session/session';
import { keptPhotos, type CapturePlace, type Entry } from './capture-entry';
import type { SaveInput } from './evidence.mutations';

/** What this device keeps of an entry that is not finished. */
export interface Draft {
  entry: Entry;
  /** What was sent and not answered; it goes again under its own key. */
  unanswered: SaveInput | null;
}

const draftKey = ({ key }: CapturePlace): string => `draft.${whoIsHere() ?? ''}.${key}`;

export const readDraft = (place: CapturePlace): Draft | undefined => readStored<Draft>(draftKey(place));

export const storeDraft = (place: CapturePlace, { entry, unanswered }: Draft): boolean =>
  store(draftKey(place), { entry: { ...entry, photos: keptPhotos(entry.photos) }, unanswered });

/** Forgets the draft alone: its photos belong to somebody else now. */
export const leaveDraft = (place: CapturePlace): void => forget(draftKey(place));

/** Throws the draft of this device away, with the photos that wait to be sent. */
export function forgetDraft(place: CapturePlace): void {
  for (const { key, state } of readDraft(place)?.entry.photos ?? []) if (state !== 'ready') void dropPhoto(key);
  leaveDraft(place);
}

/** Whether this device keeps a draft for a place. */
export const hasDraft = (place: CapturePlace): boolean => readDraft(place) !== undefined;

/** Where to go on with a kept record: in the draft of this device when it is the same, else in one of its own. */
export function placeFor(place: CapturePlace, recordId: string | null): CapturePlace {
  const isHere = recordId === null || readDraft(place)?.entry.recordId === recordId;
  return isHere ? place : { ...place, key: `${place.key}.${recordId}` };
}
