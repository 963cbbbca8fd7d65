/** An id made by the application: 80 bits as 16 characters of lower-case Crockford base32. No secret. */
export type Id = string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_SHAPE = /^[0-9a-hjkmnp-tv-z]{16}$/;
const COUNTER_LIMIT = 2 ** 32;
const COUNTER_START = 2 ** 31;

let lastMillisecond = 0;
let counter = 0;

function base32(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let i = 0; i < length; i++) {
    text = ALPHABET[rest % 32]! + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** A new id: 48 bits of milliseconds, 32 of a counter that starts at random each millisecond; ids of a process rise. */
export function newId(): Id {
  const now = Math.max(Date.now(), lastMillisecond);
  counter = now === lastMillisecond ? counter + 1 : Math.floor(Math.random() * COUNTER_START);
  lastMillisecond = now;
  if (counter >= COUNTER_LIMIT) {
    lastMillisecond = now + 1;
    counter = 0;
  }
  // 80 bits are two halves of 40 bits, each eight characters of five bits.
  const high = Math.floor(lastMillisecond / 256);
  const low = (lastMillisecond % 256) * COUNTER_LIMIT + counter;
  return base32(high, 8) + base32(low, 8);
}

/** Whether a text has the shape of an id. */
export function isId(text: string): boolean {
  return ID_SHAPE.test(text);
}
