import { useQuery } from '@tanstack/react-query';
import { printingsQuery } from '../../features/printing/printing.queries';
import { useWorkplace } from '../../session/workplace';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Beginning } from './beginning';
import { Printings } from './printings';

/** ZM-12: the printings of a school and its classes: begun, watched, cancelled, gone on with and downloaded. */
export function PrintCenterPage() {
  const { schoolId } = useWorkplace();
  const cursors = useCursors();
  const query = useQuery(printingsQuery({ schoolId, after: cursors.after ?? null }));
  return (
    <>
      <PageHead title="打印中心" />
      <Beginning />
      <Panel title="打印任务" note="已经生成的不会再生成一遍；取消以后可以接着来">
        <Loaded query={query}>
          {({ nodes, nextCursor }) => (
            <>
              <Printings printings={nodes} />
              <KeysetPages
                turned={cursors.turned}
                nextCursor={nextCursor}
                onTurn={cursors.turn}
                onTurnBack={cursors.turnBack}
              />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  );
}
