import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { shortTime } from '../../../../miniprogram/src/words/times';
import { TermChoice } from '../../features/organisation/term-choice';
import { sheetQuery, type Sheet } from '../../features/oversight/sheet.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Behind } from './behind';
import { openRate, useSheetChoice } from './choice';
import { Freezing } from './freezing';
import { Rates } from './rates';
import { Score } from './score';

/** ZM-11: by what the school is assessed for a term, with everybody behind each figure. */
export function SheetPage() {
  const { schoolId } = useWorkplace();
  const { choice, choose } = useSheetChoice();
  const query = useQuery(sheetQuery(schoolId, choice.termId));
  return (
    <>
      <PageHead
        title={query.data?.title ?? '考核表'}
        note={
          <>
            <TermChoice
              schoolId={schoolId}
              chosen={choice.termId ?? query.data?.termId}
              onChoose={(term) => choose({ term })}
            />
            {query.data && <span>{howItStands(query.data)}</span>}
          </>
        }
        actions={query.data?.viewerCanFreeze && <Freezing key={query.data.termId} sheet={query.data} />}
      />
      <Loaded query={query}>{(sheet) => (sheet ? <Whole sheet={sheet} /> : <NoSheet />)}</Loaded>
    </>
  );
}

function howItStands({ schemeTitle, countedThrough, frozenAt, frozenBy }: Sheet): string {
  const kept = frozenAt ? `，${frozenBy}于${shortTime(frozenAt)} 锁定` : '，还没有锁定';
  return `方案：${schemeTitle} · 数据截至 ${countedThrough}${kept}`;
}

function Whole({ sheet }: { sheet: Sheet }) {
  const { choice, choose } = useSheetChoice();
  const open = openRate(sheet.rates, choice);
  return (
    <div className={open ? 'beside' : ''}>
      <div>
        <Score sheet={sheet} />
        <Rates sheet={sheet} open={open} />
        {sheet.hash && (
          <p className="fingerprint">
            内容指纹 {sheet.hash.slice(0, 16)}（按锁定时的数字算出，以后再看还是这一串，说明没有人改过）
          </p>
        )}
      </div>
      {open && <Behind sheet={sheet} rate={open} choice={choice} onChoose={choose} />}
    </div>
  );
}

const NoSheet = () => (
  <Empty
    image={Empty.PRESENTED_IMAGE_SIMPLE}
    description="这个学期还没有在册的学生，或者学校的评价方案里没有考核表。"
  />
);
