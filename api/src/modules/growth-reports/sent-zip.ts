import { PassThrough } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';

const NOTHING = new Uint8Array();

/** A zip that is sent while it is filled; whoever fills it waits until it is read. */
export class SentZip {
  readonly out = new PassThrough();
  private readonly zip: Zip;

  constructor(private readonly mtime: Date) {
    this.zip = new Zip((error, chunk, final) => {
      if (error) return void this.out.destroy(error);
      this.out.write(chunk);
      if (final) this.out.end();
    });
  }

  /** Begins a file that is written piece by piece; the one before it has to be ended. */
  open(name: string): { write(bytes: Uint8Array): void; end(): void } {
    const file = new ZipPassThrough(name);
    file.mtime = this.mtime;
    this.zip.add(file);
    return { write: (bytes) => file.push(bytes), end: () => file.push(NOTHING, true) };
  }

  /** A file as a whole. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    const file = this.open(name);
    file.write(bytes);
    file.end();
    await this.drained();
  }

  /** Waits until what was written is read, or nobody reads any more. */
  async drained(): Promise<void> {
    if (this.out.destroyed) throw new Error('The download was broken off.');
    if (this.out.writableNeedDrain)
      await new Promise((resolve) => this.out.once('drain', resolve).once('close', resolve));
  }

  end(): void {
    this.zip.end();
  }

  fail(error: Error): void {
    this.out.destroy(error);
  }
}
