export { Recorder, Verifier } from './codes.rules.js';
export { adoptPreset } from './actions/adopt-preset.js';
export type {
  Band,
  EvaluationForm,
  ReportRules,
  Scheme,
  SchemeCategory,
  SchemeField,
  SchemeQuota,
} from './document/scheme-schema.js';
export { nodesOf, type PlacedNode } from './document/nodes.js';
export { SchemeVersion } from './scheme.entity.js';
export { schemeFor, schemeForCohort, schemeVersion, type SchemeInForce } from './scheme.queries.js';
export { schemesModule } from './schemes.module.js';
export { lawOf } from './stored-scheme.js';
