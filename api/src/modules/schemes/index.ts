export { adoptPreset } from './actions/adopt-preset.js';
export { Recorder } from './codes.rules.js';
export { nodesOf } from './document/nodes.js';
export type {
  EvaluationForm,
  GraduationRules,
  ReceiptRules,
  SampleRules,
  Scheme,
  SchemeQuota,
  SheetRules,
} from './document/scheme-schema.js';
export type { Cohort } from './scheme-choice.rules.js';
export { assertMayAdopt } from './scheme.policy.js';
export { SchemeVersion } from './scheme.entity.js';
export { presentForm } from './scheme.present.js';
export {
  findSchemesForCohorts,
  schemeFor,
  schemeForCohort,
  schemeOfClass,
  schemeVersion,
  visibleSchemeOf,
  type SchemeInForce,
} from './scheme.queries.js';
export { findOffered } from './offered.queries.js';
export { findRooms, type Room } from './rooms.queries.js';
export { EvaluationFormType } from './scheme.types.js';
export { schemesModule } from './schemes.module.js';
export { lawOf } from './stored-scheme.js';
