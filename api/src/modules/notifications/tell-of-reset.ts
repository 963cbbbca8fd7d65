import type { HouseEvent } from '../../kernel/announcement.js';
import type { Change } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { PASSWORD_RESET, RENEWAL_ISSUED } from '../accounts/index.js';
import { Door } from './door.rules.js';
import { InboxLine, InboxMessage } from './message.entity.js';

const WORDS: Record<string, string> = {
  [PASSWORD_RESET]: '您的密码刚由学校综评管理员重置，所有设备都已退出。不是您请人办的，请马上联系学校。',
  [RENEWAL_ISSUED]:
    '学校刚给您印了一张新的邀请码。用了它就换新密码，在那以前旧密码照常用。不是您请人办的，请马上联系学校。',
};

/** HN-20: whose password was reset, or who was given a code anew, is told so, in the message of the day or in one of its own. */
export async function tellOfReset(
  change: Change,
  { id, schoolId, kind, subjectId: personId }: HouseEvent,
): Promise<void> {
  const day = change.clock.today();
  const known = await change.em.findOne(InboxMessage, { schoolId, personId, day });
  const message =
    known ??
    change.em.create(InboxMessage, {
      ...{ id: newId(), schoolId, personId, day, sentAt: change.clock.now(), readAt: null },
    } as never);
  message.readAt = null;
  change.em.create(InboxLine, {
    ...{ id: newId(), schoolId, messageId: message.id, studentId: null, classId: null },
    ...{ door: Door.DEVICES, subjectId: id, words: WORDS[kind]!, lastOn: day },
  } as never);
}
