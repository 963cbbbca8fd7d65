export { AuditEntry } from './audit.entity.js';
export { chainChecker, faultOf, type ChainFault } from './chain.js';
export { findChained, sealAudit } from './sealer.js';
