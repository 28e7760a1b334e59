import type { ErrorData } from '../../shared/kernel/errors.ts';

/** What a window sends to one of its workers: a piece of work, or the wish to have none of it. */
export type WorkerMessage<Request> = { id: number; request: Request } | { id: number; cancelled: true };

/** What a worker answers; a cancelled piece of work has no answer. */
export type WorkerReply<Result> = { id: number; result: Result } | { id: number; error: ErrorData };
