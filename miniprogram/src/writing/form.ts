/** One question of a form: with steps to choose from, or to be answered in words. */
export interface FormItem {
  id: string;
  name: string;
  minLength: number | null;
  maxLength: number | null;
  steps: readonly { id: string; name: string; counts: boolean }[];
}

/** What is asked, as far as writing on it needs to know. */
export interface Form {
  rater: string;
  items: readonly FormItem[];
  comment: { label: string; min: number; max: number; advice: string } | null;
}

/** What the server has of a form about one child. */
export interface KeptEntry {
  version: number | null;
  answers: readonly { item: string; step: string | null; words: string | null }[];
  comment: string;
}

/** A draft, or a form that is handed in. */
export interface SaveInput {
  roundId: string;
  studentId: string;
  course: string | null;
  /** Who wrote on the paper that is typed; only of classmates. */
  writerId?: string;
  answers: { item: string; step: string | null; words: string | null }[];
  comment: string;
  version: number | null;
  submit: boolean;
  clientMutationId: string;
}
