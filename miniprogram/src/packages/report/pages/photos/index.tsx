import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { photoChoiceQuery, type AlbumPlace } from '../../../../features/growth-reports/growth-reports.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Album } from './album';
import './index.scss';

/** ZM-10: which photos the booklet of a child shows, area by area. */
export default function PhotosPage() {
  useGuard();
  const [{ studentId = '', termId, sectionId }] = useState(pageParams);
  const [place, setPlace] = useState<AlbumPlace>({ studentId, termId, sectionId });
  const choice = useQuery({ ...photoChoiceQuery(place), enabled: useIsSignedIn() });
  return (
    <Paper head={<NavBar title="选登照片" note={choice.data?.termName} onBack={goBack} />}>
      <Loaded query={choice} waiting={<Skeleton count={4} />}>
        {(found) => (
          <Album
            key={found.sectionId}
            choice={found}
            onArea={(next) => setPlace({ studentId, termId: found.termId, sectionId: next })}
          />
        )}
      </Loaded>
    </Paper>
  );
}
