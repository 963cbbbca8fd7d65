export { findGranted, findRefused } from './consent.queries.js';
export { lastAnswer } from './consent.sql.js';
export { CONSENT_DECIDED, decideConsent } from './actions/decide-consent.js';
export { ConsentDecision, ConsentKind, decidersOn } from './consent.rules.js';
export { findUnanswered } from './unanswered.js';
export { privacyModule } from './privacy.module.js';
