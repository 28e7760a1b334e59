import type { TasteModel } from '../../shared/recommendation/taste-training.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type LearntHabits, learnHabitsOf } from './learn-habits.ts';
import { trainTasteOf } from './train-taste.ts';

/** What is learnt of a shop's customers as a whole. */
export interface Lessons {
  readonly taste: TasteModel;
  readonly habits: LearntHabits;
}

export type Subject = keyof Lessons;

/** What a school hands over. */
export type Lesson = { readonly [Each in Subject]: { readonly subject: Each; readonly learnt: Lessons[Each] } }[Subject];

/** Where a shop's customers are learnt: one subject at a time, beside whatever asks for suggestions. */
export interface School {
  isBusy(): boolean;
  teach(subject: Subject, databaseFile: string, nowMs: number, onLearnt: (lesson: Lesson) => void): void;
  /** Gives up what is being learnt, and no longer holds the file. */
  stop(): Promise<void>;
}

/** Learns one subject from a shop's database: takes up to a minute or two, so in a thread of its own. */
export function lessonOf(subject: Subject, db: ReadableDatabase, nowMs: number): Lesson {
  if (subject === 'taste') return { subject, learnt: trainTasteOf(db, nowMs) };
  return { subject, learnt: learnHabitsOf(db, nowMs) };
}
