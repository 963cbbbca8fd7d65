export { evaluationsModule } from './evaluations.module.js';
export { findPeerAverages, findTermJudgements, type Judgement, type PeerAverage } from './judgements.js';
export { findOwed, type Owed } from './owed.js';
