import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DecodedPhoto, DecoderAnswer, DecoderWish } from './decoder.js';
import { brokenPhoto, slowPhoto } from './photo-refused.js';

/** The decoder ended in the middle of a photo. */
export class DecoderEnded extends Error {}

const TYPED = import.meta.url.endsWith('.ts');
const DECODER = fileURLToPath(new URL(TYPED ? './decoder.ts' : './decoder.js', import.meta.url));
const FLAGS = TYPED ? ['--experimental-strip-types', '--no-warnings'] : [];
const PRIORITY_BEHIND_REQUESTS = 5;

function startDecoder(): ChildProcess {
  // Without the environment: the settings of the installation are no business of a decoder.
  const child = fork(DECODER, {
    execArgv: FLAGS,
    env: { MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  if (child.pid) setPriority(child.pid, PRIORITY_BEHIND_REQUESTS);
  child.unref();
  child.channel?.unref();
  return child;
}

/** One decoder, started when it is first needed; it reads one photo at a time. */
export class DecoderProcess {
  private child: ChildProcess | null = null;

  constructor(private readonly patienceMs: number) {}

  /** Decodes a photo; a decoder that takes too long is ended. */
  decode(wish: DecoderWish): Promise<DecodedPhoto> {
    const child = (this.child ??= this.start());
    return new Promise<DecodedPhoto>((resolve, reject) => {
      const settle = (done: () => void): void => {
        clearTimeout(timer);
        child.off('message', onAnswer).off('exit', onEnd).off('error', onEnd);
        child.channel?.unref();
        done();
      };
      const onAnswer = (answer: DecoderAnswer): void =>
        settle(() => ('photo' in answer ? resolve(answer.photo) : reject(brokenPhoto())));
      const onEnd = (): void => settle(() => reject(new DecoderEnded('The photo decoder ended.')));
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        settle(() => reject(slowPhoto()));
      }, this.patienceMs);
      child.on('message', onAnswer).on('exit', onEnd).on('error', onEnd);
      child.channel?.ref();
      child.send(wish, (error) => error && onEnd());
    });
  }

  /** Ends the decoder while it has nothing to do; the next photo starts another. */
  rest(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private start(): ChildProcess {
    const child = startDecoder();
    const forget = (): void => {
      if (this.child === child) this.child = null;
    };
    return child.once('exit', forget).on('error', forget);
  }
}
