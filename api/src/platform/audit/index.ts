export { AuditEntry } from './audit.entity.js';
export { chainChecker, type ChainFault } from './chain.js';
export { findChained, sealAudit } from './sealer.js';
