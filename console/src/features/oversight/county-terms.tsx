import { Choice } from '../../ui/choice';
import { useAddressChoice } from '../../ui/address-choice';
import type { CountyTerm } from './county.queries';

/** Which papers of the schools a page of the county is about. */
export type CountyPapers = 'frozenCount' | 'receiptCount';

const keyOf = ({ schoolYear, semester }: CountyTerm): string => `${schoolYear}-${semester}`;

/** The term in the address; else the newest in which there is something to see, or simply the newest. */
export function useCountyTerm(terms: CountyTerm[], papers: CountyPapers) {
  const wanted = useAddressChoice().params.get('term');
  const chosen = terms.find((term) => keyOf(term) === wanted);
  const term = chosen ?? terms.find((one) => one[papers] > 0) ?? terms[0]!;
  return { term, key: keyOf(term), isChosen: chosen !== undefined };
}

interface CountyTermChoiceProps {
  terms: CountyTerm[];
  papers: CountyPapers;
  /** What no school has in the newest term, in words. */
  lacks: string;
}

/** One of the terms of the county; says why it is not the newest that is open. */
export function CountyTermChoice({ terms, papers, lacks }: CountyTermChoiceProps) {
  const { choose } = useAddressChoice();
  const { term, key, isChosen } = useCountyTerm(terms, papers);
  const options = terms.map((one) => ({ value: keyOf(one), label: one.name }));
  return (
    <>
      <Choice label="学期" options={options} value={key} onChange={(value) => choose('term', value)} />
      {!isChosen && term !== terms[0] && (
        <span>
          {terms[0]!.name}
          {lacks}，先打开最近有数据的学期
        </span>
      )}
    </>
  );
}
