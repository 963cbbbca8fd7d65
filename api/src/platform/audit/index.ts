export { AuditEntry } from './audit.entity.js';
export { faultOf } from './chain.js';
export { sealAudit } from './sealer.js';
