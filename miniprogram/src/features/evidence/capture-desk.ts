import { AppError } from '../../graphql/app-error';
import { dropPhoto } from '../../platform/kept-photos';
import { newId } from '../../platform/new-id';
import { observable } from '../../platform/observable';
import type { PickedPhoto } from '../../platform/picked-photo';
import { forget, readStored, store } from '../../platform/storage';
import { clockNow } from '../../words/days';
import type { Kept } from '../../words/kept';
import { wordsOf } from '../../words/refusals';
import { inputOf, saysSomething, type CapturePlace, type Entry, type EntryPhoto } from './capture-entry';
import { saveRecord, type SaveInput } from './evidence.mutations';
import { PhotoQueue } from './photo-queue';

const DRAFT_MS = 2_500;

/** Why something was not taken, and beside what the words belong. */
export interface Refusal {
  field: string;
  words: string;
  /** Children for whom the family has not agreed. */
  studentIds: string[];
  consent?: string;
}

export interface CaptureState {
  entry: Entry;
  /** Where the draft is and since when. */
  kept: Kept | null;
  isSubmitting: boolean;
  refusal: Refusal | null;
}

interface LocalDraft {
  entry: Entry;
  unanswered: SaveInput | null;
}

/** Keeps what is being recorded: here at once, on the server every few seconds, and hands it in once. */
export class CaptureDesk {
  readonly state;
  private unanswered: SaveInput | null;
  private sent = '';
  private saved = '';
  private line: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;
  private readonly photos: PhotoQueue;

  constructor(
    private readonly place: CapturePlace,
    start: Entry,
  ) {
    const draft = readStored<LocalDraft>(draftKey(place));
    const isSame = draft !== undefined && (start.recordId === null || draft.entry.recordId === start.recordId);
    this.unanswered = (isSame && draft.unanswered) || null;
    const entry = isSame ? draft.entry : start;
    this.state = observable<CaptureState>({ entry, kept: null, isSubmitting: false, refusal: null });
    this.photos = new PhotoQueue(
      place.schoolId,
      () => this.entry.photos,
      (photos) => this.change({ photos }),
    );
    // A desk that was left may still be sending; from now on this one alone keeps the draft.
    deskOf.get(place.key)?.rest();
    deskOf.set(place.key, this);
    void this.photos.resume();
  }

  private get entry(): Entry {
    return this.state.get().entry;
  }

