import { findPreset } from '../../../api/src/modules/schemes/presets.js';

/** A scheme that ships, by its code. */
export const readPreset = (code: string) => findPreset(code)!.scheme;
