import { linesMatching, sourceFiles } from './source-files.mjs';

const MACHINE_PATHS = /(^|["'`\s=(:])\/(work|root|home|Users)\/[\w.-]/;
const REGISTRIES = /"resolved":\s*"https?:|registry\.|npmmirror|_authToken/;
const BINARY = /\.(xlsx|xls|png|jpe?g|webp|ttf|otf|woff2?|pdf|ico|gz|zip)$/;
const RULE_ITSELF = 'scripts/checking/foreign-traces.mjs';

/** Nothing of the machine or the registry that the work was done with. */
export async function findForeignTraces() {
  const files = sourceFiles().filter((file) => !BINARY.test(file) && file !== RULE_ITSELF);
  return linesMatching(isForeignTrace, files).join('\n');
}

export function isForeignTrace(line) {
  return MACHINE_PATHS.test(line) || REGISTRIES.test(line);
}
