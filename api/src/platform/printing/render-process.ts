import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Why something could not be rendered. */
export type RenderFault = 'SLOW' | 'BROKEN';

/** Something was not rendered: it took too long, or the renderer ended or refused. */
export class NotRendered extends Error {
  constructor(
    readonly fault: RenderFault,
    reason: string,
  ) {
    super(`Not rendered: ${reason}`);
    this.name = 'NotRendered';
  }
}

/** What a renderer answers. */
export type RenderAnswer<T> = { rendered: T } | { broken: string };

/** How much a renderer may take. */
export interface RenderLimits {
  memoryMb: number;
  patienceMs: number;
}

const PRIORITY_BEHIND_REQUESTS = 10;
const PROJECT = new URL('../../../tsconfig.json', import.meta.url);

/**
 * One renderer in a process of its own, started when it is first needed: it may be ended at any time without harm, has
 * no key and no setting, and renders one thing at a time, first come, first served.
 */
export class RenderProcess<Job, Rendered> {
  private child: ChildProcess | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly script: URL,
    private readonly limits: RenderLimits,
  ) {}

  render(job: Job): Promise<Rendered> {
    const done = this.turn.then(() => this.send(job));
    this.turn = done.catch(() => undefined);
    return done;
  }

  private send(job: Job): Promise<Rendered> {
    const child = (this.child ??= this.start());
    return new Promise<Rendered>((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        child.off('message', onAnswer).off('exit', onEnd).off('error', onEnd);
        child.channel?.unref();
        finish();
      };
      const onAnswer = (answer: RenderAnswer<Rendered>): void =>
        settle(() =>
          'rendered' in answer ? resolve(answer.rendered) : reject(new NotRendered('BROKEN', answer.broken)),
        );
      const onEnd = (): void => settle(() => reject(new NotRendered('BROKEN', 'the renderer ended')));
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        settle(() => reject(new NotRendered('SLOW', 'it took too long')));
      }, this.limits.patienceMs);
      child.on('message', onAnswer).on('exit', onEnd).on('error', onEnd);
      child.channel?.ref();
      child.send(job as never, (error) => error && onEnd());
    });
  }

  private start(): ChildProcess {
    const script = fileURLToPath(this.script);
    // Sources run as they stand while developing, by the same loader as the server, from whichever folder.
    const isSource = /\.tsx?$/.test(script);
    const loader = isSource ? ['--import', '@swc-node/register/esm-register'] : [];
    const project = isSource ? { SWC_NODE_PROJECT: fileURLToPath(PROJECT) } : {};
    const child = fork(script, {
      execArgv: [...loader, `--max-old-space-size=${this.limits.memoryMb}`],
      env: { MALLOC_ARENA_MAX: '2', ...project },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    if (child.pid) setPriority(child.pid, PRIORITY_BEHIND_REQUESTS);
    child.unref();
    child.channel?.unref();
    const forget = (): void => {
      if (this.child === child) this.child = null;
    };
    return child.once('exit', forget).on('error', forget);
  }
}
