import { useInfiniteQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';
import { classFindingsQuery, type Sampled } from './findings.queries';

/** ZM-13: the way to what was found in the booklets of a class, for who leads it; none before anything is drawn. */
export function FindingsDoor({ schoolId, classId }: { schoolId: string; classId: string }) {
  const { data } = useInfiniteQuery(classFindingsQuery(schoolId, classId));
  const drawn = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  if (drawn.length === 0) return null;
  const found = drawn.filter(({ state }) => state === 'FOUND').length;
  return (
    <Door
      icon="search"
      title="册子抽查"
      note={noteOf(drawn, found)}
      tone={found > 0 ? 'wait' : 'brand'}
      onTap={() => open('findings', { classId })}
    />
  );
}

const noteOf = (drawn: readonly Sampled[], found: number): string =>
  found > 0 ? `${found} 份有问题，等着更正` : `抽中 ${drawn.length} 份，没有等着更正的`;
