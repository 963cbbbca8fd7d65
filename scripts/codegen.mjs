import { writeManifests } from './building/manifest.mjs';
import { runNode, tool } from './processes.mjs';

const { code } = await runNode([tool('@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.yml'], {
  onOutput: (chunk) => process.stdout.write(chunk),
});
if (code === 0) writeManifests();
process.exitCode = code;
