import type { Limit } from '../../platform/attempts/index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** HN-20: wrong passwords for one account before it is locked for the rest of the quarter hour. */
export const SIGN_IN_BY_ACCOUNT: Limit = { of: 'sign-in by account', times: 5, windowMs: 15 * MINUTE };
/** Wrong passwords from one address; a school behind one address must still be able to work. */
export const SIGN_IN_BY_ADDRESS: Limit = { of: 'sign-in by address', times: 100, windowMs: 15 * MINUTE };
/** Wrong class codes and cards from one address in an hour; a whole class behind one address must still get in. */
export const CARDS_BY_ADDRESS: Limit = { of: 'cards by address', times: 300, windowMs: HOUR };
/** Wrong cards at one class code in an hour. */
export const CARDS_BY_DOOR: Limit = { of: 'cards by door', times: 60, windowMs: HOUR };
/** Wrong codes a person may enter in a day. */
export const CODES_BY_PERSON: Limit = { of: 'codes by person', times: 5, windowMs: DAY };
/** Wrong codes from one address in an hour. */
export const CODES_BY_ADDRESS: Limit = { of: 'codes by address', times: 50, windowMs: HOUR };
