export { presentReminding } from './call.present.js';
export { RemindFamiliesInput, RemindingType, RemindRoundInput } from './call.types.js';
export { markRead } from './actions/mark-read.js';
export { remindOnce } from './actions/remind-once.js';
export { registerDues, type Due, type LastDay, type Speaks } from './dues.js';
export { Door } from './door.rules.js';
export { notificationsModule } from './notifications.module.js';
export { findGuardiansOf, findLeaders, findPupilPersons } from './recipients.queries.js';
export { remindPeople } from './remind.js';
