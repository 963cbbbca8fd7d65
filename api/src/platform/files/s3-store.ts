import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { assertFileKey, FileMissing, type FileStore } from './file-store.js';
import type { S3Address } from './s3-address.js';

/** The store of files did not do what it was asked. Carries no key, secret or signature. */
export class FileStoreFailed extends Error {
  constructor(method: string, reason: string) {
    super(`The file store did not answer ${method} as it should: ${reason}.`);
    this.name = 'FileStoreFailed';
  }
}

/** How patient a store is. */
export interface S3Patience {
  tries: number;
  /** The pause before the second try; it doubles with each further one. */
  pauseMs: number;
  /** How long one try may take. */
  timeoutMs: number;
}

const PATIENCE: S3Patience = { tries: 4, pauseMs: 200, timeoutMs: 30_000 };

interface Answer {
  status: number;
  body: Buffer;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const isPassing = (status: number): boolean => status >= 500 || status === 429;

/** Files in a bucket of any S3-compatible store, addressed by path. */
export class S3Store implements FileStore {
  constructor(
    private readonly address: S3Address,
    private readonly patience: S3Patience = PATIENCE,
  ) {}

  async put(key: string, bytes: Uint8Array): Promise<void> {
    assertDone('PUT', await this.ask('PUT', key, bytes));
  }

  async get(key: string): Promise<Buffer> {
    const answer = await this.ask('GET', key);
    if (answer.status === 404 && errorCode(answer) === 'NoSuchKey') throw new FileMissing();
    assertDone('GET', answer);
    return answer.body;
  }

  async remove(key: string): Promise<void> {
    const answer = await this.ask('DELETE', key);
    if (answer.status !== 404 || errorCode(answer) !== 'NoSuchKey') assertDone('DELETE', answer);
  }

  /** All three may be asked again without harm, so a lost answer or a passing fault is. */
  private async ask(method: string, key: string, bytes?: Uint8Array): Promise<Answer> {
    assertFileKey(key);
    for (let tried = 1; ; tried++) {
      const last = tried === this.patience.tries;
      try {
        const answer = await this.askOnce(method, key, bytes);
        if (last || !isPassing(answer.status)) return answer;
      } catch (error) {
        if (last) throw new FileStoreFailed(method, reasonOf(error));
      }
      await pause(this.patience.pauseMs * 2 ** (tried - 1) * (0.5 + Math.random() / 2));
    }
  }

  private async askOnce(method: string, key: string, bytes?: Uint8Array): Promise<Answer> {
    const signed = await new AwsV4Signer({
      method,
      url: this.address.base + key,
      // Signed with the body, so that a body damaged on the way is refused.
      headers: { 'x-amz-content-sha256': sha256(bytes ?? Buffer.alloc(0)) },
      accessKeyId: this.address.accessKeyId,
      secretAccessKey: this.address.secretAccessKey,
      region: this.address.region,
      service: 's3',
    }).sign();
    const response = await fetch(signed.url, {
      method,
      headers: signed.headers,
      body: bytes && Buffer.from(bytes),
      redirect: 'manual',
      signal: AbortSignal.timeout(this.patience.timeoutMs),
    });
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  }
}

/** The code in an error of S3; the rest of such an error repeats the access key. */
const errorCode = (answer: Answer): string =>
  /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(answer.body.toString('utf8', 0, 4096))?.[1] ?? '';

function assertDone(method: string, answer: Answer): void {
  if (answer.status < 200 || answer.status > 299)
    throw new FileStoreFailed(method, [answer.status, errorCode(answer)].filter(Boolean).join(' '));
}

function reasonOf(error: unknown): string {
  const { name, cause } = error as { name: string; cause?: { code?: string } };
  return cause?.code ?? name;
}
