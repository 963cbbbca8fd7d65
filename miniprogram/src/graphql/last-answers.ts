import { observable } from '../platform/observable';
import { forgetAll, readStored, store } from '../platform/storage';
import { AppError } from './app-error';

const PREFIX = 'last.';

/** Whether what is on the screen was read before, because nobody can be reached now. */
export const showsLast = observable(false);

/**
 * Reads, and keeps the answer on this device, so that the app opens and takes down what happens where there is no network.
 * What is kept ends with the session.
 */
export async function orLast<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    const answer = await read();
    store(PREFIX + name, answer);
    if (showsLast.get()) showsLast.set(false);
    return answer;
  } catch (error) {
    const last = error instanceof AppError && error.code === 'UNREACHABLE' ? readStored<T>(PREFIX + name) : undefined;
    if (last === undefined) throw error;
    showsLast.set(true);
    return last;
  }
}

/** Forgets every kept answer. */
export const forgetAnswers = (): void => forgetAll(PREFIX);