  /** Takes in what was typed or chosen. */
  change(part: Partial<Entry>): void {
    if (this.isOver) return;
    this.put({ entry: { ...this.entry, ...part }, refusal: null });
    this.keepHere();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keepThere(), DRAFT_MS);
  }

  addPhotos(picked: PickedPhoto[]): void {
    this.photos.add(picked);
  }

  retryPhoto(key: string): void {
    this.photos.retry(key);
  }

  removePhoto(key: string): void {
    this.photos.remove(key);
  }

  /** Hands the record in; true when the server has it. */
  async submit(): Promise<boolean> {
    clearTimeout(this.timer);
    this.put({ isSubmitting: true, refusal: null });
    await this.photos.idle();
    const isDone = this.entry.photos.some(({ state }) => state === 'failed')
      ? this.refuse(new AppError('INVALID_INPUT', '有照片没有传上去，点它再试一次，或者去掉它。', 'photoIds'))
      : await this.inLine(() => this.deliver(true)).then(
          () => this.finish(),
          (error: unknown) => this.refuse(error),
        );
    this.put({ isSubmitting: false });
    return isDone;
  }

  /** Somebody goes on with the same draft at another desk. */
  private rest(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  /** The page is left: what is not yet on the server goes there now. */
  leave(): void {
    clearTimeout(this.timer);
    if (hasDraft(this.place)) void this.keepThere();
  }

  private async keepThere(): Promise<void> {
    const { entry } = this;
    const hasWho = entry.isAboutClass || entry.studentIds.length > 0;
    if (this.isOver || entry.category === '' || !hasWho || !saysSomething(entry)) return;
    await this.inLine(() => this.deliver(false)).catch((error: unknown) => this.onDraftRefused(error));
  }

  private onDraftRefused(error: unknown): void {
    // A half-typed field is no fault yet; a missing consent is better said at once.
    if (error instanceof AppError && (error.code === 'RULE_BROKEN' || error.code === 'CONFLICT')) this.refuse(error);
    this.keepHere();
  }

  private async deliver(submit: boolean): Promise<void> {
    const text = this.textOf(submit);
    if (this.isOver || (!submit && text === this.saved)) return;
    const wasSent = this.unanswered !== null && text === this.sent;
    if (this.unanswered) await this.send(this.unanswered);
    if (wasSent || this.isOver) return;
    this.sent = text;
    await this.send({ ...inputOf(this.place, this.entry, submit), clientMutationId: newId() });
    this.saved = text;
    if (text === this.textOf(false)) this.put({ kept: { where: 'server', at: clockNow() } });
  }

  /** An answer that was lost on the way is asked for again under the same key before anything new is sent. */
  private async send(input: SaveInput): Promise<void> {
    this.unanswered = input;
    // Before it is sent: who is ended now sends the same again, and nothing twice.
    if (!this.isOver) this.store();
    try {
      const { id, version } = await saveRecord(input);
      this.unanswered = null;
      if (input.submit) this.finish();
      else this.put({ entry: { ...this.entry, recordId: id, version } });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'UNREACHABLE') this.unanswered = null;
      if (error instanceof AppError && error.code === 'CONFLICT') this.stepAside(error);
      throw error;
    } finally {
      if (!this.isOver) this.store();
    }
  }

  /** Somebody was faster: what is typed stays, and goes over the other text, or is a record of its own. */
  private stepAside({ particulars }: AppError): void {
    const isClosed = particulars.detail?.['state'] !== undefined;
    const recordId = isClosed ? null : this.entry.recordId;
    this.put({ entry: { ...this.entry, recordId, version: null } });
  }

  /** What an entry says, whatever the server calls it. */
  private textOf(submit: boolean): string {
    return JSON.stringify({ ...inputOf(this.place, this.entry, submit), recordId: null, version: null });
  }

  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const next = this.line.then(work, work);
    this.line = next.catch(() => undefined);
    return next;
  }

  private finish(): boolean {
    this.isOver = true;
    clearTimeout(this.timer);
    forgetDraft(this.place);
    store(lastCategoryKey(this.entry.as), this.entry.category);
    return true;
  }

  private refuse(error: unknown): boolean {
    this.put({ refusal: refusalOf(error) });
    return false;
  }

  private keepHere(): void {
    if (this.entry.recordId === null && !saysSomething(this.entry)) {
      forget(draftKey(this.place));
      return this.put({ kept: null });
    }
    this.store();
    this.put({ kept: { where: 'device', at: clockNow() } });
  }

  private store(): void {
    const photos = this.entry.photos.map(asKept);
    store(draftKey(this.place), { entry: { ...this.entry, photos }, unanswered: this.unanswered });
  }

  private put(part: Partial<CaptureState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }
}

const deskOf = new Map<string, CaptureDesk>();

/** What a photo on its way looks like is gone with the app; its content is kept beside the draft. */
const asKept = (photo: EntryPhoto): EntryPhoto =>
  photo.state === 'ready'
    ? { ...photo, preview: photo.thumbUrl ?? photo.preview }
    : { ...photo, preview: '', state: 'waiting', part: 0, refusal: undefined };

/** The category that was used last in a role on this device. */
export const lastCategory = (as: string): string | undefined => readStored<string>(lastCategoryKey(as));

/** Throws the draft of this device away, with the photos that wait to be sent. */
export function forgetDraft(place: CapturePlace): void {
  const draft = readStored<LocalDraft>(draftKey(place));
  for (const { key, state } of draft?.entry.photos ?? []) if (state !== 'ready') void dropPhoto(key);
  forget(draftKey(place));
}

/** Whether this device keeps a draft for a place. */
export const hasDraft = (place: CapturePlace): boolean => readStored<LocalDraft>(draftKey(place)) !== undefined;

/** Where to go on with a kept record: in the draft of this device when it is the same, else in one of its own. */
export function placeFor(place: CapturePlace, recordId: string | null): CapturePlace {
  const draft = readStored<LocalDraft>(draftKey(place));
  const isHere = recordId === null || draft?.entry.recordId === recordId;
  return isHere ? place : { ...place, key: `${place.key}.${recordId}` };
}

const draftKey = ({ key }: CapturePlace): string => `draft.${key}`;
const lastCategoryKey = (as: string): string => `last-category.${as}`;

function refusalOf(error: unknown): Refusal {
  const words = wordsOf(error);
  if (!(error instanceof AppError)) return { field: '', words, studentIds: [] };
  const { consent, studentIds = [] } = (error.particulars.detail ?? {}) as { consent?: string; studentIds?: string[] };
  return { field: error.field ?? (consent ? 'studentIds' : ''), words, studentIds, consent };
}
