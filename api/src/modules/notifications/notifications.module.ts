import { listen } from '../../kernel/listeners.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { PASSWORD_RESET, RENEWAL_ISSUED } from '../accounts/index.js';
import { ReminderCall } from './call.entity.js';
import { MessageHabitRow } from './habit.entity.js';
import { InboxLine, InboxMessage, ReminderDay } from './message.entity.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { beginDay, REMIND_JOB, remindSchool, type RemindTask } from './remind.js';
import { tellOfReset } from './tell-of-reset.js';

listen(PASSWORD_RESET, tellOfReset);
listen(RENEWAL_ISSUED, tellOfReset);

export const notificationsModule: ModuleDefinition = {
  name: 'notifications',
  entities: [ReminderDay, InboxMessage, InboxLine, ReminderCall, MessageHabitRow],
  resolvers: [NotificationsResolver],
  jobs: (queue, services) => {
    queue.handle<RemindTask>(REMIND_JOB, { work: (task, jobId) => remindSchool(services, task, jobId) });
  },
  daily: beginDay,
};
