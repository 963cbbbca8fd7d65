import { AppError } from '../graphql/app-error';
import { observable } from '../platform/observable';
import { clockNow } from '../words/days';
import type { Kept } from '../words/kept';
import { wordsOf } from '../words/refusals';
import type { Form, KeptEntry, SaveInput } from './form';
import { answersOf, saidOf, type Said } from './said';
import { isOwn, NOTHING_UNANSWERED, textOf, toAskAgain, type Unanswered } from './unanswered';

const DRAFT_MS = 2_500;

/** Which form about whom; the key is that of its draft on this device. */
export interface SheetPlace {
  roundId: string;
  studentId: string;
  course: string | null;
  /** Whose paper is typed, where classmates wrote. */
  writerId?: string;
  /** Who writes, where a phone is shared: another child of the family is another rater. */
  by: string;
}

/** What the house of a client gives to it: where to keep things, who writes, a fresh key, and the way to the server. */
export interface SheetMeans {
  readStored<T>(key: string): T | undefined;
  store(key: string, value: object): unknown;
  forget(key: string): void;
  who(): string | undefined;
  newKey(): string;
  save(input: SaveInput): Promise<{ entry: { version: number | null } }>;
}

export interface SheetState {
  said: Said;
  kept: Kept | null;
  isSubmitting: boolean;
  refusal: { field: string; words: string } | null;
  /** What somebody else kept meanwhile; nothing of either is thrown away before the person chooses. */
  overtaken: { version: number; comment: string } | null;
}

interface LocalDraft {
  said: Said;
  version: number | null;
  unanswered: Unanswered | null;
}

const deskOf = new Map<string, SheetDesk>();

/** Keeps what is said on a form: here at once, on the server every few seconds, and hands it in once. */
export class SheetDesk {
  readonly state;
  private readonly key: string;
  private version: number | null;
  private unanswered: Unanswered;
  private saved: string;
  private line: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;

  constructor(
    private readonly means: SheetMeans,
    private readonly place: SheetPlace,
    private readonly form: Form,
    entry: KeptEntry,
  ) {
    this.key = keyOf(place, means.who());
    const draft = means.readStored<LocalDraft>(this.key);
    const said = draft?.said ?? saidOf(entry);
    this.version = draft ? draft.version : entry.version;
    this.unanswered = draft?.unanswered ?? NOTHING_UNANSWERED;
    this.state = observable<SheetState>({ said, kept: null, isSubmitting: false, refusal: null, overtaken: null });
    this.saved = textOf({ answers: answersOf(form, saidOf(entry)), comment: entry.comment });
    deskOf.get(this.key)?.rest();
    deskOf.set(this.key, this);
    if (draft) this.later();
  }

  private get said(): Said {
    return this.state.get().said;
  }

  /** Takes in what was typed or chosen. */
  change(part: Partial<Said>): void {
    this.put({ said: { ...this.said, ...part }, refusal: null, kept: { where: 'device', at: clockNow() } });
    this.store();
    this.later();
  }

  /** Chooses a step of an item, or takes in its words. */
  answer(item: string, answer: { step?: string; words?: string }): void {
    this.change({ answers: { ...this.said.answers, [item]: answer } });
  }

  /** Hands the form in; true when the server has it. */
  async submit(): Promise<boolean> {
    clearTimeout(this.timer);
    this.put({ isSubmitting: true, refusal: null });
    const isDone = await this.inLine(() => this.deliver(true)).then(
      () => true,
      (error: unknown) => this.refuse(error),
    );
    this.put({ isSubmitting: false });
    return isDone;
  }

  /** The page is left: what is not yet on the server goes there now. */
  leave(): void {
    clearTimeout(this.timer);
    if (this.means.readStored(this.key) !== undefined) void this.keepThere();
  }

  /** Of two texts the person chose the own one: it goes over the other, which stays among the revisions. */
  keepMine(): void {
    const { overtaken } = this.state.get();
    if (!overtaken) return;
    this.version = overtaken.version;
    this.put({ overtaken: null, refusal: null });
    this.store();
    this.later();
  }

  /** Of two texts the person chose the other one: the draft of this device is thrown away. */
  dropMine(): void {
    this.rest();
    this.means.forget(this.key);
  }

