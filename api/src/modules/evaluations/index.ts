export { openRounds, prepareRounds } from './actions/open-rounds.js';
export { prepareEvaluation, saveEvaluation } from './actions/save-evaluation.js';
export { evaluationsModule } from './evaluations.module.js';
/** @public Read by the booklet. */
export { findPeerAverages, findTermJudgements, type Judgement, type PeerAverage } from './judgements.js';
/** @public Read by the booklet. */
export { findOwed, type Owed } from './owed.js';
