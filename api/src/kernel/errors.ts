/** The published error codes. A client decides by code, a person reads the message. */
export enum ErrorCode {
  NOT_SIGNED_IN = 'NOT_SIGNED_IN',
  WRONG_CREDENTIALS = 'WRONG_CREDENTIALS',
  PASSWORD_CHANGE_REQUIRED = 'PASSWORD_CHANGE_REQUIRED',
  FORBIDDEN = 'FORBIDDEN',
  NOT_FOUND = 'NOT_FOUND',
  INVALID_INPUT = 'INVALID_INPUT',
  RULE_BROKEN = 'RULE_BROKEN',
  CONFLICT = 'CONFLICT',
  TOO_MANY = 'TOO_MANY',
  UNKNOWN_OPERATION = 'UNKNOWN_OPERATION',
  UNAVAILABLE = 'UNAVAILABLE',
  INTERNAL = 'INTERNAL',
}

/** What a refusal may carry besides its words. */
export interface ErrorDetails {
  /** The input field that is at fault. */
  field?: string;
  /** Facts a client may show, such as the new state. */
  data?: Record<string, unknown>;
}

/** A refusal that a person can understand: code, Chinese sentence, field. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** Nobody is signed in, or the session has ended. */
export const notSignedIn = (): DomainError =>
  new DomainError(ErrorCode.NOT_SIGNED_IN, '请先登录。登录可能已过期，重新登录后可以继续。');

/** The thing does not exist for this person; the same words whether it is hidden or absent. */
export const notFound = (what = '您要找的内容'): DomainError =>
  new DomainError(ErrorCode.NOT_FOUND, `没有找到${what}。它可能已被移走，或不在您的范围内。`);

/** Visible, but this person may not do this. */
export const forbidden = (reason: string): DomainError => new DomainError(ErrorCode.FORBIDDEN, reason);

/** What was entered cannot be right. */
export const invalidInput = (field: string, message: string): DomainError =>
  new DomainError(ErrorCode.INVALID_INPUT, message, { field });

/** A rule of the procedure does not allow it now. */
export const ruleBroken = (message: string, data?: Record<string, unknown>): DomainError =>
  new DomainError(ErrorCode.RULE_BROKEN, message, { data });

/** Somebody else was faster. */
export const conflict = (
  message = '别人刚刚改过这里。已为您保留输入，请看过最新内容后再试。',
  data?: Record<string, unknown>,
): DomainError => new DomainError(ErrorCode.CONFLICT, message, { data });

/** Tried too often. */
export const tooMany = (message: string): DomainError => new DomainError(ErrorCode.TOO_MANY, message);
