/** Whose a phrase is. */
export type PhraseScope = 'OWN' | 'SCHOOL' | 'SHARED';

/** What each scope is called. */
export const SCOPES: ReadonlyArray<{ key: PhraseScope; text: string }> = [
  { key: 'OWN', text: '我的' },
  { key: 'SCHOOL', text: '学校的' },
  { key: 'SHARED', text: '老师共享' },
];

const NONE: Record<PhraseScope, string> = {
  OWN: '常写的句子存在这里，下次一点就用。',
  SCHOOL: '学校的常用语由班主任和综评管理员添加。',
  SHARED: '还没有老师共享。您可以把自己的一句改成“老师共享”。',
};

/** What is said where no phrase is shown. */
export const noneWords = (scope: PhraseScope, search: string): string =>
  search === '' ? NONE[scope] : '没有找到，换个词试试。';

/** A phrase that is being written, as far as whose it may become. */
interface Written {
  id: string | null;
  scope: PhraseScope;
  keepsSchool: boolean;
}

/** What may be chosen: a phrase of the school stays the school's, and an own one the teacher's. */
export function scopesFor({ id, scope, keepsSchool }: Written) {
  const isAllowed = (key: PhraseScope): boolean =>
    id === null ? key !== 'SCHOOL' || keepsSchool : (key === 'SCHOOL') === (scope === 'SCHOOL');
  return SCOPES.filter(({ key }) => isAllowed(key)).map(({ key, text }) => ({ value: key, text }));
}
