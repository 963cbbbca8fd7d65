import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../processes.mjs';

/** The rows as docs/requirements.yaml tells them. */
export const readSections = () => parse(readFileSync(path.join(root, 'docs/requirements.yaml'), 'utf8'));

/** What is wrong with the rows, given which of them have tests. */
export function rowComplaints(sections, proofs) {
  const rows = sections.flatMap((section) => section.rows);
  const proved = new Set(proofs.map(({ row }) => row));
  const unknown = [...proved].filter((id) => !rows.some((row) => row.id === id));
  return [
    ...unknown.map((id) => `docs/requirements.yaml has no row ${id}, and a test proves it`),
    ...rows.flatMap((row) => complaintOf(row, proved.has(row.id))),
  ];
}

function complaintOf({ id, whole, missing }, hasProof) {
  if (whole && missing) return [`${id} is whole and misses something`];
  if (whole && !hasProof) return [`${id} is called whole and no test proves it`];
  return !whole && !missing && hasProof
    ? [`${id} is proved in part: say in docs/requirements.yaml what is missing`]
    : [];
}
