import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from './processes.mjs';

const world = parse(readFileSync(path.join(root, 'api/demo/world.yaml'), 'utf8'));
const messy = world.schools.find(({ roster }) => roster.endsWith('表格不规范'));

/** The code of the demo school whose sheets are untidy and where nothing has happened yet. */
export const QUIET_SCHOOL = messy.code;

/** The folder of its sheets. */
export const MESSY_SHEETS = path.join(root, 'api/demo/rosters', messy.roster);

/** The preset in force at the demo school that is lived in. */
export const LIVED_PRESET = world.schemes[world.life[0].school];
