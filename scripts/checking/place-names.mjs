import { linesMatching, sourceFiles } from './source-files.mjs';

// Differences between regions are data of a scheme, so no region may be named where behaviour is written.
const PLACES = /驻马店|海南|南昌|桂林|雁山|zhumadian|hainan|nanchang|guilin|yanshan/i;
const CODE = /^(api\/src|miniprogram\/(src|config)|console\/src|scripts)\/.*\.(ts|tsx|mjs|js|graphql|scss|html|yaml)$/;
const ALLOWED = /^api\/src\/.*\/presets\/|^scripts\/checking\/place-names\.mjs$/;

/** No place name in code outside the presets. */
export async function findPlaceNames() {
  const files = sourceFiles().filter((file) => CODE.test(file) && !ALLOWED.test(file));
  return linesMatching(namesPlace, files).join('\n');
}

export function namesPlace(line) {
  return PLACES.test(line);
}
