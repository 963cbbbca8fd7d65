/** The codes this client branches on; every other refusal is simply shown. */
export type ErrorCode = 'NOT_SIGNED_IN' | 'PASSWORD_CHANGE_REQUIRED' | 'INTERNAL' | (string & {});
