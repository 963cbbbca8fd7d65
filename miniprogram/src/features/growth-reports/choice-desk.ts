import { AppError } from '../../graphql/app-error';
import { newId } from '../../platform/new-id';
import { observable } from '../../platform/observable';
import { forget, readStored, store } from '../../platform/storage';
import { clockNow } from '../../words/days';
import { wordsOf } from '../../words/refusals';
import { choosePhotos, type ChosenPhotos, type PhotoChoice } from './growth-reports.queries';

const SAVE_MS = 800;

export interface ChoiceState {
  /** The photos that are to be shown. */
  shown: ReadonlySet<string>;
  /** Whether somebody chose them; else they are spread by the program. */
  isChosen: boolean;
  savedAt: string | null;
  isWaiting: boolean;
  refusal: string | null;
  /** Somebody else chose meanwhile: the person says whose choice counts. */
  isContested: boolean;
}

interface Draft {
  photos: string[] | null;
}

const shownIn = ({ photos }: PhotoChoice): Set<string> =>
  new Set(photos.filter(({ isShown }) => isShown).map(({ id }) => id));

/** Keeps which photos are chosen: a tap counts at once here, and a moment later on the server. */
export class ChoiceDesk {
  readonly state;
  private version: number | null;
  private unanswered: ChosenPhotos | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<void> = Promise.resolve();

  constructor(private readonly choice: PhotoChoice) {
    this.version = choice.version;
    const draft = this.keptDraft();
    this.state = observable<ChoiceState>({
      shown: draft?.photos ? new Set(draft.photos) : shownIn(choice),
      isChosen: draft ? draft.photos !== null : choice.chosenBy !== null,
      ...{ savedAt: null, isWaiting: draft !== undefined, refusal: null, isContested: false },
    });
    if (draft) this.plan(draft.photos);
  }

  /** What an earlier visit left unsent: of the photos that are still there, as long as one may choose at all. */
  private keptDraft(): Draft | undefined {
    const draft = readStored<Draft>(this.key);
    if (!draft) return undefined;
    if (this.choice.whyNotChoose !== null) {
      forget(this.key);
      return undefined;
    }
    const offered = new Set(this.choice.photos.map(({ id }) => id));
    return { photos: draft.photos && draft.photos.filter((id) => offered.has(id)) };
  }

  /** Takes a photo in, or out again; more than the area holds are refused in words. */
  toggle(id: string): void {
    const shown = new Set(this.state.get().shown);
    if (!shown.delete(id)) shown.add(id);
    if (shown.size > this.choice.most) {
      this.put({ refusal: `这一部分最多 ${this.choice.most} 张。先去掉一张，再选这一张。` });
      return;
    }
    this.put({ shown, isChosen: true });
    this.plan([...shown]);
  }

  /** Lets the program spread the photos over the months again. */
  giveBack(): void {
    this.put({ isChosen: false });
    this.plan(null);
  }

  /** After somebody else was faster: the own choice goes over theirs. */
  insist(latest: PhotoChoice): void {
    this.version = latest.version;
    this.put({ isContested: false });
    this.plan(this.state.get().isChosen ? [...this.state.get().shown] : null);
  }

  /** After somebody else was faster: theirs counts. */
  yield(latest: PhotoChoice): void {
    this.take(latest);
    forget(this.key);
  }

  /** Sends now what is not yet on the server. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.line = this.line.then(() => this.deliver());
    return this.line;
  }

  private get key(): string {
    const { studentId, termId, sectionId } = this.choice;
    return `photos.${studentId}.${termId}.${sectionId}`;
  }

  private plan(photos: string[] | null): void {
    store<Draft>(this.key, { photos });
    this.put({ isWaiting: true, refusal: null });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), SAVE_MS);
  }

  private async deliver(): Promise<void> {
    const draft = readStored<Draft>(this.key);
    if (!draft || this.state.get().isContested) return;
    const { studentId, termId, sectionId } = this.choice;
    const wish = { studentId, termId, sectionId, photos: draft.photos, version: this.version };
    // An answer that was lost on the way is asked for again under the same key.
    const isSame =
      JSON.stringify({ ...this.unanswered, clientMutationId: '' }) ===
      JSON.stringify({ ...wish, clientMutationId: '' });
    const input = { ...wish, clientMutationId: isSame ? this.unanswered!.clientMutationId : newId() };
    this.unanswered = input;
    try {
      this.arrived(await choosePhotos(input), draft);
    } catch (error) {
      this.put({ refusal: wordsOf(error), isContested: error instanceof AppError && error.code === 'CONFLICT' });
    }
  }

  private arrived(latest: PhotoChoice, sent: Draft): void {
    this.unanswered = null;
    this.version = latest.version;
    // What was tapped while the answer was on the way is sent next.
    if (JSON.stringify(readStored<Draft>(this.key)) !== JSON.stringify(sent)) return;
    forget(this.key);
    this.take(latest);
    this.put({ savedAt: clockNow() });
  }

  private take(latest: PhotoChoice): void {
    this.version = latest.version;
    const isChosen = latest.chosenBy !== null;
    this.put({ shown: shownIn(latest), isChosen, isWaiting: false, refusal: null, isContested: false });
  }

  private put(part: Partial<ChoiceState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }
}
