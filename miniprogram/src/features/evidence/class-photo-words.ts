import { lastDayOf, monthAndDay } from '../../words/days';
import type { ClassPhoto } from './class-photo.queries';

const dueWords = ({ dueOn, daysLeft }: ClassPhoto): string => {
  if (dueOn === null) return '这学期拍一张就行';
  return daysLeft === null
    ? `${monthAndDay(dueOn)}过去了，没来得及，现在补上也行`
    : `一学期拍一张，${lastDayOf({ dueOn, daysLeft })}`;
};

const words: Record<ClassPhoto['state'], (photo: ClassPhoto) => string> = {
  WAITING: dueWords,
  LATE: dueWords,
  DONE: ({ takenOn, who }) =>
    `${takenOn ? monthAndDay(takenOn) : ''} ${who ?? ''}老师上传，会印在报告单（册）里`.trim(),
  HELD: () => '有家长收回了拍照的同意，先不给别人看，请换一张',
};

/** Where a class photo stands, in a sentence. */
export const classPhotoWords = (photo: ClassPhoto): string => words[photo.state](photo);
