import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { CountyTerm } from '../../features/oversight/county.queries';
import { countyReceiptsQuery, type ReceiptWork } from '../../features/receipts/receipts.queries';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { Number, Numbers } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { SearchBox } from '../../ui/search-box';
import { Schools } from './schools';

/** What a paper waits for, as the chips say it. */
const WORKS: { work: ReceiptWork; what: string; label: string }[] = [
  { work: 'AT_SCHOOL', what: '所还在学校办理', label: '在学校' },
  { work: 'TO_COLLECT', what: '所等待收集', label: '待收集' },
  { work: 'TO_AUDIT', what: '所等待审核', label: '待审核' },
  { work: 'AUDITED', what: '所已审核', label: '已审核' },
];

const COLLECTED: readonly ReceiptWork[] = ['TO_AUDIT', 'AUDITED'];

/** The papers of the schools in a term: how many wait for what, and each with what comes next. */
export function Papers({ term }: { term: CountyTerm }) {
  const { params, choose } = useAddressChoice();
  const cursors = useCursors();
  const { schoolYear, semester } = term;
  const work = WORKS.find((one) => one.work === params.get('work'))?.work ?? null;
  const search = params.get('search') ?? '';
  const wanted = { unitId: useWorkplace().schoolId, schoolYear, semester, work, search: search || null };
  const query = useQuery(countyReceiptsQuery({ ...wanted, after: cursors.after ?? null }));
  const to = (chosen: ReceiptWork) =>
    `?${new URLSearchParams({ term: `${schoolYear}-${semester}`, work: chosen }).toString()}`;
  return (
    <Loaded query={query}>
      {({ counts, nodes, nextCursor, totalCount }) => (
        <>
          <Numbers>
            {WORKS.map(({ work: one, what }) => (
              <Number key={one} what={what} to={to(one)} count={counts.find((known) => known.work === one)!.schools} />
            ))}
          </Numbers>
          <Panel
            title="各校接收单"
            note={`已收集的接收单上共 ${counts.reduce((sum, one) => sum + (COLLECTED.includes(one.work) ? one.booklets : 0), 0)} 份册子`}
            tools={
              <>
                <Segmented
                  aria-label="办到哪一步"
                  options={[
                    { value: '', label: '全部' },
                    ...WORKS.map((one) => ({ value: one.work, label: one.label })),
                  ]}
                  value={work ?? ''}
                  onChange={(value) => choose('work', value)}
                />
                <SearchBox
                  key={search}
                  label="找学校"
                  hint="学校名称"
                  words={search}
                  onSearch={(words) => choose('search', words)}
                />
              </>
            }
          >
            <Schools schools={nodes} isLoading={query.isPlaceholderData} />
            <p className="panel__foot">共 {totalCount} 所学校</p>
            <KeysetPages
              turned={cursors.turned}
              nextCursor={nextCursor}
              onTurn={cursors.turn}
              onTurnBack={cursors.turnBack}
            />
          </Panel>
        </>
      )}
    </Loaded>
  );
}
