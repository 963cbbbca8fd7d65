import { isPassing } from '../../graphql/app-error';
import { dropPhoto, keepPhoto, keptPhoto } from '../../platform/kept-photos';
import { lanes } from '../../platform/lanes';
import { network } from '../../platform/network';
import { newId } from '../../platform/new-id';
import type { PickedPhoto } from '../../platform/picked-photo';
import { preferencesNow } from '../../session/preferences';
import { wordsOf } from '../../words/refusals';
import type { EntryPhoto } from './capture-entry';
import { sendPhoto } from './evidence.mutations';

const UNREADABLE = '这张照片读不出来，去掉它再选一次。';
const LOST = '这台手机没有留住这张照片，去掉它再选一次。';

/** Two at a time, however many records have photos on their way. */
const inLane = lanes(2);

const mayGo = (): boolean => !preferencesNow().photosOnWifiOnly || network.get().isWifi;

/** Sends the photos of an entry; each can be tried again by itself, and goes on after the app was ended. */
export class PhotoQueue {
  private readonly contents = new Map<string, PickedPhoto>();
  private readonly onTheWay = new Set<string>();
  /** The photos that are being reduced just now. */
  private readonly reducing = new Set<string>();
  private idlers: Array<() => void> = [];
  private resumed: Promise<void> = Promise.resolve();

  constructor(
    private readonly schoolId: string,
    private read: () => EntryPhoto[],
    private write: (photos: EntryPhoto[]) => void,
  ) {}

  /** From now on somebody else keeps the photos. */
  serve(read: () => EntryPhoto[], write: (photos: EntryPhoto[]) => void): void {
    [this.read, this.write] = [read, write];
  }

  /** Takes in photos that are still being reduced; they have their places at once. */
  add(picked: Array<Promise<PickedPhoto>>): void {
    const added = picked.map((photo) => ({ key: newId(), photo }));
    for (const { key } of added) this.reducing.add(key);
    const asEntry = ({ key }: { key: string }): EntryPhoto => ({
      key,
      id: null,
      preview: '',
      state: 'waiting',
      part: 0,
    });
    this.write([...this.read(), ...added.map(asEntry)]);
    for (const { key, photo } of added) void this.take(key, photo);
  }

  private async take(key: string, picked: Promise<PickedPhoto>): Promise<void> {
    const photo = await picked.catch(() => undefined);
    this.reducing.delete(key);
    if (photo && this.read().some((one) => one.key === key)) {
      this.contents.set(key, photo);
      void keepPhoto(key, photo);
    }
    this.put(key, photo ? { preview: photo.preview } : { state: 'failed', refusal: UNREADABLE });
    this.go();
  }

  /** Goes on with what an earlier visit chose and could not send. */
  resume(): Promise<void> {
    return (this.resumed = this.findKept());
  }

  private async findKept(): Promise<void> {
    for (const { key, state } of this.read()) {
      if (state === 'ready' || this.contents.has(key) || this.reducing.has(key)) continue;
      const photo = await keptPhoto(key);
      if (photo) this.contents.set(key, photo);
      this.put(key, photo ? { preview: photo.preview } : { state: 'failed', refusal: LOST });
      this.go();
    }
  }

  retry(key: string): void {
    if (!this.contents.has(key)) return;
    this.put(key, { state: 'waiting', part: 0, refusal: undefined, isLost: undefined });
    this.go();
  }

  /** Tries again what only the network kept from going. */
  retryLost(): void {
    for (const { key, isLost } of this.read()) if (isLost) this.retry(key);
  }

  remove(key: string): void {
    this.contents.delete(key);
    void dropPhoto(key);
    this.write(this.read().filter((photo) => photo.key !== key));
    this.settle();
  }

  /** Resolves when no photo is on its way, and none that might go is waiting. */
  async idle(): Promise<void> {
    await this.resumed;
    return new Promise((resolve) => {
      this.idlers.push(resolve);
      this.go();
    });
  }

  private go(): void {
    if (mayGo())
      for (const { key, state } of this.read())
        if (state === 'waiting' && this.contents.has(key) && !this.onTheWay.has(key)) void this.send(key);
    this.settle();
  }

  private async send(key: string): Promise<void> {
    this.onTheWay.add(key);
    await inLane(() => this.sendOne(key));
    this.onTheWay.delete(key);
    this.go();
  }

  private async sendOne(key: string): Promise<void> {
    const photo = this.contents.get(key);
    if (!photo || !mayGo()) return;
    this.put(key, { state: 'sending' });
    try {
      const intent = { schoolId: this.schoolId, clientMutationId: key };
      const kept = await sendPhoto(intent, photo, (part) => this.put(key, { part }));
      this.put(key, { ...kept, state: 'ready', part: 1 });
      void dropPhoto(key);
    } catch (error) {
      this.put(key, { state: 'failed', refusal: wordsOf(error), isLost: isPassing(error) });
    }
  }

  private put(key: string, part: Partial<EntryPhoto>): void {
    if (!this.read().some((photo) => photo.key === key)) return;
    this.write(this.read().map((photo) => (photo.key === key ? { ...photo, ...part } : photo)));
  }

  private settle(): void {
    const mayStillGo = this.read().some(({ key, state }) => state === 'waiting' && this.contents.has(key));
    if (this.onTheWay.size > 0 || this.reducing.size > 0 || (mayStillGo && mayGo())) return;
    for (const resolve of this.idlers.splice(0)) resolve();
  }
}
