import { personIn } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { forbidden, invalidInput } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { schemeVersion } from '../../schemes/index.js';
import { loadSampled, placeOf } from '../sample.place.js';
import { whyNotInspect } from '../sample.policy.js';
import type { SampledRow } from '../sample.queries.js';
import { inspectionFault, stateAfter, type Inspection } from '../sample.rules.js';
import { assertSeen, prose, sampledToWrite, writeNote } from '../write-note.js';

/** What an inspector hands in. */
export interface InspectInput {
  sampledId: Id;
  /** The number of the version that was looked at; 0 before the first is published. */
  seenNumber: number;
  failed: string[];
  finding: string;
  suggestion: string;
}

/** An inspection that is to be kept. */
export interface PreparedInspection {
  row: SampledRow;
  seenNumber: number;
  inspection: Inspection;
}

/** Checks what is handed in, before the transaction. */
export async function prepareInspection(ctx: Context, input: InspectInput): Promise<PreparedInspection> {
  const row = await loadSampled(ctx, input.sampledId);
  const reason = whyNotInspect(ctx.actor, placeOf(row));
  if (reason) throw forbidden(reason);
  assertSeen(row, input.seenNumber);
  const { scheme } = await schemeVersion(ctx, row.school_id, row.scheme_version_id);
  const checks = scheme.samples!.checks.filter(({ off }) => !off).map(({ id }) => id);
  const inspection = { failed: input.failed, finding: prose(input.finding), suggestion: prose(input.suggestion) };
  const fault = inspectionFault(inspection, checks);
  if (fault) throw invalidInput(fault.field, fault.message);
  return { row, seenNumber: input.seenNumber, inspection };
}

/** ZM-13: keeps what an inspector found; where a check is not well, the class's teacher corrects it. */
export async function inspectBooklet(change: Change, { row, seenNumber, inspection }: PreparedInspection) {
  const sampled = await sampledToWrite(change, row);
  const { failed, finding: words, suggestion } = inspection;
  sampled.seenNumber = seenNumber;
  sampled.inspectedById = personIn(change.actor, row.school_id);
  const done = writeNote(change, sampled, { state: stateAfter(inspection), words, suggestion, failed });
  change.announce({
    schoolId: row.school_id,
    kind: 'oversight.booklet-inspected',
    subject: { kind: 'sampledBooklet', id: row.id },
    detail: { state: sampled.state, version: seenNumber },
  });
  return done;
}
