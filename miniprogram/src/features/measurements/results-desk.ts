import { AppError } from '../../graphql/app-error';
import { newId } from '../../platform/new-id';
import { observable } from '../../platform/observable';
import { forget, readStored, store } from '../../platform/storage';
import { clockNow } from '../../words/days';
import { wordsOf } from '../../words/refusals';
import { hundredthsOf } from './hundredths';
import { readResults, saveResults, type ClassResults, type Result, type ResultsInput } from './measurements.queries';

const SAVE_MS = 1_200;

/** A cell as it was typed and is not yet on the server. */
export interface TypedCell {
  studentId: string;
  subject: string;
  /** A mark as text, or a level; both empty empties the cell. */
  text: string;
  level: string | null;
  /** The version that was seen; null for a cell that was empty. */
  version: number | null;
}

export interface ResultsState {
  cells: Record<string, TypedCell>;
  /** Since when everything is on the server. */
  savedAt: string | null;
  isSaving: boolean;
  refusal: string | null;
  /** Somebody else was faster: the person says whose results count. */
  isContested: boolean;
}

export const cellKey = (studentId: string, subject: string): string => `${studentId} ${subject}`;

const draftKey = (classId: string, termId: string): string => `results.${termId}.${classId}`;

interface Draft {
  cells: Record<string, TypedCell>;
  unanswered: ResultsInput | null;
}

/** Keeps results as they are typed: here at once, on the server a moment later; nothing typed is ever lost. */
export class ResultsDesk {
  readonly state;
  private unanswered: ResultsInput | null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<void> = Promise.resolve();

  constructor(
    private readonly classId: string,
    private readonly termId: string,
  ) {
    const draft = readStored<Draft>(draftKey(classId, termId));
    this.unanswered = draft?.unanswered ?? null;
    const cells = draft?.cells ?? {};
    const rest = { savedAt: null, isSaving: false, refusal: null, isContested: false };
    this.state = observable<ResultsState>({ cells, ...rest });
    if (Object.keys(cells).length > 0) this.plan();
  }

  /** Takes in what was typed for a child. */
  change(cell: TypedCell): void {
    this.put({ cells: { ...this.cells, [cellKey(cell.studentId, cell.subject)]: cell }, refusal: null });
    this.keepHere();
    this.plan();
  }

  /** Sends now what is not yet on the server. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.line = this.line.then(() => this.deliver());
    return this.line;
  }

  /** After somebody else was faster: one's own results go over theirs, or are forgotten. */
  async settle(isOwn: boolean, latest: ClassResults): Promise<void> {
    const cells = Object.entries(this.cells).flatMap(([key, cell]) => {
      const version = resultOf(latest, cell.studentId, cell.subject)?.version ?? null;
      if (version !== cell.version && !isOwn) return [];
      return [[key, { ...cell, version }] as const];
    });
    this.put({ cells: Object.fromEntries(cells), isContested: false, refusal: null });
    this.keepHere();
    await this.save();
  }

  private get cells(): Record<string, TypedCell> {
    return this.state.get().cells;
  }

  private plan(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), SAVE_MS);
  }

  private async deliver(): Promise<void> {
    if (this.state.get().isContested || (Object.keys(this.cells).length === 0 && !this.unanswered)) return;
    this.put({ isSaving: true, refusal: null });
    try {
      // An answer that was lost on the way is asked for again under the same key before anything new is sent.
      if (this.unanswered) await this.send(this.unanswered);
      if (Object.keys(this.cells).length > 0) await this.send(this.input());
      this.put({ savedAt: clockNow() });
    } catch (error) {
      await this.refused(error);
    } finally {
      this.put({ isSaving: false });
      this.keepHere();
    }
  }

  private input(): ResultsInput {
    const cells = Object.values(this.cells).map(({ text, ...cell }) => ({ ...cell, mark: hundredthsOf(text) ?? null }));
    return { classId: this.classId, cells, clientMutationId: newId() };
  }

  private async send(input: ResultsInput): Promise<void> {
    this.unanswered = input;
    this.keepHere();
    try {
      const latest = await saveResults(input);
      this.unanswered = null;
      this.put({ cells: this.without(input, latest) });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'UNREACHABLE') this.unanswered = null;
      throw error;
    }
  }

  /** What was typed while the answer was on the way stays, and goes over what has just been kept. */
  private without(input: ResultsInput, latest: ClassResults): Record<string, TypedCell> {
    const sent = new Map(input.cells.map((cell) => [cellKey(cell.studentId, cell.subject), cell]));
    const left = Object.entries(this.cells).flatMap(([key, cell]) => {
      const was = sent.get(key);
      if (!was) return [[key, cell] as const];
      const isSame = (was.mark ?? null) === (hundredthsOf(cell.text) ?? null) && (was.level ?? null) === cell.level;
      const version = resultOf(latest, cell.studentId, cell.subject)?.version ?? null;
      return isSame ? [] : [[key, { ...cell, version }] as const];
    });
    return Object.fromEntries(left);
  }

  private async refused(error: unknown): Promise<void> {
    this.put({ refusal: wordsOf(error) });
    if (!(error instanceof AppError) || error.code === 'UNREACHABLE') return;
    const latest = await readResults(this.classId).catch(() => undefined);
    if (!latest) return;
    if (error.code === 'CONFLICT') this.put({ isContested: true });
    // Who has left the class meanwhile takes the own cells along; the others are sent again.
    if (error.code === 'NOT_FOUND') this.leaveOut(latest);
  }

  private leaveOut({ rows }: ClassResults): void {
    const here = Object.entries(this.cells).filter(([, cell]) => rows.some((row) => row.studentId === cell.studentId));
    if (here.length === Object.keys(this.cells).length) return;
    this.put({ cells: Object.fromEntries(here), refusal: '有学生已经不在这个班，其余的成绩都还在。' });
    this.plan();
  }

  private keepHere(): void {
    const key = draftKey(this.classId, this.termId);
    const isEmpty = Object.keys(this.cells).length === 0 && !this.unanswered;
    if (isEmpty) forget(key);
    else store<Draft>(key, { cells: this.cells, unanswered: this.unanswered });
  }

  private put(part: Partial<ResultsState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }
}

/** The result of a child in a subject, as the server has it. */
export const resultOf = (latest: ClassResults, studentId: string, subject: string): Result | undefined =>
  latest.rows.find((row) => row.studentId === studentId)?.results.find((result) => result.subject === subject);
