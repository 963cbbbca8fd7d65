import { AppError, isPassing } from '../../graphql/app-error';
import { dropBorrowedPhotos, dropPhoto } from '../../platform/kept-photos';
import { network } from '../../platform/network';
import { newId } from '../../platform/new-id';
import { observable, useObservable } from '../../platform/observable';
import { isBorrowed, onOtherHands, readStored, store } from '../../platform/storage';
import { isSignedIn, whoIsHere } from '../../session/session';
import { wordsOf } from '../../words/refusals';
import {
  inputOf,
  keptPhotos,
  textOf,
  textOfInput,
  unsent,
  type CapturePlace,
  type Entry,
  type EntryPhoto,
} from './capture-entry';
import { forgetDraft, leaveDraft, readDraft } from './drafts';
import { saveRecord, type SaveInput } from './evidence.mutations';
import { PhotoQueue } from './photo-queue';

/** A finished record on its way: this device keeps it until the server has it. */
export interface Parcel {
  /** The key under which it is handed in; a server that hears it twice keeps one record. */
  key: string;
  /** Whose it is: only they see and send it. */
  whose: string;
  /** For whom and what, in words. */
  about: string;
  place: CapturePlace;
  entry: Entry;
  /** What was sent and not answered, to be asked for again first. */
  unanswered: SaveInput | null;
  /** Held is a parcel that somebody has taken out to change it. */
  state: 'waiting' | 'refused' | 'held';
  refusal: string | null;
}

/** How a sending ended. A parcel that waits for a cheap network does not keep the others. */
type Outcome = 'sent' | 'refused' | 'stays' | 'unreachable';

const KEY = 'outbox';
const SOON_MS = 5_000;
const LATE_MS = 300_000;

const readKept = (): Parcel[] => readStored<Parcel[]>(KEY) ?? [];

const all = observable(readKept());
/** The parcel that is being sent. */
const current = observable<string | null>(null);
const queues = new Map<string, PhotoQueue>();
let work: Promise<void> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let delay = SOON_MS;

const isMine = ({ whose }: Parcel): boolean => whose === whoIsHere();
const parcelOf = (key: string): Parcel | undefined => all.get().find((parcel) => parcel.key === key);

/** The records of who is signed in that are on their way, the oldest first. */
export const useParcels = (): Parcel[] => useObservable(all).filter(isMine);

/** The key of the parcel that is being sent. */
export const useCurrentParcel = (): string | null => useObservable(current);

/** What is kept now: another page of this browser may have taken in or sent some; what is on its way here is known here. */
const latest = (): Parcel[] => readKept().map((kept) => parcelOf(kept.key) ?? kept);

function put(parcels: Parcel[]): boolean {
  all.set(parcels);
  return store(
    KEY,
    parcels.map((parcel) => ({ ...parcel, entry: { ...parcel.entry, photos: keptPhotos(parcel.entry.photos) } })),
  );
}

function change(key: string, part: Partial<Parcel>): void {
  put(latest().map((parcel) => (parcel.key === key ? { ...parcel, ...part } : parcel)));
}

const photosOf = (key: string): EntryPhoto[] => parcelOf(key)?.entry.photos ?? [];

function putPhotos(key: string, photos: EntryPhoto[]): void {
  const parcel = parcelOf(key);
  if (parcel) change(key, { entry: { ...parcel.entry, photos } });
}

/**
 * Takes a finished entry over from the desk where it was written, with the photos on their way; false when this device
 * has no room for it. `unanswered` is what the desk sent and heard nothing of.
 */
export function postpone(
  { place, entry, unanswered, about }: Pick<Parcel, 'place' | 'entry' | 'unanswered' | 'about'>,
  photos: PhotoQueue,
): boolean {
  const key = newId();
  const parcel: Parcel = {
    key,
    whose: whoIsHere() ?? '',
    about,
    place,
    entry,
    unanswered,
    state: 'waiting',
    refusal: null,
  };
  const before = latest();
  if (!put([...before.filter((other) => other.key !== place.parcel), parcel])) {
    put(before);
    return false;
  }
  photos.serve(
    () => photosOf(key),
    (next) => putPhotos(key, next),
  );
  queues.set(key, photos);
  leaveDraft(place);
  delay = SOON_MS;
  sendIfConnected();
  return true;
}

/** A phone that knows that it has no network need not try; it is told when there is one. */
export function sendIfConnected(): void {
  if (network.get().isConnected) void sendParcels();
}

/** Sends what waits, in its order, one after the other; whoever asks meanwhile waits for the same. */
export function sendParcels(): Promise<void> {
  clearTimeout(timer);
  return (work ??= workOff().finally(() => {
    work = null;
    current.set(null);
  }));
}

/** Tries one parcel again at once. */
export function sendAgain(key: string): void {
  change(key, { state: 'waiting', refusal: null });
  delay = SOON_MS;
  void sendParcels();
}

