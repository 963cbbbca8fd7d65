import type { RenderAnswer } from './render-process.js';

const IDLE_MS = 60_000;

/** The renderer's own end: answers job after job, and ends when nothing comes or the server is gone. */
export function serveRenderer<Job, Rendered>(render: (job: Job) => Promise<Rendered>): void {
  const idle = setTimeout(() => process.exit(), IDLE_MS);
  const answer = (said: RenderAnswer<Rendered>): void => void process.send!(said);
  process.on('disconnect', () => process.exit());
  // The server decides when a renderer ends, also on Ctrl-C.
  process.on('SIGINT', () => {});
  process.on('message', (job: Job) => {
    idle.refresh();
    void render(job).then(
      (rendered) => answer({ rendered }),
      (error: unknown) => answer({ broken: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
