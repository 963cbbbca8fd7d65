import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { CountyTerm } from '../../features/oversight/county.queries';
import { ExportButton } from '../../features/exports/export-button';
import { countyReceiptsQuery, type CountyReceipts, type ReceiptWork } from '../../features/receipts/receipts.queries';
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

const CHOICES = [{ value: '', label: '全部' }, ...WORKS.map(({ work, label }) => ({ value: work, label }))];

/** Which papers are asked for, as it stands in the address. */
function useWanted() {
  const { params, choose } = useAddressChoice();
  const work = WORKS.find((one) => one.work === params.get('work'))?.work ?? null;
  return { work, search: params.get('search') ?? '', choose };
}

/** The papers of the schools in a term: how many wait for what, and each with what comes next. */
export function Papers({ term }: { term: CountyTerm }) {
  const { work, search } = useWanted();
  const cursors = useCursors();
  const { schoolYear, semester } = term;
  const wanted = { unitId: useWorkplace().schoolId, schoolYear, semester, work, search: search || null };
  const query = useQuery(countyReceiptsQuery({ ...wanted, after: cursors.after ?? null }));
  return (
    <Loaded query={query}>
      {({ counts, nodes, nextCursor, totalCount }) => (
        <>
          <Counts term={term} counts={counts} />
          <Panel title="各校接收单" note={`已收集的接收单上共 ${collectedOf(counts)} 份册子`} tools={<Tools />}>
            <Schools schools={nodes} isLoading={query.isPlaceholderData} />
            <div className="panel__foot panel__foot--tools">
              <span>共 {totalCount} 所学校</span>
              {totalCount > 0 && <ExportButton what="各校接收单" choices={{ table: 'COUNTY_RECEIPTS', ...wanted }} />}
            </div>
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

const COLLECTED: readonly ReceiptWork[] = ['TO_AUDIT', 'AUDITED'];

/** How many booklets stand on the papers that were collected. */
const collectedOf = (counts: CountyReceipts['counts']): number =>
  counts.filter(({ work }) => COLLECTED.includes(work)).reduce((sum, { booklets }) => sum + booklets, 0);

function Counts({ term, counts }: { term: CountyTerm; counts: CountyReceipts['counts'] }) {
  const to = (work: ReceiptWork) =>
    `?${new URLSearchParams({ term: `${term.schoolYear}-${term.semester}`, work }).toString()}`;
  return (
    <Numbers>
      {WORKS.map(({ work, what }) => (
        <Number key={work} what={what} to={to(work)} count={counts.find((one) => one.work === work)!.schools} />
      ))}
    </Numbers>
  );
}

function Tools() {
  const { work, search, choose } = useWanted();
  return (
    <>
      <Segmented
        aria-label="办到哪一步"
        options={CHOICES}
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
  );
}
