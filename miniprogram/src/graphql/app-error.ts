import type { ErrorCode } from './error-code';

/** A refusal in words for the person, with the code for the program. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode | 'UNREACHABLE',
    message: string,
    readonly field?: string,
    readonly requestId?: string,
  ) {
    super(message);
    this.name = 'AppError';
  }
}
