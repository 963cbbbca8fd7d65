import type { DecodedPhoto, DecoderWish } from './decoder.js';
import { DecoderEnded, DecoderProcess } from './decoder-process.js';
import { brokenPhoto, PhotosBusy } from './photo-refused.js';

interface Waiting {
  bytes: Uint8Array;
  places: number;
  start(): void;
}

/** How much work is taken at once. */
export interface DecoderLimits {
  /** Decoders at work at the same time. */
  atOnce: number;
  /** Photos in the waiting line, and their bytes. */
  waiting: number;
  waitingBytes: number;
  /** How long one photo may take. */
  patienceMs: number;
}

/** A few decoders behind a bounded waiting line, first come, first served. */
export class Decoders {
  private readonly idle: DecoderProcess[];
  private readonly line: Waiting[] = [];
  private free: number;

  constructor(private readonly limits: DecoderLimits) {
    this.free = limits.atOnce;
    this.idle = Array.from({ length: limits.atOnce }, () => new DecoderProcess(limits.patienceMs));
  }

  /** Decodes a photo when its turn comes; a large one takes several places and lets the others give back their memory. */
  async decode(wish: DecoderWish, places: number): Promise<DecodedPhoto> {
    await this.turn(wish.bytes, places);
    const decoder = this.idle.pop()!;
    if (places > 1) this.idle.forEach((other) => other.rest());
    try {
      return await decodeTwice(decoder, wish);
    } finally {
      this.idle.push(decoder);
      this.free += places;
      this.admit();
    }
  }

  private turn(bytes: Uint8Array, places: number): Promise<void> {
    if (this.isFull(bytes.length)) return Promise.reject(new PhotosBusy());
    return new Promise((start) => {
      this.line.push({ bytes, places, start });
      this.admit();
    });
  }

  private isFull(more: number): boolean {
    if (this.line.length >= this.limits.waiting) return true;
    const waitingBytes = this.line.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return this.line.length > 0 && waitingBytes + more > this.limits.waitingBytes;
  }

  private admit(): void {
    while (this.line.length > 0 && this.line[0]!.places <= this.free) {
      const next = this.line.shift()!;
      this.free -= next.places;
      next.start();
    }
  }
}

// A decoder may end by itself when it was idle or short of memory; a photo that ends two of them is at fault.
async function decodeTwice(decoder: DecoderProcess, wish: DecoderWish): Promise<DecodedPhoto> {
  for (const lastTry of [false, true]) {
    try {
      return await decoder.decode(wish);
    } catch (error) {
      if (!(error instanceof DecoderEnded)) throw error;
      if (lastTry) throw brokenPhoto();
    }
  }
  throw brokenPhoto();
}
