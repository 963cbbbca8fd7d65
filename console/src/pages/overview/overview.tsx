import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { currentTermQuery } from '../../features/organisation/organisation.queries';
import { isBureau, isOffice, useWorkplace } from '../../session/workplace';
import { PageHead } from '../../ui/page-head';
import { SchoolClasses } from './school-classes';

/** The first page: the school's classes for its offices; a bureau begins with its schools, a teacher with their classes. */
export function OverviewPage() {
  const workplace = useWorkplace();
  if (isBureau(workplace)) return <Navigate to="/county-sheets" replace />;
  return isOffice(workplace) ? <School schoolId={workplace.schoolId} /> : <Navigate to="/my-classes" replace />;
}

function School({ schoolId }: { schoolId: string }) {
  const { data: term } = useQuery(currentTermQuery(schoolId));
  return (
    <>
      <PageHead title="概览" note={term && <span className="chip">{term.name}</span>} />
      <SchoolClasses />
    </>
  );
}