  private rest(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keepThere(), DRAFT_MS);
  }

  private async keepThere(): Promise<void> {
    if (this.isOver || this.state.get().overtaken) return;
    await this.inLine(() => this.deliver(false)).catch((error: unknown) => {
      // Without a network the draft waits here; what the server refuses is said at once.
      if (error instanceof AppError && !isUnreachable(error)) this.refuse(error);
    });
  }

  private async deliver(submit: boolean): Promise<void> {
    const text = this.textOf();
    if (this.isOver) return;
    if (!submit && text === this.saved) return this.isAnswered ? this.means.forget(this.key) : undefined;
    await this.bring(text, submit);
    if (this.isOver) return;
    this.saved = text;
    if (text !== this.textOf()) return;
    this.means.forget(this.key);
    this.put({ kept: { where: submit ? 'handed in' : 'server', at: clockNow() } });
  }

  /** What had no answer yet may go first, then what is said now, unless that was the same. */
  private async bring(text: string, submit: boolean): Promise<void> {
    const again = toAskAgain(this.unanswered, text, submit);
    if (again) await this.send(again);
    if (this.isOver || (again?.submit === submit && textOf(again) === text)) return;
    await this.send(this.inputOf(submit));
  }

  /** Sends it, remembered until the server answers; a version that the server has settles all that was lost. */
  private async send(input: SaveInput): Promise<void> {
    const before = this.unanswered;
    const slot = input.submit ? 'handIn' : 'draft';
    this.remember({ ...before, [slot]: input });
    try {
      const { entry } = await this.means.save(input);
      this.settle(entry.version);
    } catch (error) {
      if (isUnreachable(error)) throw error;
      const kept = keptMeanwhile(error);
      this.remember(kept ? NOTHING_UNANSWERED : { ...before, [slot]: null });
      if (!kept || before.handIn === input || !isOwn(before, kept)) throw error;
      this.settle(kept.version);
      await this.send({ ...input, version: kept.version, clientMutationId: this.means.newKey() });
    }
  }

  private settle(version: number | null): void {
    this.version = version;
    this.remember(NOTHING_UNANSWERED);
  }

  private remember(unanswered: Unanswered): void {
    this.unanswered = unanswered;
    if (!this.isOver) this.store();
  }

  private get isAnswered(): boolean {
    return this.unanswered.draft === null && this.unanswered.handIn === null;
  }

  private inputOf(submit: boolean): SaveInput {
    const { roundId, studentId, course, writerId } = this.place;
    const { comment } = this.said;
    const answers = answersOf(this.form, this.said);
    const written = { answers, comment, version: this.version };
    return { roundId, studentId, course, writerId, ...written, submit, clientMutationId: this.means.newKey() };
  }

  private textOf(): string {
    return textOf({ answers: answersOf(this.form, this.said), comment: this.said.comment });
  }

  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const next = this.line.then(work, work);
    this.line = next.catch(() => undefined);
    return next;
  }

  private refuse(error: unknown): boolean {
    const field = (error instanceof AppError && error.field) || '';
    this.put({ refusal: { field, words: wordsOf(error) } });
    const overtaken = keptMeanwhile(error);
    if (overtaken) this.put({ overtaken });
    return false;
  }

  private store(): void {
    const draft: LocalDraft = { said: this.said, version: this.version, unanswered: this.unanswered };
    this.means.store(this.key, draft);
  }

  private put(part: Partial<SheetState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }
}

/** Whose draft it is comes first: on a shared phone nobody finds what another person began. */
const keyOf = ({ roundId, studentId, course, by }: SheetPlace, who: string | undefined): string =>
  ['evaluation', who ?? '', roundId, studentId, course ?? '', by].join('.');

const isUnreachable = (error: unknown): boolean => error instanceof AppError && error.code === 'UNREACHABLE';

/** What the server has instead of the version that was seen, when that is why it refused. */
function keptMeanwhile(error: unknown): SheetState['overtaken'] {
  if (!(error instanceof AppError) || error.code !== 'CONFLICT') return null;
  const { version, comment } = (error.particulars.detail ?? {}) as { version?: number; comment?: string };
  return version === undefined ? null : { version, comment: comment ?? '' };
}

/** Whether what stands there is what was handed in last. */
export const isHandedIn = (
  { state, hasDraft }: { state: string; hasDraft: boolean },
  { kept }: Pick<SheetState, 'kept'>,
): boolean => (kept ? kept.where === 'handed in' : state === 'SUBMITTED' && !hasDraft);
