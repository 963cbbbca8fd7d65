/** The reviewed expectations about messages, written by hand like all others of the matrix. */

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
/** The viewer's own, so nothing of it is hidden from who got it; who was told of a thing is refused as a whole. */
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each field of each type. */
export const MESSAGE_FIELDS = {
  InboxPage: fields('nodes nextCursor', MAY_BE_EMPTY),
  InboxMessage: fields('id day sentAt isRead lines', MAY_BE_EMPTY),
  InboxLine: fields('id studentId studentName classId door subjectId words isNews lastOn daysLeft', MAY_BE_EMPTY),
  MessageHabit: fields('isWeekly fromHour untilHour', MAY_BE_EMPTY),
  Reminding: fields('calledBy calledAt told homesWithout people viewerCanRemind', MAY_BE_EMPTY),
  ToldPerson: fields('id who day isRead', MAY_BE_EMPTY),
};

const OWN = 'nobody is asked by id for an own message: tests of notifications';

/** Fields whose value nothing in this world brings about. */
export const MESSAGE_WITHOUT_VALUE = Object.fromEntries(
  ['InboxPage', 'InboxMessage', 'InboxLine', 'MessageHabit'].flatMap((type) =>
    Object.keys(MESSAGE_FIELDS[type]).map((field) => [`${type}.${field}`, OWN]),
  ),
);
