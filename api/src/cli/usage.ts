/** A command was called the wrong way; the message says how it should be. */
export class UsageError extends Error {}
