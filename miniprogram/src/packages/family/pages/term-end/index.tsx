import { View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tasksQuery } from '../../../../features/evaluations/evaluations.queries';
import { HomeForms } from '../../../../features/evaluations/home-forms';
import { BodyDoor } from '../../../../features/measurements/body-door';
import { ExemptLine } from '../../../../features/people/exempt-line';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { meQuery } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Doors } from '../../../../ui/door/door';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import './index.scss';

/** The end of a term at home: the child's own words, typed together, and the message to the child. */
export default function TermEndPage() {
  useGuard();
  const [{ studentId = '' }] = useState(pageParams);
  const { data: me } = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const name = me?.children.find(({ id }) => id === studentId)?.name ?? '';
  const query = useQuery(tasksQuery(studentId));
  return (
    <Paper head={<NavBar title="期末要填的" note={name && `给 ${name}`} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={3} />}>
        {(tasks) => (
          <>
            <HomeForms studentId={studentId} name={name} tasks={tasks} how="孩子说，您来点、来打字" />
            <ExemptLine studentId={studentId} />
            <View className="term-end__body">
              <Doors>
                <BodyDoor studentId={studentId} />
              </Doors>
            </View>
          </>
        )}
      </Loaded>
    </Paper>
  );
}
