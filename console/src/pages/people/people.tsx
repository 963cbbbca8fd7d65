import { useQuery } from '@tanstack/react-query';
import { schoolPeopleQuery } from '../../features/accounts/people.queries';
import { ExportButton } from '../../features/exports/export-button';
import { useWorkplace } from '../../session/workplace';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { usePeopleChoice } from './choice';
import { Filters } from './filters';
import { Rows } from './rows';

/** ZM-1: everybody of the school in one list, with how far the account is and what can be done about it. */
export function PeoplePage() {
  const { schoolId } = useWorkplace();
  const { choice } = usePeopleChoice();
  const { after, turned, turn, turnBack } = useCursors();
  const { kind, classId, accounts, home, sort } = choice;
  const wanted = { kind, classId, accounts, home, search: choice.search || null };
  const query = useQuery(schoolPeopleQuery({ schoolId, ...wanted, sort, after: after ?? null }));
  return (
    <>
      <PageHead title="人员" note="教职工、学生和家长都在这里；手机号只显示头尾" />
      <Panel title="人员名单" note={query.data && `${query.data.totalCount} 人`} tools={<Filters />}>
        <Loaded query={query}>
          {(page) => (
            <>
              <Rows schoolId={schoolId} people={page.nodes} isLoading={query.isPlaceholderData} />
              {page.totalCount > 0 && (
                <div className="panel__foot panel__foot--tools">
                  <span>共 {page.totalCount} 人</span>
                  <ExportButton
                    what="人员名单"
                    choices={{ table: 'SCHOOL_PEOPLE', unitId: schoolId, ...wanted, sort }}
                  />
                </div>
              )}
            </>
          )}
        </Loaded>
        <KeysetPages turned={turned} nextCursor={query.data?.nextCursor} onTurn={turn} onTurnBack={turnBack} />
      </Panel>
    </>
  );
}
