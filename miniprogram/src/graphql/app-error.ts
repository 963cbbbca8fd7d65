import type { ErrorCode } from './error-code';

/** What else a refusal says: the name of the request, and what it is about. */
interface Particulars {
  requestId?: string;
  detail?: Record<string, unknown>;
}

/** A refusal in words for the person, with the code for the program. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode | 'UNREACHABLE',
    message: string,
    readonly field?: string,
    readonly particulars: Particulars = {},
  ) {
    super(message);
    this.name = 'AppError';
  }
}

const PASSING: ReadonlySet<string> = new Set(['UNREACHABLE', 'UNAVAILABLE', 'INTERNAL', 'TOO_MANY', 'NOT_SIGNED_IN']);

/** Whether the same may go well later without anybody changing anything: the network, the server, the session. */
export const isPassing = (error: unknown): boolean => error instanceof AppError && PASSING.has(error.code);
