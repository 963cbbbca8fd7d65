import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';
import { sourceFiles } from '../checking/source-files.mjs';

const ROW = /^[A-Z]{2}-\d+(?= )/;
/** Tests are made by jest itself, by a table of meanings, and by what needs a program: `withPoppler`. */
const TITLE = /\b(?:test|it|means|with[A-Z]\w*)(?:\.each\([\s\S]{0,2000}?\))?\(\s*(['"`])([A-Z]{2}-\d+) /g;
const ROW_FOLDER = 'tests/requirements/';

/** The requirement row that the title of a test begins with, or null. */
export const rowOfTitle = (title) => ROW.exec(title)?.[0] ?? null;

/** The rows that the tests of a file name, read from its text. */
export function rowsOfText(text) {
  return [...new Set([...text.matchAll(TITLE)].map((match) => match[2]))];
}

/** What a test file may not do: prove two rows, or prove another than its name says. */
export function complaintsOf(file, text) {
  const rows = rowsOfText(text);
  if (rows.length > 1) return [`${file} proves ${rows.join(', ')}: one row a file`];
  if (!file.startsWith(ROW_FOLDER) || rows[0] === rowOfName(file)) return [];
  return [`${file} proves ${rows[0] ?? 'no row'} and is named for ${rowOfName(file) ?? 'none'}`];
}

/** Test files of the repository that name rows: row to sorted files, and what is wrong with them. */
export function readTitles() {
  const files = sourceFiles('tests').filter((file) => /\.test\.(ts|tsx|mjs)$/.test(file));
  const texts = files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]);
  const proofs = texts.flatMap(([file, text]) => rowsOfText(text).map((row) => ({ row, file })));
  return { proofs, complaints: texts.flatMap(([file, text]) => complaintsOf(file, text)) };
}

function rowOfName(file) {
  const named = /^([a-z]{2})-(\d+)-/.exec(path.basename(file));
  return named ? `${named[1].toUpperCase()}-${Number(named[2])}` : null;
}
