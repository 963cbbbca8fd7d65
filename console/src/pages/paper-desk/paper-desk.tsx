import { useQuery } from '@tanstack/react-query';
import { Alert, Empty } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { lastDayOf } from '../../../../miniprogram/src/words/days';
import { papersQuery, type Paper, type PaperEntry, type Papers } from '../../features/evaluations/papers.queries';
import { meQuery } from '../../session/me.queries';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Choice } from './choice';
import { OneEntry } from './one-entry';
import { PaperList } from './paper-list';
import { PrintButton } from './print-button';

/** OP-3: the papers of one evaluation: printed for a class, and typed one after the other. */
export function PaperDeskPage() {
  const { roundId = '' } = useParams();
  const { data: me } = useQuery(meQuery());
  const query = useQuery(papersQuery(roundId));
  const { data } = query;
  const count = data?.papers.filter(({ whyNot }) => whyNot === null).length ?? 0;
  return (
    <>
      <PageHead
        up={{ to: data ? `/papers?class=${data.round.classId}` : '/papers', title: '纸质评价表' }}
        title={data ? `${data.round.form.name} · 纸质表` : '纸质表'}
        note={data && [data.round.className, data.viewerCanEnter && lastDayOf(data.round)].filter(Boolean).join(' · ')}
        actions={data?.viewerCanPrint && count > 0 && <PrintButton roundId={roundId} label={`打印全班 ${count} 份`} />}
      />
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

/** One thing to type: a paper, and about whom. */
interface Place {
  paper: Paper;
  entry: PaperEntry;
}

const placesOf = (papers: readonly Paper[]): Place[] =>
  papers
    .filter(({ printedAt }) => printedAt !== null)
    .flatMap((paper) => paper.entries.map((entry) => ({ paper, entry })));

const isLeft = ({ entry }: Place): boolean => entry.state !== 'SUBMITTED' && !entry.hasBegun;

function Whole({ found, who }: { found: Papers; who: string }) {
  const places = placesOf(found.papers);
  const [chosen, setChosen] = useState<{ writerId: string; studentId: string } | null>(null);
  const at = chosen
    ? places.findIndex(
        ({ paper, entry }) => paper.studentId === chosen.writerId && entry.studentId === chosen.studentId,
      )
    : -1;
  const place = places[at];
  const paper = place?.paper ?? found.papers.find(({ studentId }) => studentId === chosen?.writerId);
  const open = ({ paper: { studentId: writerId }, entry: { studentId } }: Place) => setChosen({ writerId, studentId });
  const next = places.slice(at + 1).find(isLeft);
  return (
    <>
      {!found.viewerCanEnter && (
        <Alert
          type="info"
          className="desk__told"
          title={`这次评价现在是“${found.round.stageName}”，${found.viewerCanPrint ? '可以先打印，开始以后再录。' : '不能再打印，也不能再录。'}`}
        />
      )}
      <div className="desk papers">
        <PaperList
          papers={found.papers}
          openId={paper?.studentId ?? null}
          onOpen={({ studentId, entries }) =>
            setChosen({
              writerId: studentId,
              studentId: (entries.find(({ state }) => state !== 'SUBMITTED') ?? entries[0])?.studentId ?? '',
            })
          }
        />
        <div className="desk__writing">
          {!paper && <Nothing papers={found} />}
          {paper && (
            <Choice
              {...{ paper, found }}
              studentId={place?.entry.studentId}
              onOpen={(entry) => open({ paper, entry })}
            />
          )}
          {place && (
            <OneEntry
              key={`${place.paper.studentId}.${place.entry.studentId}`}
              {...{ papers: found, who, place }}
              next={next}
              onNext={() => next && open(next)}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** What to do here, while no paper is open. */
const Nothing = ({ papers: { seenBy, papers } }: { papers: Papers }) => (
  <Panel title={papers.some(({ printedAt }) => printedAt !== null) ? '选一份来录' : '先打印，再录'}>
    <div className="desk__sheet">
      <p>左边找到这份纸的主人，或者输入纸上的表号。录进来的署您的名字，后面注明“代录”。</p>
      <p className="quiet">{seenBy}</p>
    </div>
  </Panel>
);
