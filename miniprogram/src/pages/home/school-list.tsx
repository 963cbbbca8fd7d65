import { useQuery } from '@tanstack/react-query';
import { schoolsUnderQuery } from '../../features/organisation/organisation.queries';
import { RosterDoor } from '../../features/people/roster-door';
import { Doors } from '../../ui/door/door';
import { Loaded } from '../../ui/loaded/loaded';
import { Section } from '../../ui/section/section';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { EmptyState } from '../../ui/states/states';

/** The schools that an operator looks after; each leads to its rosters. */
export function SchoolList({ unitId }: { unitId: string }) {
  return (
    <Section title="学校与名册">
      <Loaded query={useQuery(schoolsUnderQuery(unitId))} waiting={<Skeleton count={4} />}>
        {(schools) =>
          schools.length === 0 ? (
            <EmptyState icon="school" title="还没有学校" advice="先在单位树里登记学校，再来导入名册。" />
          ) : (
            <Doors>
              {schools.map((school) => (
                <RosterDoor key={school.id} schoolId={school.id} title={school.name} note={school.under} />
              ))}
            </Doors>
          )
        }
      </Loaded>
    </Section>
  );
}
