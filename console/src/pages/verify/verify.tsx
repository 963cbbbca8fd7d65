import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { verifyInboxQuery } from '../../features/evidence/verify.queries';
import { useWorkplace } from '../../session/workplace';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Desk } from './desk';
import { useReviewing } from './use-reviewing';

/** OP-4: what waits to be verified, by the keyboard: the list on one half, the record on the other. */
export function VerifyPage() {
  const { schoolId } = useWorkplace();
  const cursors = useCursors();
  const reviewing = useReviewing();
  const query = useQuery(verifyInboxQuery(schoolId, cursors.after ?? null));
  return (
    <>
      <PageHead title="核实" note="J、K 上下，A 核实，R 退回" />
      <Loaded query={query}>
        {({ nodes, nextCursor }) => (
          <>
            {nodes.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<AllSeen told={reviewing.told} />} />
            ) : (
              <Desk records={nodes} reviewing={reviewing} />
            )}
            <KeysetPages
              turned={cursors.turned}
              nextCursor={nextCursor}
              onTurn={cursors.turn}
              onTurnBack={cursors.turnBack}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

/** Nothing waits any more; what the last decision did is still told. */
const AllSeen = ({ told }: { told: string }) => (
  <>
    {told && <p role="status">{told}。</p>}
    都看完了。学生新交的记录会出现在这里。
  </>
);
