import type { Context } from '../../../kernel/context.js';
import { newId, type Id } from '../../../kernel/ids.js';
import type { RosterImport } from '../roster-import.entity.js';
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

/** Reads the kept sheets of an import. */
export async function readKeptFiles(ctx: Context, entry: Pick<RosterImport, 'files'>): Promise<RosterInput[]> {
  const files: RosterInput[] = [];
  for (const { name, key } of keptFiles(entry)) files.push({ name, bytes: await ctx.files.get(key) });
  return files;
}
