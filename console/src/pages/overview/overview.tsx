import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { currentTermQuery } from '../../features/organisation/organisation.queries';
import { isOffice, useWorkplace } from '../../session/workplace';
import { PageHead } from '../../ui/page-head';
import { SchoolClasses } from './school-classes';

/** The first page: the school's classes for its offices; a teacher begins with their own. */
export function OverviewPage() {
  const workplace = useWorkplace();
  const { data: term } = useQuery(currentTermQuery(workplace.schoolId));
  if (!isOffice(workplace)) return <Navigate to="/my-classes" replace />;
  return (
    <>
      <PageHead title="概览" note={term && <span className="chip">{term.name}</span>} />
      <SchoolClasses />
    </>
  );
}
