import { runNode, tool } from '../processes.mjs';
import { findStaleDocuments } from './documents.mjs';
import { findForeignTraces } from './foreign-traces.mjs';
import { findManifestFaults } from './manifests.mjs';
import { findPlaceNames } from './place-names.mjs';
import { findSchemaDrift } from './schema-drift.mjs';
import { findUnseenPages } from '../looking/pages.mjs';
import { findRequirementDrift } from '../proving/requirements.mjs';

const prettier = tool('prettier/bin/prettier.cjs');
const eslint = tool('eslint/bin/eslint.js');
const tsc = tool('typescript/bin/tsc');
const cruiser = tool('dependency-cruiser/bin/dependency-cruiser.mjs');
const knip = tool('knip/bin/knip.js');

/** The house rules, one line each; every step resolves to its complaint. */
export const steps = [
  { id: 'schema', run: findSchemaDrift },
  { id: 'documents', run: findStaleDocuments },
  { id: 'requirements', run: findRequirementDrift },
  { id: 'manifests', run: findManifestFaults },
  { id: 'views', run: findUnseenPages },
  { id: 'format', run: () => quiet(prettier, '--check', '--log-level', 'warn', '.') },
  { id: 'lint', run: () => quiet(eslint, '--max-warnings', '0', '.') },
  { id: 'types-api', run: () => quiet(tsc, '-p', 'api') },
  { id: 'types-miniprogram', run: () => quiet(tsc, '-p', 'miniprogram') },
  { id: 'types-console', run: () => quiet(tsc, '-p', 'console') },
  { id: 'types-tests', run: () => quiet(tsc, '-p', 'tests') },
  {
    id: 'module-order',
    run: () => quiet(cruiser, '--config', '.dependency-cruiser.mjs', 'api/src', 'miniprogram/src', 'console/src'),
  },
  { id: 'dead-code', run: () => quiet(knip, '--no-progress') },
  { id: 'place-names', run: findPlaceNames },
  { id: 'foreign-traces', run: findForeignTraces },
];

async function quiet(...args) {
  const { code, output } = await runNode(args);
  return code === 0 ? '' : output || `exit code ${code}`;
}
