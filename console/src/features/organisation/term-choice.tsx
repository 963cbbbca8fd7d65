import { useQuery } from '@tanstack/react-query';
import { Choice } from '../../ui/choice';
import { begunTermsQuery } from './organisation.queries';

interface TermChoiceProps {
  schoolId: string;
  chosen: string | undefined;
  onChoose: (termId: string) => void;
}

/** One of the terms that have begun. */
export function TermChoice({ schoolId, chosen, onChoose }: TermChoiceProps) {
  const { data: terms = [] } = useQuery(begunTermsQuery(schoolId));
  const options = terms.map(({ id, name }) => ({ value: id, label: name }));
  return <Choice label="学期" options={options} value={chosen} onChange={onChoose} />;
}
