import type { OfferedConduct } from './conduct.queries';

type Audience = OfferedConduct['audience'];

/** Who sees a conduct note, said to a teacher. */
export const audienceWords: Record<Audience, string> = {
  CHILD: '孩子、家长和任课老师能看到',
  TEACHERS: '只有任课老师能看到',
  GUARDIANS: '只告诉家长，您和班主任能看到',
  PRIVATE: '只有您和班主任能看到',
};

/** What each group of notes is called. */
export const groupTitles: Record<OfferedConduct['kind'], string> = {
  PRAISE: '表扬与鼓励',
  NEUTRAL: '观察',
  NEEDS_ATTENTION: '提醒',
};
