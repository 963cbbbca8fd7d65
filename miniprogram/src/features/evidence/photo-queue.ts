import { dropPhoto, keepPhoto, keptPhoto } from '../../platform/kept-photos';
import { newId } from '../../platform/new-id';
import type { PickedPhoto } from '../../platform/picked-photo';
import { wordsOf } from '../../words/refusals';
import type { EntryPhoto } from './capture-entry';
import { sendPhoto } from './evidence.mutations';

const AT_ONCE = 2;
const LOST = '这台手机没有留住这张照片，去掉它再选一次。';

/** Sends photos two at a time; each can be tried again by itself, and goes on after the app was ended. */
export class PhotoQueue {
  private readonly contents = new Map<string, PickedPhoto>();
  private readonly onTheWay = new Set<string>();
  private idlers: Array<() => void> = [];

  constructor(
    private readonly schoolId: string,
    private readonly read: () => EntryPhoto[],
    private readonly write: (photos: EntryPhoto[]) => void,
  ) {}

  add(picked: PickedPhoto[]): void {
    const added = picked.map((photo): EntryPhoto => {
      const key = newId();
      this.contents.set(key, photo);
      void keepPhoto(key, photo);
      return { key, id: null, preview: photo.preview, state: 'waiting', part: 0 };
    });
    this.write([...this.read(), ...added]);
    this.next();
  }

  /** Goes on with what an earlier visit chose and could not send. */
  async resume(): Promise<void> {
    for (const { key, state } of this.read()) {
      if (state === 'ready' || this.contents.has(key)) continue;
      const photo = await keptPhoto(key);
      if (photo) this.contents.set(key, photo);
      this.put(key, photo ? { preview: photo.preview } : { state: 'failed', refusal: LOST });
      this.next();
    }
  }

  retry(key: string): void {
    if (!this.contents.has(key)) return;
    this.put(key, { state: 'waiting', part: 0, refusal: undefined });
    this.next();
  }

  remove(key: string): void {
    this.contents.delete(key);
    void dropPhoto(key);
    this.write(this.read().filter((photo) => photo.key !== key));
    this.settle();
  }

  /** Resolves when no photo is waiting or on its way. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.idlers.push(resolve);
      this.settle();
    });
  }

  private next(): void {
    for (const { key, state } of this.read()) {
      if (state === 'waiting' && this.onTheWay.size < AT_ONCE && !this.onTheWay.has(key)) void this.send(key);
    }
    this.settle();
  }

  private async send(key: string): Promise<void> {
    const photo = this.contents.get(key);
    if (!photo) return;
    this.onTheWay.add(key);
    this.put(key, { state: 'sending' });
    try {
      const intent = { schoolId: this.schoolId, clientMutationId: key };
      const kept = await sendPhoto(intent, photo, (part) => this.put(key, { part }));
      this.put(key, { ...kept, state: 'ready', part: 1 });
      void dropPhoto(key);
    } catch (error) {
      this.put(key, { state: 'failed', refusal: wordsOf(error) });
    }
    this.onTheWay.delete(key);
    this.next();
  }

  private put(key: string, part: Partial<EntryPhoto>): void {
    if (!this.read().some((photo) => photo.key === key)) return;
    this.write(this.read().map((photo) => (photo.key === key ? { ...photo, ...part } : photo)));
  }

  private settle(): void {
    if (this.read().some(({ state }) => state === 'waiting' || state === 'sending')) return;
    for (const resolve of this.idlers.splice(0)) resolve();
  }
}
