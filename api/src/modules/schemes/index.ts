export { adoptPreset } from './actions/adopt-preset.js';
export { Recorder } from './codes.rules.js';
export { nodesOf } from './document/nodes.js';
export type { Scheme, SchemeQuota } from './document/scheme-schema.js';
export { SchemeVersion } from './scheme.entity.js';
export { loadVisibleScheme, schemeFor, schemeVersion, type SchemeInForce } from './scheme.queries.js';
export { schemesModule } from './schemes.module.js';
