import { useQuery } from '@tanstack/react-query';
import { Alert, Empty } from 'antd';
import { useParams } from 'react-router';
import { lastDayOf } from '../../../../miniprogram/src/words/days';
import { papersQuery, type Papers } from '../../features/evaluations/papers.queries';
import { ExportButton } from '../../features/exports/export-button';
import { meQuery } from '../../session/me.queries';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Choice } from './choice';
import { OneEntry } from './one-entry';
import { PaperList } from './paper-list';
import { PrintButton } from './print-button';
import { firstLeft, useChoice } from './use-choice';

/** OP-3: the papers of one evaluation: printed for a class, and typed one after the other. */
export function PaperDeskPage() {
  const { roundId = '' } = useParams();
  const { data: me } = useQuery(meQuery());
  const query = useQuery(papersQuery(roundId));
  return (
    <>
      <Head found={query.data} />
      <Loaded query={query}>
        {(found) =>
          found.papers.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="班里还没有学生。" />
          ) : (
            me && <Whole found={found} who={me.identityId} />
          )
        }
      </Loaded>
    </>
  );
}

function Head({ found }: { found: Papers | undefined }) {
  if (!found) return <PageHead up={{ to: '/papers', title: '纸质评价表' }} title="纸质表" />;
  const { round, papers, viewerCanEnter, viewerCanPrint } = found;
  const count = papers.filter(({ whyNot }) => whyNot === null).length;
  return (
    <PageHead
      up={{ to: `/papers?class=${round.classId}`, title: '纸质评价表' }}
      title={`${round.form.name} · 纸质表`}
      note={[round.className, viewerCanEnter && lastDayOf(round)].filter(Boolean).join(' · ')}
      actions={
        <>
          {papers.length > 0 && (
            <ExportButton what="纸质评价表" choices={{ table: 'EVALUATION_PAPERS', roundId: round.id }} />
          )}
          {viewerCanPrint && count > 0 && <PrintButton roundId={round.id} label={`打印全班 ${count} 份`} />}
        </>
      }
    />
  );
}

function Whole({ found, who }: { found: Papers; who: string }) {
  const { paper, place, next, choose } = useChoice(found.papers);
  return (
    <>
      {!found.viewerCanEnter && <NotNow found={found} />}
      <div className="desk papers">
        <PaperList
          found={found}
          openId={paper?.studentId ?? null}
          onOpen={(one) => choose({ paper: one, entry: firstLeft(one) })}
        />
        <div className="desk__writing">
          {!paper && <Nothing papers={found} />}
          {paper && (
            <Choice
              {...{ paper, found }}
              studentId={place?.entry.studentId}
              onOpen={(entry) => choose({ paper, entry })}
            />
          )}
          {place && (
            <OneEntry
              key={`${place.paper.studentId}.${place.entry.studentId}`}
              {...{ papers: found, who, place, next }}
              onNext={() => next && choose(next)}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Before the first day, and after the last one. */
const NotNow = ({ found: { round, viewerCanPrint } }: { found: Papers }) => (
  <Alert
    type="info"
    className="desk__told"
    title={`这次评价现在是“${round.stageName}”，${viewerCanPrint ? '可以先打印，开始以后再录。' : '不能再打印，也不能再录。'}`}
  />
);

/** What to do here, while no paper is open. */
const Nothing = ({ papers: { seenBy, papers } }: { papers: Papers }) => (
  <Panel title={papers.some(({ printedAt }) => printedAt !== null) ? '选一份来录' : '先打印，再录'}>
    <div className="desk__sheet">
      <p>左边找到这份纸的主人，或者输入纸上的表号。录进来的署您的名字，后面注明“代录”。</p>
      <p className="quiet">{seenBy}</p>
    </div>
  </Panel>
);
