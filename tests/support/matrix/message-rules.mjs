/** The reviewed expectations about messages, written by hand like all others of the matrix. */

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
/** The viewer's own, so nothing of it is hidden from who got it; in this world nobody was reminded yet. */
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each field of each type. */
export const MESSAGE_FIELDS = {
  InboxPage: fields('nodes nextCursor', MAY_BE_EMPTY),
  InboxMessage: fields('id day sentAt isRead lines', MAY_BE_EMPTY),
  InboxLine: fields('id studentId studentName classId door subjectId words lastOn daysLeft', MAY_BE_EMPTY),
};
