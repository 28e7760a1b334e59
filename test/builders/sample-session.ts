import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openReadable, openWritable, type ReadableDatabase, type WritableDatabase } from '../../src/main/database/connection.ts';
import { createRecommenderHost, type RecommenderHost } from '../../src/main/recommendation/recommender-host.ts';
import { lessonOf, type School } from '../../src/main/recommendation/school.ts';
import { createStudioAdvice, type StudioAdvice } from '../../src/main/recommendation/studio-advice.ts';
import { readAdviceShop, readHouseParts } from '../../src/main/workers/advice-sources.ts';
import { shopSession } from '../../src/main/workers/shop-session.ts';
import { createUid } from '../../src/shared/kernel/ids.ts';
import type { CallName, CallOutput, EventName, ParsedInput } from '../../src/shared/studio-contract.ts';
import { createSampleShopFile, SAMPLE_NOW_MS } from './sample-shop.ts';
import { temporaryFolder } from './shop-database.ts';

/** The moment at which the session's clock stands: an hour after the sample's history ends. */
export const SESSION_NOW_MS = SAMPLE_NOW_MS + 3_600_000;

/** A sample shop at work: its calls on the one writing connection, its recommender on another. */
export interface SampleSession {
  readonly call: <Name extends CallName>(name: Name, input: ParsedInput<Name>) => CallOutput<Name>;
  readonly suggest: RecommenderHost['suggest'];
  readonly host: RecommenderHost;
  /** What is said of what is open in the studio. */
  readonly advice: StudioAdvice['handlers'];
  readonly events: { readonly name: EventName; readonly payload: unknown }[];
  readonly db: ReadableDatabase;
  /** Writes rows past the calls, as an import does in its own steps. */
  readonly write: (sql: string) => void;
}

/** Learns at once, in the thread of the test. */
export const schoolAtOnce: School = {
  isBusy: () => false,
  stop: () => Promise.resolve(),
  teach: (subject, databaseFile, nowMs, onLearnt) => {
    const db = openReadable(databaseFile);
    const lesson = lessonOf(subject, db, nowMs);
    db.close();
    onLearnt(lesson);
  },
};

/** Makes one sample shop for a test file and gives every test a copy to work on; without a school nothing is learnt. */
export function sampleSessions(school?: School): () => SampleSession {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tailorbird-sample-'));
    createSampleShopFile(join(folder, 'sample.sqlite'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => openSession(join(folder, 'sample.sqlite'), school);
}

function openSession(original: string, school: School | undefined): SampleSession {
  const shopsFolder = temporaryFolder();
  const file = join(shopsFolder, 'sample.sqlite');
  copyFileSync(original, file);
  const writable = openWritable(file);
  const db = openReadable(file);
  const events: { name: EventName; payload: unknown }[] = [];
  const emit = (name: EventName, payload: unknown): void => void events.push({ name, payload });
  const host = createRecommenderHost({ shopsFolder, nowMs: () => SESSION_NOW_MS, emit, ...(school && { school }) });
  host.open('sample');
  const readParts = () => readHouseParts(join(import.meta.dirname, '../../resources'));
  const advice = createStudioAdvice({ shopsFolder, nowMs: () => SESSION_NOW_MS, readShop: readAdviceShop, readParts });
  advice.open('sample');
  onTestFinished(() => [writable, db, host, advice].forEach((each) => each.close()));
  const write = (sql: string): void => void writable.exec(sql);
  return { call: callsOf(writable, emit), suggest: host.suggest, host, advice: advice.handlers, events, db, write };
}

function callsOf(db: WritableDatabase, emit: (name: EventName, payload: unknown) => void): SampleSession['call'] {
  let uids = 0;
  const newUid = (): string => {
    uids += 1;
    return createUid(
      SESSION_NOW_MS,
      Uint8Array.from({ length: 10 }, (_, index) => (uids >> (index * 8)) & 255),
    );
  };
  const findHandler = shopSession({ db, source: { nowMs: () => SESSION_NOW_MS, newUid }, emit });
  return <Name extends CallName>(name: Name, input: ParsedInput<Name>): CallOutput<Name> => {
    const handler = findHandler(name);
    if (handler === undefined) throw new Error(name);
    return handler(input as never) as CallOutput<Name>;
  };
}
