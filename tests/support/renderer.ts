import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const told = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** The process in which a server draws booklets; null while there is none. */
export function rendererOf(serverPid: number): number | null {
  const own = new RegExp(`^PPid:\\s+${serverPid}$`, 'm');
  const found = readdirSync('/proc').find(
    (name) => /^\d+$/.test(name) && own.test(told(name, 'status')) && told(name, 'cmdline').includes('print/render'),
  );
  return found ? Number(found) : null;
}

/** Waits for the renderer of a server and makes it stand still, in the middle of whatever it draws. */
export async function holdRenderer(serverPid: number): Promise<number> {
  for (;;) {
    const pid = rendererOf(serverPid);
    if (pid) {
      process.kill(pid, 'SIGSTOP');
      return pid;
    }
    await pause(10);
  }
}
