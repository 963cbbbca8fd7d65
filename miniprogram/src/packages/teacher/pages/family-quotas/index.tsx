import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classWords, hasAll } from '../../../../features/evidence/family-progress';
import { MonthChoice, MonthHead } from '../../../../features/evidence/month-head';
import { amount } from '../../../../features/evidence/quota-words';
import { classQuotasQuery, type ClassQuotas } from '../../../../features/evidence/quotas.queries';
import { RemindingPart } from '../../../../features/notifications/reminding';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { matching } from '../../../../features/people/class-students.queries';
import { useKeptPlace, useKeptWords } from '../../../../platform/kept-place';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Choice } from '../../../../ui/choice/choice';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { SearchBox } from '../../../../ui/search-box/search-box';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { today } from '../../../../words/days';
import { FamilyRow } from './family-row';
import './index.scss';

/** ZM-4: what the month asks of the families of a class and how far each is, by seat. */
export default function FamilyQuotasPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const [chosen, choose] = useState<string | null>(null);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const quotas = useQuery({ ...classQuotasQuery(classId, chosen), enabled: useIsSignedIn() });
  useKeptPlace(`family-quotas.${classId}`, quotas.data !== undefined);
  return (
    <Paper head={<NavBar title="家里的记录" note={schoolClass?.name} onBack={goBack} />}>
      <Loaded query={quotas} waiting={<Skeleton count={6} />}>
        {(found) =>
          found.month === null ? (
            <EmptyState icon="clock" title="还没有开学" advice="学校设置了学期以后，这里会有每月的记录。" />
          ) : (
            <View className="families">
              <MonthChoice months={found.months} month={found.month} onChange={choose} />
              <Month
                key={found.month}
                classId={classId}
                schoolId={schoolClass?.schoolId}
                month={found.month}
                found={found}
              />
            </View>
          )
        }
      </Loaded>
    </Paper>
  );
}

const FILTERS = [
  { value: 'all', text: '全部' },
  { value: 'open', text: '还没齐' },
  { value: 'full', text: '都齐了' },
] as const;
type Filter = (typeof FILTERS)[number]['value'];

interface MonthProps {
  classId: string;
  schoolId: string | undefined;
  month: string;
  found: ClassQuotas;
}

function Month({ classId, schoolId, month, found: { quotas, families } }: MonthProps) {
  const [typed, setTyped] = useKeptWords(`family-quotas.${classId}`);
  const [filter, setFilter] = useState<Filter>('all');
  const [openId, setOpenId] = useState<string | null>(null);
  if (families.length === 0)
    return <EmptyState icon="people" title="班里还没有学生" advice="请学校管理员导入学生表。" />;
  if (quotas.length === 0)
    return (
      <EmptyState icon="tick" title="这个月对家里没有数量要求" advice="家里想记就记，记下的都会留在孩子的成长里。" />
    );
  const shown = matching(families, typed).filter(
    (family) => filter === 'all' || hasAll(quotas, family) === (filter === 'full'),
  );
  return (
    <>
      <MonthHead month={month} quotas={quotas} words={classWords(quotas, families)} />
      <Text className="families__note">
        每户每个孩子：{quotas.map(({ name, unit, due }) => `${name} ${amount(unit, due)}`).join('，')}
        。按座号排，不比多少。
      </Text>
      {month === today().slice(0, 7) && (
        <RemindingPart thing={{ classId }} classId={classId} schoolId={schoolId} name="家里的记录" />
      )}
      <SearchBox label="搜姓名" placeholder="搜姓名首字母，如 lxh" value={typed} onChange={setTyped} />
      <Choice label="哪些" options={FILTERS} value={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <EmptyState icon="search" title="没有这样的孩子" advice="换一个筛选，或输入姓名里的字、拼音的首字母。" />
      ) : (
        shown.map((family) => (
          <FamilyRow
            key={family.studentId}
            family={family}
            quotas={quotas}
            month={month}
            isOpen={family.studentId === openId}
            onTap={() => setOpenId(family.studentId === openId ? null : family.studentId)}
          />
        ))
      )}
      {quotas[0]?.law && <Text className="families__note">要求出自{quotas[0].law}。</Text>}
    </>
  );
}
