import type { Context } from '../../../kernel/context.js';
import { newId, type Id } from '../../../kernel/ids.js';
import type { RosterImport } from '../roster-import.entity.js';
import type { SheetCorrection } from '../roster/match-types.js';
import type { RosterInput } from '../roster/types.js';

/** An uploaded sheet: its own name and where it is kept until the import is done. */
export interface KeptFile {
  name: string;
  key: string;
}

/** Keeps uploaded sheets for an import. */
export async function keepFiles(ctx: Context, schoolId: Id, importId: Id, files: RosterInput[]): Promise<KeptFile[]> {
  // Of two uploads at once neither may overwrite the other's sheets.
  const place = `rosters/${schoolId}/${importId}/${newId()}`;
  const kept = files.map(({ name }, index) => ({ name, key: `${place}/${index}` }));
  for (const [index, { key }] of kept.entries()) await ctx.files.put(key, files[index]!.bytes);
  return kept;
}

export const keptFiles = (entry: Pick<RosterImport, 'files'>): KeptFile[] => JSON.parse(entry.files) as KeptFile[];

/** What people have said of the sheets, in the order of the files. */
export const correctionsOf = ({ corrections }: Pick<RosterImport, 'corrections'>): (SheetCorrection | null)[] =>
  corrections ? (JSON.parse(corrections) as (SheetCorrection | null)[]) : [];

/** Reads the kept sheets of an import, each with what was said of it. */
export async function readKeptFiles(
  ctx: Context,
  entry: Pick<RosterImport, 'files' | 'corrections'>,
): Promise<RosterInput[]> {
  const corrections = correctionsOf(entry);
  const files: RosterInput[] = [];
  for (const [at, { name, key }] of keptFiles(entry).entries()) {
    const correction = corrections[at];
    files.push({ name, bytes: await ctx.files.get(key), ...(correction && { correction }) });
  }
  return files;
}
