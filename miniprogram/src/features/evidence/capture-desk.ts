import { AppError, isPassing } from '../../graphql/app-error';
import { network } from '../../platform/network';
import { newId } from '../../platform/new-id';
import { observable } from '../../platform/observable';
import type { PickedPhoto } from '../../platform/picked-photo';
import { readStored, store } from '../../platform/storage';
import { clockNow } from '../../words/days';
import type { Kept } from '../../words/kept';
import { inputOf, saysSomething, textOf, textOfInput, unsent, type CapturePlace, type Entry } from './capture-entry';
import { forgetDraft, hasDraft, leaveDraft, readDraft, storeDraft } from './drafts';
import { saveRecord, type SaveInput } from './evidence.mutations';
import { dropParcel, postpone } from './outbox';
import { PhotoQueue } from './photo-queue';
import { refusalOf, type Refusal } from './refusal';

const DRAFT_MS = 2_500;

const PHOTO_REFUSED = new AppError('INVALID_INPUT', '有照片没有传上去，点它再试一次，或者去掉它。', 'photoIds');
const NOTHING_SAID = new AppError('INVALID_INPUT', '写一句话，或加一张照片，再提交。', 'words');
const WRITTEN_ON = new AppError('CONFLICT', '刚才的内容已经提交了。后来改的还在这里，再提交就另记一条。');
const NO_ROOM = new AppError('INVALID_INPUT', '这台手机存不下了，请先清理一些空间，或者连上网络再提交。');

const NOTHING_YET = { kept: null, isSubmitting: false, refusal: null, outcome: null };

export interface CaptureState {
  entry: Entry;
  /** Where the draft is and since when. */
  kept: Kept | null;
  isSubmitting: boolean;
  refusal: Refusal | null;
  /** Where the finished record went. */
  outcome: HandedIn | null;
}

/** Where a finished record went: the server has it, or this device keeps and sends it. */
export type HandedIn = 'server' | 'outbox';

/** Keeps what is being recorded: here at once, on the server every few seconds, and hands it in once. */
export class CaptureDesk {
  readonly state;
  private unanswered: SaveInput | null;
  private saved = '';
  private line: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;
  private readonly photos: PhotoQueue;

  /** `about` says for whom and what an entry is, in words. */
  constructor(
    private readonly place: CapturePlace,
    start: Entry,
    private readonly about: (entry: Entry) => string,
  ) {
    const draft = readDraft(place);
    const isSame = draft !== undefined && (start.recordId === null || draft.entry.recordId === start.recordId);
    this.unanswered = (isSame && draft.unanswered) || null;
    const entry = isSame ? draft.entry : start;
    this.state = observable<CaptureState>({ entry, ...NOTHING_YET });
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

  /** Takes in photos that are still being reduced. */
  addPhotos(picked: Array<Promise<PickedPhoto>>): void {
    this.photos.add(picked);
  }

  retryPhoto(key: string): void {
    this.photos.retry(key);
  }

  removePhoto(key: string): void {
    this.photos.remove(key);
  }

  /** Hands the record in; where nobody can be reached it is kept and goes later. */
  async submit(): Promise<void> {
    clearTimeout(this.timer);
    this.put({ isSubmitting: true, refusal: null });
    if (network.get().isConnected) await this.handIn();
    else this.sendLater();
    this.put({ isSubmitting: false });
  }

  private async handIn(): Promise<void> {
    await this.photos.idle();
    if (this.isOver) return;
    const { photos } = this.entry;
    if (photos.some(({ state, isLost }) => state === 'failed' && !isLost)) return this.refuse(PHOTO_REFUSED);
    if (unsent(photos) > 0) return this.sendLater();
    await this.inLine(() => this.deliver(true)).catch((error: unknown) => {
      if (this.isOver) return;
      if (isPassing(error)) this.sendLater();
      else this.refuse(error);
    });
  }

  /** Keeps the finished record on this device, which sends it as soon as it can. */
  sendLater(): void {
    const { place, entry, unanswered } = this;
    if (!saysSomething(entry)) return this.refuse(NOTHING_SAID);
    if (!postpone({ place, entry, unanswered, about: this.about(entry) }, this.photos)) return this.refuse(NO_ROOM);
    this.close('outbox');
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
    if (this.unanswered) await this.send(this.unanswered);
    const text = textOf(this.place, this.entry, submit);
    if (this.isOver || (!submit && text === this.saved)) return;
    await this.send({ ...inputOf(this.place, this.entry, submit), clientMutationId: newId() });
    this.saved = text;
    if (text === textOf(this.place, this.entry, false)) this.put({ kept: { where: 'server', at: clockNow() } });
  }

  /** An answer that was lost on the way is asked for again under the same key before anything new is sent. */
  private async send(input: SaveInput): Promise<void> {
    this.unanswered = input;
    // Before it is sent: who is ended now sends the same again, and nothing twice.
    if (!this.isOver) this.store();
    try {
      const { id, version } = await saveRecord(input);
      this.unanswered = null;
      this.put({ entry: { ...this.entry, recordId: id, version } });
      if (input.submit) this.finish(input);
    } catch (error) {
      if (!isPassing(error)) this.unanswered = null;
      if (error instanceof AppError && error.code === 'CONFLICT') this.stepAside(error);
      throw error;
    } finally {
      if (!this.isOver) this.store();
    }
  }

  /** The server has what was handed in; what was typed after that is a record of its own. */
  private finish(input: SaveInput): void {
    if (this.isOver) return;
    if (textOfInput(input) !== textOf(this.place, this.entry, true)) {
      this.put({ entry: { ...this.entry, recordId: null, version: null } });
      throw WRITTEN_ON;
    }
    // The parcel first: who is ended here is not asked to hand in again what the server has.
    if (this.place.parcel !== undefined) dropParcel(this.place.parcel);
    forgetDraft(this.place);
    this.close('server');
  }

  /** Somebody was faster: what is typed stays, and goes over the other text, or is a record of its own. */
  private stepAside({ particulars }: AppError): void {
    const isClosed = particulars.detail?.['state'] !== undefined;
    const recordId = isClosed ? null : this.entry.recordId;
    this.put({ entry: { ...this.entry, recordId, version: null } });
  }

  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const next = this.line.then(work, work);
    this.line = next.catch(() => undefined);
    return next;
  }

  private close(outcome: HandedIn): void {
    this.rest();
    store(lastCategoryKey(this.entry.as), this.entry.category);
    this.put({ outcome });
  }

  private refuse(error: unknown): void {
    this.put({ refusal: refusalOf(error) });
  }

  private keepHere(): void {
    if (this.entry.recordId === null && !saysSomething(this.entry)) {
      leaveDraft(this.place);
      return this.put({ kept: null });
    }
    this.store();
    this.put({ kept: { where: 'device', at: clockNow() } });
  }

  private store(): void {
    storeDraft(this.place, { entry: this.entry, unanswered: this.unanswered });
  }

  private put(part: Partial<CaptureState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }
}

const deskOf = new Map<string, CaptureDesk>();

/** The category that was used last in a role on this device. */
export const lastCategory = (as: string): string | undefined => readStored<string>(lastCategoryKey(as));

const lastCategoryKey = (as: string): string => `last-category.${as}`;
