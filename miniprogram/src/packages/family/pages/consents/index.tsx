import { Text } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { consentsQuery, mayDecide } from '../../../../features/privacy/consents.queries';
import { consentsTitle } from '../../../../features/privacy/consents-title';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { meQuery } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard, useOwnDevice } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { ConsentCard } from './consent-card';
import './index.scss';

/** OP-12: what happens with a child's data, matter by matter, and the family's answers. */
export default function ConsentsPage() {
  useGuard();
  useOwnDevice();
  const [{ studentId = '' }] = useState(pageParams);
  const isSignedIn = useIsSignedIn();
  const { data: me } = useQuery({ ...meQuery(), enabled: isSignedIn });
  const child = me?.children.find(({ id }) => id === studentId);
  const isSelf = child?.guardians === null;
  const consents = useQuery({ ...consentsQuery(studentId), enabled: isSignedIn });
  return (
    <Paper
      head={
        <NavBar title={consentsTitle(isSelf)} note={child && `${child.name} · ${child.schoolName}`} onBack={goBack} />
      }
    >
      <Loaded query={consents} waiting={<Skeleton count={4} />}>
        {(matters) => (
          <>
            <Text className="consents__lead">
              {mayDecide(matters)
                ? `一件一件看，同意不同意都可以，不影响${isSelf ? '你' : '孩子'}上学和评价。选好以后随时能改。`
                : '这些由监护人决定，满十四岁以后本人也可以决定。'}
            </Text>
            {matters.map((matter) => (
              <ConsentCard key={matter.kind} studentId={studentId} matter={matter} />
            ))}
          </>
        )}
      </Loaded>
    </Paper>
  );
}
