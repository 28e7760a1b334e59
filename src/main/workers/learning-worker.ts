import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openReadable } from '../database/connection.ts';
import { type Lesson, lessonOf } from '../recommendation/school.ts';
import { giveWay } from './give-way.ts';

/** What the recommendation worker hands to this one. */
export const learningWorkerDataSchema = z.object({ subject: z.enum(['taste', 'habits']), databaseFile: z.string(), nowMs: z.number() });

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');

giveWay();
const { subject, databaseFile, nowMs } = learningWorkerDataSchema.parse(workerData);
// Who hears of the lesson may replace the file.
port.postMessage(learnAndClose());

function learnAndClose(): Lesson {
  const db = openReadable(databaseFile);
  try {
    return lessonOf(subject, db, nowMs);
  } finally {
    db.close();
  }
}
