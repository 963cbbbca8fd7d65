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
