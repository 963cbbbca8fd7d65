import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { InvitationAudience } from '../modules/accounts/index.js';
import { PhraseScope } from '../modules/phrases/phrase.rules.js';
import { Stage, UnitKind } from '../modules/organisation/index.js';

const FOLDER = join(fileURLToPath(new URL('../../', import.meta.url)), 'demo');

const place = z.object({ code: z.string(), under: z.string().optional(), name: z.string() });

const school = place.extend({ stages: z.array(z.enum(Stage)), roster: z.string() });

/** A pool of words, of which each child gets one after the other. */
const pool = z.array(z.string());

/** Somebody on a paper. */
const entrant = z.object({ name: z.string(), phone: z.string() });

const worldSchema = z.object({
  password: z.string(),
  operator: z.object({ account: z.string(), name: z.string() }),
  units: z.array(place.extend({ kind: z.enum(UnitKind) })),
  schools: z.array(school),
  officers: z.array(z.object({ unit: z.string(), number: z.string(), name: z.string() })),
  past: z.array(
    z.object({
      school,
      scheme: z.string(),
      days: z.int(),
      class: z.string(),
      leader: z.string(),
      /** Staff numbers by course. */
      teachers: z.record(z.string(), z.string()),
      families: z.array(z.int()),
      daysUsed: z.int(),
      results: z.record(z.string(), pool),
      words: z.record(z.string(), pool),
      /** ZM-12: who answered for the printed booklets, and who signed that they came. */
      receipt: z.object({ contact: entrant, signer: entrant, remark: z.string() }),
    }),
  ),
  /** Schools whose last grade left at the end of the former term, after some terms with booklets. */
  leaving: z.array(
    z.object({
      school,
      scheme: z.string(),
      terms: z.int(),
      leader: z.string(),
      principal: z.string(),
      teachers: z.record(z.string(), z.string()),
      /** What the whole class did in each category. */
      records: z.record(z.string(), z.string()),
      flower: z.string(),
      unwritten: z.int(),
      results: z.record(z.string(), pool),
      words: z.record(z.string(), pool),
      proposed: z.string(),
      waiting: z.array(z.int()),
      deferred: z.object({ seat: z.int(), reason: z.string() }),
    }),
  ),
  /** Who keeps the rolls of each school. */
  administrator: z.string(),
  accounts: z.array(z.string()),
  /** Preset in force, by school. */
  schemes: z.record(z.string(), z.string()),
  life: z.array(
    z.object({
      school: z.string(),
      class: z.string(),
      /** Teachers whose accounts are opened for it, by staff number. */
      staff: z.array(z.string()).default([]),
      scenes: z.array(
        z.object({
          daysAgo: z.int(),
          at: z.string(),
          by: z.string(),
          as: z.string().nullable().default(null),
          category: z.string().optional(),
          flower: z.string().optional(),
          /** A conduct item of the scheme. */
          conduct: z.string().optional(),
          /** Days later, who gave it corrects the first child's: to another reason, or taken back when null. */
          correction: z.object({ after: z.int(), to: z.string().nullable(), because: z.string() }).optional(),
          seats: z.array(z.int()),
          pictures: z.array(z.string()).default([]),
          words: z.string(),
          fields: z.array(z.object({ id: z.string(), value: z.string() })).default([]),
        }),
      ),
    }),
  ),
  /** Photos of classes, so many days after the first of the term. */
  classPhotos: z.array(
    z.object({
      school: z.string(),
      class: z.string(),
      by: z.string(),
      dayOfTerm: z.int(),
      picture: z.string(),
      words: z.string(),
    }),
  ),
  /** Booklets that a homeroom teacher has published, by seat; and who of the families has opened which. */
  booklets: z.array(
    z.object({
      ...{ school: z.string(), class: z.string(), by: z.string(), seats: z.array(z.int()) },
      opened: z.array(z.object({ by: z.string(), seat: z.int() })),
    }),
  ),
  /** Draws of booklets of a school, and what was found in those of a class, in their order. */
  samples: z.array(
    z.object({
      school: z.string(),
      class: z.string(),
      by: z.string(),
      reason: z.string(),
      said: z.array(
        z.object({ failed: z.array(z.string()), finding: z.string().default(''), suggestion: z.string().default('') }),
      ),
    }),
  ),
  /** Rounds of evaluation that run, with what has been said in them. */
  rounds: z.array(
    z.object({
      school: z.string(),
      class: z.string(),
      by: z.string(),
      forms: z.array(z.string()),
      /** How many days are left, today among them. */
      days: z.int(),
      /** Phrases for comments, kept for the teacher, the teachers or the school. */
      phrases: z.array(z.object({ by: z.string(), scope: z.enum(PhraseScope), text: z.string() })).default([]),
      said: z.array(
        z.object({
          by: z.string(),
          form: z.string(),
          seat: z.int(),
          course: z.string().nullable().default(null),
          steps: z.record(z.string(), z.string()).default({}),
          comment: z.string().default(''),
          submit: z.boolean().default(true),
          /** OP-3: said at a device of the school, as the scheme asks of the youngest. */
          inClass: z.boolean().default(false),
        }),
      ),
    }),
  ),
  /** Households that take no part, by seat. */
  pauses: z.array(
    z.object({
      school: z.string(),
      class: z.string(),
      by: z.string(),
      seat: z.int(),
      reason: z.string(),
      daysAgo: z.int(),
      days: z.int(),
    }),
  ),
  /** OP-7: children who are exempt from one item of the scheme until the end of the term, by seat. */
  exemptions: z.array(
    z.object({
      school: z.string(),
      class: z.string(),
      by: z.string(),
      seat: z.int(),
      kind: z.string(),
      item: z.string(),
      ground: z.string(),
      daysAgo: z.int(),
    }),
  ),
  /** Evaluation groups of classes of a school, by staff number, in the order in which they were set. */
  groups: z.array(
    z.object({
      school: z.string(),
      by: z.string(),
      daysAgo: z.int(),
      members: z.array(z.string()),
      classes: z.array(z.string()),
    }),
  ),
  /** Results of a class and body measures of its children, entered in the last days. */
  measures: z.array(
    z.object({
      school: z.string(),
      class: z.string(),
      daysAgo: z.int(),
      /** Who enters the results, and per subject the level of each seat. */
      by: z.string(),
      results: z.record(z.string(), z.record(z.string(), z.array(z.int()))),
      body: z.array(z.object({ by: z.string(), seat: z.int(), values: z.record(z.string(), z.int()) })),
    }),
  ),
  families: z.array(
    z.object({
      account: z.string(),
      /** Whether the sign-in page offers it to be tried. */
      offered: z.boolean().default(true),
      audience: z.enum(InvitationAudience),
      children: z.array(z.object({ school: z.string(), class: z.string(), seat: z.number() })),
    }),
  ),
});

/** The demo world as its file describes it. */
export type DemoWorld = z.infer<typeof worldSchema>;

/** The account of the family of a seat in a school of the former term. */
export const familyAccount = (schoolCode: string, seat: number): string => `${schoolCode}${seat}`;

/** Reads the description of the demo world. */
export const readWorld = async (): Promise<DemoWorld> =>
  worldSchema.parse(parse(await readFile(join(FOLDER, 'world.yaml'), 'utf8')));

/** The spreadsheets of a demo school. */
export async function readRosterFolder(name: string): Promise<{ name: string; bytes: Buffer }[]> {
  const folder = join(FOLDER, 'rosters', name);
  const sheets = (await readdir(folder)).filter((file) => /\.(xlsx|csv)$/.test(file)).sort();
  return Promise.all(sheets.map(async (file) => ({ name: file, bytes: await readFile(join(folder, file)) })));
}
