import { isBlank, type SheetRow } from '../../../platform/spreadsheets/index.js';
import { compact, trimmed } from './cells/text.js';
import { type Header, isNeedless, SEARCHED_ROWS } from './columns.js';
import { courseField } from './correction.js';
import type { DraftBuilder } from './draft-builder.js';
import { withMaskedNumbers } from './masking.js';
import type { SeenColumn, SeenRow, SeenSheet, SheetsSeen } from './match-types.js';
import type { DraftFile, RosterInput } from './types.js';

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 24;
const LONGEST_ROW = 60;

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A cell as it is shown: enough to know the column by, no number of anybody. */
const shown = (text: string): string => withMaskedNumbers(trimmed(text));

/** Each sheet as it was understood, with a few cells of each column, for whoever says that it was misunderstood. */
export function seenSheets(builder: DraftBuilder, files: readonly RosterInput[]): Omit<SheetsSeen, 'rest'> {
  const sheets = builder.opened.map(({ rows, header, described }, at): SeenSheet => {
    const { name, kind, headerRow, rowCount } = described;
    return {
      ...{ name, kind, headerRow, rowCount, heads: headsOf(rows, header) },
      columns: header ? columnsOf(rows, header, described) : [],
      isCorrected: files[at]?.correction !== undefined,
    };
  });
  return { sheets, courses: [...builder.courses.values()].map(({ name }) => name) };
}

/** Columns that must not be kept, not even as a sample: they are not read, and their headings say why. */
function neverKept(header: Header | undefined): Set<number> {
  const read = new Set(header?.columns.values());
  const hidden = (header?.places ?? []).filter(
    (index, at) => !read.has(index) && isNeedless(header!.described[at]!.header),
  );
  return new Set(hidden);
}

/** The first rows in short; what a merged cell repeats is said once. */
function headsOf(rows: readonly SheetRow[], header: Header | undefined): SeenRow[] {
  const hidden = neverKept(header);
  return rows.slice(0, SEARCHED_ROWS).map(({ number, cells }) => {
    const isHidden = (index: number) => number > (header?.row ?? 0) && hidden.has(index);
    const texts = cells.map(({ text }, index) => (isHidden(index) ? '' : shown(text)));
    return { row: number, text: short([...new Set(texts.filter(Boolean))].join('、'), LONGEST_ROW) };
  });
}

function columnsOf(rows: readonly SheetRow[], header: Header, described: DraftFile): SeenColumn[] {
  const samples = samplesBelow(rows, header);
  const fields = new Map([...header.columns].map(([field, index]) => [index, field]));
  const indexes = [...new Set([...header.places, ...samples.keys()])].sort((one, other) => one - other);
  return indexes.map((index) => {
    const column = described.columns[header.places.indexOf(index)];
    const field = fields.get(index) ?? (column?.meaning ? courseField(column.meaning) : null);
    return {
      ...{ index, field, header: trimmed(column?.header ?? ''), known: column?.known ?? field !== null },
      samples: [...(samples.get(index) ?? [])],
    };
  });
}

/** Some different cells of each column, by index. */
function samplesBelow(rows: readonly SheetRow[], header: Header): Map<number, Set<string>> {
  const samples = new Map<number, Set<string>>();
  const hidden = neverKept(header);
  for (const { number, cells } of rows) {
    if (number <= header.row) continue;
    cells.forEach((cell, index) => {
      if (hidden.has(index) || isBlank(cell) || compact(cell.text) === '') return;
      const taken = samples.get(index) ?? new Set();
      if (taken.size < MOST_SAMPLES) samples.set(index, taken.add(short(shown(cell.text), LONGEST_SAMPLE)));
    });
  }
  return samples;
}
