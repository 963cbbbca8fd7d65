import { Choice } from './choice';

interface SortChoiceProps<Sort extends string> {
  /** The orders by the server's names, the usual one first, each as it reads to a person. */
  orders: readonly (readonly [Sort, string])[];
  value: Sort;
  onChange: (sort: Sort | '') => void;
}

/** In which order a list is read; the usual one needs no word in the address. */
export const SortChoice = <Sort extends string>({ orders, value, onChange }: SortChoiceProps<Sort>) => (
  <Choice
    label="排序"
    options={orders.map(([name, words]) => ({ value: name, label: words }))}
    value={value}
    onChange={(sort) => onChange(sort === orders[0]![0] ? '' : (sort as Sort))}
  />
);

/** The order that the address names, or the usual one. */
export const sortIn = <Sort extends string>(
  orders: readonly (readonly [Sort, string])[],
  params: URLSearchParams,
): Sort => (orders.find(([name]) => name === params.get('sort')) ?? orders[0]!)[0];