/** Takes a parcel out to be changed; it does not go until it is handed in again. */
export function holdParcel(key: string): Parcel | undefined {
  queues.delete(key);
  change(key, { state: 'held' });
  const parcel = parcelOf(key);
  return parcel && { ...parcel, place: { ...parcel.place, key: `parcel.${key}`, parcel: key } };
}

/** Throws a parcel away, with what was changed of it. */
export function throwAway({ key, place }: Parcel): void {
  forgetDraft({ ...place, key: `parcel.${key}` });
  dropParcel(key);
}

/** Forgets a parcel that has arrived or is not wanted. */
export function dropParcel(key: string): void {
  for (const photo of photosOf(key)) if (photo.state !== 'ready') void dropPhoto(photo.key);
  queues.delete(key);
  put(latest().filter((parcel) => parcel.key !== key));
}

async function workOff(): Promise<void> {
  tidy();
  const tried = new Set<string>();
  const next = () => all.get().find((parcel) => isMine(parcel) && parcel.state === 'waiting' && !tried.has(parcel.key));
  for (let parcel = next(); parcel && isSignedIn(); parcel = next()) {
    tried.add(parcel.key);
    if ((await send(parcel.key)) === 'unreachable') break;
  }
  const isLeft = all.get().some((parcel) => isMine(parcel) && parcel.state === 'waiting');
  if (!isLeft || !isSignedIn()) return;
  timer = setTimeout(sendIfConnected, delay);
  delay = Math.min(delay * 2, LATE_MS);
}

async function send(key: string): Promise<Outcome> {
  current.set(key);
  const queue = queueOf(key);
  queue.retryLost();
  await queue.idle();
  const photos = photosOf(key);
  const refused = photos.find(({ state, isLost }) => state === 'failed' && !isLost);
  if (refused) return refuse(key, `有照片没有传上去：${refused.refusal ?? ''}`);
  if (photos.some(({ isLost }) => isLost)) return 'unreachable';
  if (unsent(photos) > 0) return 'stays';
  try {
    return (await handIn(key)) ? 'sent' : 'stays';
  } catch (error) {
    if (isPassing(error)) return 'unreachable';
    return refuse(key, wordsOf(error), error);
  }
}

function refuse(key: string, refusal: string, error?: unknown): 'refused' {
  const isClosed = error instanceof AppError && error.code === 'CONFLICT';
  const entry = parcelOf(key)?.entry;
  // Somebody decided about the record meanwhile: what was written stays, and may become a record of its own.
  change(key, { state: 'refused', refusal, unanswered: null, ...(entry && isClosed && { entry: asNew(entry) }) });
  return 'refused';
}

const asNew = (entry: Entry): Entry => ({ ...entry, recordId: null, version: null });

function queueOf(key: string): PhotoQueue {
  const known = queues.get(key);
  if (known) return known;
  const queue = new PhotoQueue(
    parcelOf(key)?.place.schoolId ?? '',
    () => photosOf(key),
    (photos) => putPhotos(key, photos),
  );
  queues.set(key, queue);
  void queue.resume();
  return queue;
}

/** What had no answer goes again first, under its own key; then the whole under the key of the parcel. */
async function handIn(key: string): Promise<boolean> {
  // Asked anew each time: another person may have signed in while the photos were on their way.
  const mayGo = (parcel?: Parcel): parcel is Parcel => parcel?.state === 'waiting' && isMine(parcel);
  for (let parcel = parcelOf(key); mayGo(parcel); parcel = parcelOf(key)) {
    const { place, entry, unanswered } = parcel;
    const input = unanswered ?? { ...inputOf(place, entry, true), clientMutationId: key };
    const { id, version } = await saveRecord(input);
    if (input.submit && saysTheSame(input, parcel)) {
      dropParcel(key);
      return true;
    }
    change(key, { unanswered: null, entry: { ...entry, recordId: id, version } });
  }
  return false;
}

const saysTheSame = (input: SaveInput, { key, place, entry }: Parcel): boolean =>
  input.clientMutationId === key || textOfInput(input) === textOf(place, entry, true);

/** An app that was ended between two steps may have kept both the parcel and the draft that it was made of. */
function tidy(): void {
  for (const { place, entry } of all.get().filter(isMine)) {
    const draft = readDraft(place);
    if (draft && textOf(place, draft.entry, true) === textOf(place, entry, true)) leaveDraft(place);
  }
}

/** Begins to send what an earlier visit left, and goes on whenever the network comes back. */
export function openOutbox(): void {
  if (!isBorrowed()) void dropBorrowedPhotos();
  onOtherHands(() => {
    queues.clear();
    all.set(readKept());
    void dropBorrowedPhotos();
  });
  sendIfConnected();
  network.subscribe(() => {
    delay = SOON_MS;
    sendIfConnected();
  });
}
