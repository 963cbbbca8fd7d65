export { grantExemption, prepareExemption } from './actions/grant-exemption.js';
export { daysOfExemptions, exemptOn, findExemptionsOf } from './exemption.queries.js';
export { exemptionsModule } from './exemptions.module.js';
export { receiveProof } from './receive-proof.js';
