import { useQuery } from '@tanstack/react-query';
import { schoolClassesQuery } from '../../features/organisation/organisation.queries';
import { keepsRolls, useWorkplace } from '../../session/workplace';
import { Choice } from '../../ui/choice';
import { SearchBox } from '../../ui/search-box';
import { SortChoice } from '../../ui/sort-choice';
import { ACCOUNTS, HOMES, KINDS, ORDERS, usePeopleChoice } from './choice';

const ANY = '';

type Option = readonly [string, string, ...unknown[]];

/** What can be chosen, after a first entry that leaves all. */
const optionsOf = (all: string, options: readonly Option[]) =>
  [[ANY, all] as const, ...options].map(([value, label]) => ({ value: value as string, label: label as string }));

/** By what the list is narrowed and put in order; a homeroom teacher has one class, and no staff. */
export function Filters() {
  const workplace = useWorkplace();
  const isKeeper = keepsRolls(workplace);
  const { choice, choose } = usePeopleChoice();
  const { search, kind, account, home, sort } = choice;
  const kinds = isKeeper ? KINDS : KINDS.filter(([name]) => name !== 'STAFF');
  return (
    <>
      <SearchBox
        key={search}
        label="找人"
        hint={isKeeper ? '姓名、拼音首字母或工号' : '姓名，或拼音首字母'}
        words={search}
        onSearch={(words) => choose('search', words)}
      />
      <Choice
        label="类别"
        options={optionsOf('所有人', kinds)}
        value={kind ?? ANY}
        onChange={(value) => choose('kind', value)}
      />
      {isKeeper && <ClassChoice />}
      <Choice
        label="账号"
        options={optionsOf('账号都看', ACCOUNTS)}
        value={account}
        onChange={(value) => choose('account', value)}
      />
      <Choice
        label="家庭"
        options={optionsOf('家庭都看', HOMES)}
        value={home ?? ANY}
        onChange={(value) => choose('home', value)}
      />
      <SortChoice orders={ORDERS} value={sort} onChange={(value) => choose('sort', value)} />
    </>
  );
}

/** One class of the school. */
function ClassChoice() {
  const { schoolId } = useWorkplace();
  const { data = [] } = useQuery(schoolClassesQuery(schoolId));
  const { choice, choose } = usePeopleChoice();
  return (
    <Choice
      label="班级"
      options={optionsOf(
        '所有班级',
        data.map(({ id, name }) => [id, name] as const),
      )}
      value={data.some(({ id }) => id === choice.classId) ? choice.classId! : ANY}
      onChange={(value) => choose('class', value)}
    />
  );
}
