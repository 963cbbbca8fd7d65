export { openRounds, prepareRounds } from './actions/open-rounds.js';
export { prepareEvaluation, saveEvaluation } from './actions/save-evaluation.js';
export { evaluationsModule } from './evaluations.module.js';
export { handOutPapers, preparePapers, type PapersWanted } from './paper/hand-out-papers.js';
export { loadPapers } from './paper/load-papers.js';
export { paperSeenBy } from './paper/paper-seen-by.js';
export { findTermVoices, type Judgement, type PeerAverage } from './judgements.js';
export { EntryState, SubmissionState } from './submission.lifecycle.js';
