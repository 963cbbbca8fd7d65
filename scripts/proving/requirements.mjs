import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';
import { proofsOf } from './proofs.mjs';
import { renderRequirements } from './render.mjs';
import { readSections, rowComplaints } from './rows.mjs';
import { readTitles } from './titles.mjs';

const FILE = path.join(root, 'docs/requirements.md');

/** Step of `npm run check`: the committed table is what these tests yield when they all pass. */
export async function findRequirementDrift() {
  const { proofs, complaints } = readTitles();
  const wrong = [...complaints, ...rowComplaints(readSections(), proofs)];
  if (wrong.length > 0) return wrong.join('\n');
  return isCommitted(greenTable(proofs)) ? '' : 'docs/requirements.md is not current: run npm run requirements';
}

/** `npm run requirements`: the table that a green run yields; the next whole run confirms it from its reports. */
export async function writeRequirements() {
  writeFileSync(FILE, greenTable(readTitles().proofs));
}

/**
 * After a whole run without a failure: the table must say what the reports say. Where it does not, it is a failure with
 * CI set and written anew otherwise. Resolves to the complaint, empty when all is well.
 */
export function confirmRequirements(runners, twins, { isCi, say = console.log }) {
  const reports = Object.fromEntries(runners.filter(({ config }) => config).map(({ id }) => [id, readReport(id)]));
  const table = renderRequirements(readSections(), proofsOf(reports, twins, root));
  if (isCommitted(table)) return '';
  writeFileSync(isCi ? path.join(root, 'reports/requirements.md') : FILE, table);
  if (isCi) return 'docs/requirements.md is not what this run proved: see reports/requirements.md';
  say('docs/requirements.md was written anew from this run');
  return '';
}

const greenTable = (proofs) =>
  renderRequirements(
    readSections(),
    proofs.map((proof) => ({ ...proof, isGreen: true })),
  );

const isCommitted = (table) => existsSync(FILE) && readFileSync(FILE, 'utf8') === table;

const readReport = (id) => JSON.parse(readFileSync(path.join(root, 'reports', `${id}.json`), 'utf8'));
