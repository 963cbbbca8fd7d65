export { spareKeepers } from './spare-keepers.js';
export { classKey, courseKey } from './keys.js';
export { planRoster } from './plan-roster.js';
export type * from './plan-types.js';
export { EMPTY_CURRENT_ROSTER } from './plan-types.js';
export { readRoster } from './read-roster.js';
export type * from './types.js';
export { EMPTY_KNOWN_ROSTER } from './types.js';
