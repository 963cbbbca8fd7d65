import { type ClassWords, classWords } from './cells/class-name.js';
import { compact } from './cells/text.js';
import { classKey } from './keys.js';
import type { ClassRef } from './types.js';

type KnownClass = ClassRef & { grade: number };

/** What looking up a class by its name gives: the class, the row that was refused for it, or nothing. */
export type FoundClass = { found: KnownClass } | { refusedRow: number } | undefined;

/** The classes of the sheet and of the system, found by any usual way to write them. */
export class ClassDirectory {
  private readonly byKey = new Map<string, KnownClass>();
  private readonly refused = new Map<string, number>();

  constructor(known: readonly KnownClass[]) {
    for (const schoolClass of known) this.add(schoolClass);
  }

  get names(): string[] {
    return [...this.byKey.values()].map(({ name }) => name);
  }

  /** The sheet's word replaces the system's. */
  add(schoolClass: KnownClass): void {
    this.byKey.set(classKey(schoolClass), schoolClass);
  }

  /** Remembers a row of the 班级 sheet that could not be taken, by its name or by grade and number. */
  addRefused(row: number, name: string, grade: number | undefined, number: number | undefined): void {
    const said = { ...classWords(name), ...(grade && { grade }), ...(number && { number }) };
    if (compact(name) !== '') this.refused.set(compact(name), row);
    if (said.grade && said.number) this.refused.set(`${said.grade}-${said.number}`, row);
  }

  find(text: string, gradeColumn: number | undefined): FoundClass {
    const words = classWords(text);
    const grade = words?.grade ?? gradeColumn;
    const named = this.only(({ name }) => compact(name) === compact(text), gradeColumn);
    const found = named ?? (words && this.byWords(words, grade));
    if (found) return { found };
    const refusedRow = this.refused.get(compact(text)) ?? this.refused.get(`${grade}-${words?.number}`);
    return refusedRow ? { refusedRow } : undefined;
  }

  private byWords({ entryYear, number }: ClassWords, grade: number | undefined): KnownClass | undefined {
    if (entryYear) return this.only((each) => each.entryYear === entryYear && each.number === number, grade);
    return this.only((each) => each.grade === grade && each.number === number, grade);
  }

  private only(matches: (each: KnownClass) => boolean, grade: number | undefined): KnownClass | undefined {
    const all = [...this.byKey.values()].filter(matches);
    return all.length > 1 ? all.find((each) => each.grade === grade) : all[0];
  }
}
