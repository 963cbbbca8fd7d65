import { useQuery } from '@tanstack/react-query';
import { Alert, Empty } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { lastDayOf } from '../../../../miniprogram/src/words/days';
import { firstOpen } from '../../../../miniprogram/src/writing/desk-rows';
import { deskQuery, type Desk, type DeskRow } from '../../features/evaluations/evaluations.queries';
import { queryClient } from '../../graphql/query-client';
import { meQuery } from '../../session/me.queries';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Children } from './children';
import { useDeskChoice } from './choice';
import { OneChild } from './one-child';
import { Several } from './several';

/** OP-4: a class child by child: who it is on the left, what is known of them in the middle, the text on the right. */
export function CommentDeskPage() {
  const { roundId = '' } = useParams();
  const { course } = useDeskChoice();
  const { data: me } = useQuery(meQuery());
  const query = useQuery(deskQuery(roundId, course));
  const desk = query.data;
  return (
    <>
      <PageHead
        up={{ to: '/comments', title: '评语' }}
        title={desk ? [desk.round.form.name, desk.course].filter(Boolean).join(' · ') : '写评语'}
        note={desk && [desk.round.className, desk.viewerCanSubmit && lastDayOf(desk.round)].filter(Boolean).join(' · ')}
      />
      <Loaded query={query}>
        {(found) =>
          found.rows.length === 0 ? (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description="班里还没有学生。学校导入学生以后，就可以在这里写评语。"
            />
          ) : (
            me && <Whole desk={found} who={me.identityId} />
          )
        }
      </Loaded>
    </>
  );
}

function Whole({ desk, who }: { desk: Desk; who: string }) {
  const { rows, round, viewerCanSubmit } = desk;
  const { childId, onlyOpen, several, choose } = useDeskChoice();
  // The address follows; who presses a key twice goes on by two.
  const [openId, setOpenId] = useState(() => childId ?? firstOpen(rows)?.studentId);
  const [opening, setOpening] = useState({ copy: 0, isWriting: false });
  const row = rows.find(({ studentId }) => studentId === openId) ?? rows[0]!;
  const shown = rows.filter((one) => !onlyOpen || one === row || (one.entry.state !== 'SUBMITTED' && !one.isExempt));
  const [before, next] = besides(shown, row);
  const open = (studentId: string, isWriting = false) => {
    setOpening(({ copy }) => ({ copy, isWriting }));
    setOpenId(studentId);
    scrollTo({ top: 0 });
    choose({ child: studentId, several: '' });
  };
  const takeTheirs = async () => {
    await queryClient.refetchQueries({ queryKey: deskQuery(round.id, desk.course).queryKey.slice(0, 2) });
    setOpening(({ copy }) => ({ copy: copy + 1, isWriting: true }));
  };
  const mayBegin = viewerCanSubmit && round.form.comment !== null;
  return (
    <>
      {!viewerCanSubmit && <Closed stageName={round.stageName} />}
      <div className="desk">
        <Children
          {...{ desk, shown, onlyOpen }}
          openId={several ? null : row.studentId}
          onOpen={open}
          onShow={(only) => choose({ show: only ? 'open' : '' })}
          onSeveral={mayBegin ? () => choose({ several: 'yes' }) : undefined}
        />
        {several && mayBegin ? (
          <Several desk={desk} who={who} onDone={() => choose({ several: '' })} />
        ) : row.isExempt ? (
          <Exempt name={row.studentName} />
        ) : (
          <OneChild
            key={`${row.studentId}.${opening.copy}`}
            {...{ desk, row, who }}
            isWriting={opening.isWriting}
            {...{ before, next }}
            onOpen={open}
            onTakeTheirs={() => void takeTheirs()}
          />
        )}
      </div>
    </>
  );
}

/** The children before and after one, without those about whom nothing is written. */
function besides(rows: readonly DeskRow[], row: DeskRow): [DeskRow | undefined, DeskRow | undefined] {
  const asked = rows.filter(({ isExempt }) => !isExempt);
  const at = asked.indexOf(row);
  return [asked[at - 1], asked[at + 1]];
}

const Closed = ({ stageName }: { stageName: string }) => (
  <Alert type="info" className="desk__told" title={`这次评价现在是“${stageName}”，只能看，不能再交。`} />
);

/** OP-7: nothing is written about who is exempt. */
const Exempt = ({ name }: { name: string }) => (
  <Panel title={name} note="免评">
    <p className="panel__foot">这一科已经登记免评，不用写。</p>
  </Panel>
);
