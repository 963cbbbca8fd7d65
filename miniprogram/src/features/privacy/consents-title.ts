/** What the page about a pupil's data is called, for the pupil and for the guardians. */
export const consentsTitle = (isSelf: boolean): string => (isSelf ? '我的信息的使用' : '孩子信息的使用');
