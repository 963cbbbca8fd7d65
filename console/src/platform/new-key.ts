/** A key of a submission: the same one again is the same submission, so that a second try does nothing twice. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
